import { commands, type Diagnostic, languages, Selection, type TextEditor, window } from 'vscode'

/** Puts the cursor on the next or the previous finding of the draft, over the end to the other end, and shows its card. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor
  const finding = editor && findingFrom(editor, direction)
  if (!finding) return
  const { start } = finding.range
  editor.selection = new Selection(start, start)
  editor.revealRange(finding.range)
  await commands.executeCommand('editor.action.showHover')
}

function findingFrom({ document, selection }: TextEditor, direction: 'next' | 'previous'): Diagnostic | undefined {
  const findings = languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Beleg')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
  const at = selection.active
  return direction === 'next'
    ? (findings.find(({ range }) => range.start.isAfter(at)) ?? findings[0])
    : (findings.findLast(({ range }) => range.start.isBefore(at)) ?? findings.at(-1))
}

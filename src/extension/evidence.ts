import { type Disposable, l10n, Range, ThemeColor, Uri, ViewColumn, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { type EvidencePlace, messages, type SourceGone } from '../server/protocol.ts'

/** Opens a source article beside the draft with the passage selected. */
export async function openEvidence(place: EvidencePlace): Promise<void> {
  const uri = Uri.parse(place.uri, true)
  const selection = rangeOf(place.range)
  try {
    // A document that was open before its file was deleted would open again, and show nothing.
    if (uri.scheme === 'file') await workspace.fs.stat(uri)
    const document = await workspace.openTextDocument(uri)
    const editor = await window.showTextDocument(document, { selection, viewColumn: columnBeside(), preview: true })
    editor.setDecorations(mark, place.mark ? [rangeOf(place.mark)] : [])
  } catch {
    const name = uri.path.split('/').at(-1) ?? uri.path
    void window.showErrorMessage(
      l10n.t('The source {0} cannot be opened: it was deleted, renamed or moved. Check the article again.', name),
    )
  }
}

/** The place in the passage that the claim is about. */
const mark = window.createTextEditorDecorationType({
  backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  fontWeight: 'bold',
})

function rangeOf({ start, end }: EvidencePlace['range']): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

/** A second column, never a third: the draft stays where it is. */
function columnBeside(): ViewColumn {
  return window.activeTextEditor?.viewColumn === ViewColumn.Two ? ViewColumn.Two : ViewColumn.Beside
}

/** A plain message when a source that is on the screen is deleted or renamed. */
export function tellOfGoneSources(client: LanguageClient): Disposable {
  return client.onNotification(messages.sourceGone, ({ uri, message }: SourceGone) => {
    const gone = Uri.parse(uri, true).toString()
    const isShown = workspace.textDocuments.some(document => document.uri.toString() === gone && !document.isClosed)
    if (isShown) void window.showWarningMessage(message)
  })
}

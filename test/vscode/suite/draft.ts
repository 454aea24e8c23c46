import assert from 'node:assert/strict'
import {
  commands,
  type Diagnostic,
  type Hover,
  languages,
  Position,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { EvidencePlace } from '../../../src/server/protocol.ts'

export function inWorkspace(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? []
  assert.ok(folder, 'VS Code has no folder open.')
  return Uri.joinPath(folder.uri, path)
}

export async function openDraft(path = 'entwurf.md'): Promise<TextEditor> {
  await commands.executeCommand('workbench.action.closeAllEditors')
  return window.showTextDocument(await workspace.openTextDocument(inWorkspace(path)))
}

/** Where a stretch of the text begins. */
export function placeOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words)
  assert.notEqual(offset, -1, `The draft has no «${words}».`)
  return document.positionAt(offset)
}

/** Waits until the findings of a document are as they should be. */
export async function findings(uri: Uri, until: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  const own = (): Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'Beleg')
  return waitFor(
    () => (until(own()) ? own() : undefined),
    () =>
      `the findings are ${own()
        .map(({ message }) => message)
        .join(' | ')}`,
  )
}

export async function waitFor<T>(ready: () => T | undefined, state: () => string): Promise<T> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    const value = ready()
    if (value !== undefined) return value
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`Waited in vain: ${state()}`)
}

/** The text of the card that VS Code would show. */
export async function cardAt(document: TextDocument, words: string): Promise<string> {
  const position = placeOf(document, words).translate(0, 1)
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position)
  const contents = hovers.flatMap(hover => hover.contents)
  return contents.map(content => (typeof content === 'string' ? content : content.value)).join('\n')
}

/** Where the first link of a card leads; VS Code decodes what it passes on twice. */
export async function linkAt(document: TextDocument, words: string): Promise<EvidencePlace> {
  const [, args] = /\(command:beleg\.openEvidence\?([^ )]+)/.exec(await cardAt(document, words)) ?? []
  assert.ok(args, `The card of «${words}» has no link.`)
  const [place] = JSON.parse(decodeURIComponent(decodeURIComponent(args))) as [EvidencePlace]
  return place
}

export function codeOf({ code }: Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code
}

/** The only place where the engine's offsets and 1-based positions become ranges of the protocol. */
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Evidence, Position, Span } from '../engine/model.ts'
import type { SourceDocument, Workspace } from '../workspace/types.ts'
import { type EvidencePlace, SOURCE_SCHEME } from './protocol.ts'

export function rangeOfSpan(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/** `{ line: 1, column: 1, endLine: 1, endColumn: 11 }` is `0:0–0:10`. */
export function rangeOfPosition({ line, column, endLine, endColumn }: Position): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  }
}

/** The place that a claim is about: in the source's own file, or in its text where an editor cannot select in the file. */
export function placeOfEvidence(evidence: Evidence, workspace: Workspace): EvidencePlace {
  const source = workspace.document(evidence.source.id)
  // A source that only the draft's own head names is none of the workspace.
  const uri = uriOfSource(source ?? { file: resolve(workspace.root, evidence.filePath), places: 'file' })
  return { uri, range: rangeOfPosition(evidence) }
}

/** The whole passage with that place marked in it, where the passage stands in the file as it stands in the text. */
export function passageOfEvidence(evidence: Evidence, workspace: Workspace): EvidencePlace {
  const { uri, range: mark } = placeOfEvidence(evidence, workspace)
  const source = workspace.document(evidence.source.id)
  const start = evidence.start - evidence.highlight.start
  const passage = { start, end: start + evidence.text.length }
  if (!source || source.text.slice(passage.start, passage.end) !== evidence.text) return { uri, range: mark, mark }
  return { uri, range: rangeOfSpan(documentOf(source), passage), mark }
}

const documents = new WeakMap<SourceDocument, TextDocument>()

/** The source as a document of the protocol, which counts its lines once. */
export function documentOf(source: SourceDocument): TextDocument {
  const known = documents.get(source)
  if (known) return known
  const document = TextDocument.create(source.id, 'plaintext', 0, source.text)
  documents.set(source, document)
  return document
}

/** An article of an archive has an address of its own: `beleg-source:///a/archiv.jsonl%2312.txt`. It is shown as text by its ending. */
export function uriOfSource({
  file,
  places,
  id = '',
}: Pick<SourceDocument, 'file' | 'places'> & { id?: string }): string {
  const uri = pathToFileURL(file).href
  if (places === 'file') return uri
  const key = keyOf(id, file)
  const ending = key?.endsWith('.txt') ? '' : '.txt'
  return `${uri.replace(/^file:/, `${SOURCE_SCHEME}:`)}${encodeURIComponent(key === null ? '' : `#${key}`)}${ending}`
}

/** What names an article in its file: `12` of `archiv.jsonl#12`; null where the file is the article. */
export function keyOf(id: string, file: string): string | null {
  const name = `${basename(file)}#`
  const at = id.indexOf(name)
  return at < 0 ? null : id.slice(at + name.length)
}

/** `file:///a/b.txt#L3,1-3,20`: how editors write a selection into an address. */
export function addressOf({ uri, range: { start, end } }: EvidencePlace): string {
  return `${uri}#L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`
}

/** Whether two addresses are the same to an editor, which writes them in its own way. */
export function isSameAddress(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b)
}

/** VS Code writes `beleg-source:///C:/a%20b.txt` without the empty host and with a small drive: `beleg-source:/c%3A/a%20b.txt`. */
function plainAddress(address: string): string {
  return decodeURIComponent(address)
    .replace(/^([\w-]+:)\/\/(?=\/)/, '$1')
    .replace(/^[\w-]+:\/[A-Z](?=:)/, start => start.toLowerCase())
}

export function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

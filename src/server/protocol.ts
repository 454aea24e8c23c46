/**
 * What the server and the VS Code client say to one another beside the Language Server Protocol.
 *
 * Any other editor does without it: diagnostics, hovers and code actions are plain LSP.
 */
import type { Range } from 'vscode-languageserver'
import type { RuleId, RuleLevel } from '../engine/model.ts'
import type { SourcesOrigin } from '../workspace/types.ts'

/** The settings under `beleg.`, as the editor hands them over. */
export interface Settings {
  readonly enable: boolean
  readonly run: 'onType' | 'onSave' | 'manual'
  readonly sources: readonly string[]
  readonly rules: Readonly<Partial<Record<RuleId, RuleLevel>>>
  readonly language: 'auto' | 'de' | 'en'
}

/** What the client can do, in `initializationOptions`. */
export interface ClientAbilities {
  /** Renders the HTML and theme icons that VS Code allows in a hover card. */
  readonly richHover?: boolean
  /** Has the commands of the VS Code extension, so that links and code actions may name them. */
  readonly commands?: boolean
}

/** A passage of a source article, with the place in it that a claim is about: the argument of `beleg.openEvidence`. */
export interface EvidencePlace {
  readonly uri: string
  readonly range: Range
  readonly mark?: Range
}

export const OPEN_EVIDENCE = 'beleg.openEvidence'

/** Commands of the server, for any editor: `[FindingName]`. */
export const ACCEPT_FINDING = 'beleg.acceptFinding'
export const REPORT_FINDING = 'beleg.reportFinding'

/** A finding of a draft, as the list of accepted ones has it, with the words that a writer knows it by. */
export interface FindingName {
  readonly uri: string
  readonly rule: RuleId
  readonly id: string
  readonly words: string
}

/** Source articles that no editor shows as text (.pdf, .docx) are shown as this read-only document. */
export const SOURCE_SCHEME = 'beleg-source'

export interface SourcesStatus {
  readonly from: SourcesOrigin
  /** The folder of the sources as the user knows it: „sources“, „seeds“, „~/Archiv“. */
  readonly label: string
  readonly documents: number
  /** One sentence for each file that could not be read. */
  readonly leftOut: readonly string[]
}

/** Server → client: how the sources of a folder stand. */
export interface SourcesState {
  /** The folder's address. */
  readonly root: string
  readonly state: 'reading' | 'ready' | 'failed'
  readonly from: SourcesOrigin | null
  /** Files that are read, and all of them; 0 while nobody knows. */
  readonly done: number
  readonly total: number
  readonly documents: number
  readonly leftOut: number
  /** Why there are none, in one sentence. */
  readonly message: string | null
}

export interface ReadSourcesParams {
  /** A folder that the editor has open. */
  readonly root: string
  /** Reads them from the beginning, also those that are known. */
  readonly anew?: boolean
}

/** A line of the view of the sources; `id` asks for what is below it. */
export interface SourceNode {
  readonly id: string
  readonly kind: 'folder' | 'article' | 'notRead' | 'leftOut' | 'more'
  readonly label: string
  readonly description: string
  readonly tooltip: string
  /** What a click opens. */
  readonly uri: string | null
}

export interface ListSourcesParams {
  readonly root: string
  /** The id of a line; null is the top. */
  readonly parent: string | null
}

export type CheckState = 'checked' | 'outdated' | 'notADraft' | 'off' | 'failed'

/** Server → client: how the check of a draft stands. */
export interface DraftStatus {
  readonly uri: string
  readonly version: number
  /** Where the supported claims stand. */
  readonly supportedAt: readonly Range[]
  readonly state: CheckState
  readonly supported: number
  readonly claims: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly sources: SourcesStatus | null
  /** Why the draft is not checked, in one sentence. */
  readonly message: string | null
}

/** Server → client: a source that is no longer there. */
export interface SourceGone {
  readonly uri: string
  readonly message: string
}

export interface CheckArticleParams {
  readonly uri: string
}

export interface CheckAllResult {
  readonly drafts: number
  readonly claims: number
  readonly supported: number
  readonly findings: number
  /** Sentences about drafts that could not be checked. */
  readonly failures: readonly string[]
  readonly cancelled: boolean
}

export interface SearchSourcesParams {
  readonly uri: string | null
  readonly query: string
}

/** A source or one of its passages, for a quick pick. */
export interface SourceHit extends EvidencePlace {
  readonly label: string
  readonly detail: string
}

/** Names of the messages. Requests answer with the type in the comment. */
export const messages = {
  /** {@link DraftStatus} */
  status: 'beleg/status',
  /** {@link SourceGone} */
  sourceGone: 'beleg/sourceGone',
  /** {@link CheckArticleParams} → {@link DraftStatus} */
  checkArticle: 'beleg/checkArticle',
  /** `{ workDoneToken }`, cancellable → {@link CheckAllResult} */
  checkAllDrafts: 'beleg/checkAllDrafts',
  /** {@link SearchSourcesParams} → {@link SourceHit}[] */
  searchSources: 'beleg/searchSources',
  /** {@link SourcesState} */
  sources: 'beleg/sources',
  /** {@link ReadSourcesParams} → {@link SourcesState} */
  readSources: 'beleg/readSources',
  /** {@link ListSourcesParams} → {@link SourceNode}[] */
  listSources: 'beleg/listSources',
  /** Client → server: stop reading sources. */
  cancelReading: 'beleg/cancelReading',
  /** A `beleg-source:` address → the source's text, or null where there is none. */
  sourceText: 'beleg/sourceText',
} as const

import type { Corpus, Counts } from '../engine/corpus/corpus.ts'
import type {
  CheckResult,
  Claim,
  FactsResult,
  Format,
  Language,
  RuleId,
  RuleLevel,
  Severity,
  Source,
  Span,
} from '../engine/model.ts'
import type { SourceCounts } from './counts.ts'
import type { DraftReader } from './draftReader.ts'
import type { Accepted, Suppressions } from './suppressions.ts'
import type { TextMap } from './textMap.ts'

/** Where a workspace's sources come from, in the order in which they are looked for. */
export type SourcesOrigin = 'setting' | 'config' | 'sources' | 'seeds' | 'sample'

/** What `beleg.config.jsonc` says, with its defaults filled in. Paths are as written, relative to the file's folder. */
export interface Config {
  /** The file that was read, or null where there is none. */
  readonly file: string | null
  readonly sources: readonly string[] | null
  readonly drafts: readonly string[]
  readonly rules: Readonly<Partial<Record<RuleId, RuleLevel>>>
  readonly language: Language | 'auto'
  /** Other names of the same: `[['Kreml', 'Moskau']]`. */
  readonly names: readonly (readonly string[])[]
  readonly ignore: readonly string[]
  readonly suppressions: string | null
  readonly failOn: Severity | 'never'
}

/** A stretch of a source that is no text of the article: a newsletter box, a cookie notice, a line of photo credits. */
export interface LeftOutPassage extends Span {
  readonly text: string
  readonly reason: string
}

/** A source article as it was read, with its facts about itself. */
export interface SourceDocument extends Source {
  /** The file on disk, absolute. `id` is the same relative to the working directory, with `/`. */
  readonly file: string
  readonly language: Language
  readonly format: Format
  /** The text that was read. For .txt and .md it is the file's own text. */
  readonly text: string
  /**
   * Where positions of evidence point: `file` into the file's own text (.txt, .md, .html), `text` into the text above,
   * because the file is none that an editor can select in (.pdf, .docx).
   */
  readonly places: 'file' | 'text'
  readonly leftOutPassages: readonly LeftOutPassage[]
  /** Where each stretch of `text` stands in the file, for a file that is not the text itself (.html). */
  readonly map: TextMap | null
  /** Where each page of a PDF begins in `text`; null for everything else. */
  readonly pages?: readonly number[] | null
}

/** A file that is no source, with one sentence why: „sources/leer.txt ist leer.“ */
export interface LeftOutFile {
  readonly file: string
  readonly reason: string
}

export interface Draft {
  /** The text as the editor or the disk has it, front matter, comments and markup included. */
  readonly text: string
  /** Relative to the root, or absolute; decides the format (.md, .txt, .html) and is the result's `filePath`. */
  readonly filePath: string
  readonly language?: Language | undefined
  /** Where the text is not the file's own (.docx, .pdf): what it was turned into. */
  readonly format?: Format | undefined
  /** The draft's own day, where somebody knows it better than its text. */
  readonly date?: string | null | undefined
}

/** One `results[i]` of `check --format json`, with what directives and the list of accepted findings have silenced. */
export interface DraftResult extends CheckResult {
  readonly suppressed: number
  /** Findings that are on the list of accepted ones, as they would be without it. */
  readonly accepted?: readonly Claim[]
  /** The draft with its mends, where they were asked for. */
  readonly output?: string
}

/** What checks drafts: a workspace, or what a run before has left of one. */
export interface Checker {
  readonly root: string
  readonly config: Config
  readonly sourcesFrom: SourcesOrigin
  /** Every file of the sources, absolute, the ones that are left out too: none of them is a draft. */
  readonly sourceFiles: readonly string[]
  /** The accepted findings. */
  readonly suppressions: Suppressions
  /** Checks one draft against the sources; front matter `sources:` and `lang:` and directives are obeyed. The signal gives it up. */
  check(draft: Draft, signal?: AbortSignal): Promise<DraftResult>
  counts(): Promise<SourceCounts>
}

export interface Workspace extends Checker {
  /** Folders and files that the sources come from, absolute: what a watcher watches. */
  readonly sourceRoots: readonly string[]
  readonly documents: readonly SourceDocument[]
  readonly leftOut: readonly LeftOutFile[]
  readonly corpus: Corpus
  /** The source with this id (`evidence.source.id`). */
  document(id: string): SourceDocument | undefined
  facts(draft: Draft): Promise<FactsResult>
  /** Whether a file has sources in it. */
  isSource(file: string): boolean
  /** The id of the oldest source that has the same report as the source with this id; null where it copies none. */
  copyOf(id: string): string | null
  /** How much the source with this id says. */
  countsOf(id: string): Counts
  /** Takes over files that were changed, added or removed; true where one is a source or the configuration. */
  update(...files: readonly string[]): Promise<boolean>
  /** Puts a finding on the list of accepted ones, or takes it off: it counts at once, and for whoever checks the folder. */
  accept(finding: Accepted, isAccepted: boolean): Promise<void>
  /** What is wrong with the index that is kept on disk, in a sentence; null where nothing is. */
  readonly notice: string | null
  /** False while sources are still being read: nothing is said to be missing then. */
  readonly isComplete: boolean
  /** Keeps the index of the sources on disk where it is not there as it is now. */
  save(): Promise<void>
  /** Gives up the files that are held open; nothing can be asked any more. */
  close(): void
}

export interface WorkspaceOptions {
  /** The working directory: ids and result paths are relative to it. */
  readonly root: string
  /** Paths and globs that come before everything else (`--sources`, the setting `beleg.sources`). */
  readonly sources?: readonly string[] | undefined
  readonly configFile?: string | undefined
  /** Another list of accepted findings than the configuration's. */
  readonly suppressionsFile?: string | undefined
  /** `true` takes the articles that ship with Beleg, `fallback` only where there is nothing else (the editor). */
  readonly sample?: boolean | 'fallback' | undefined
  /** Rules that come before the configuration's (`--rule`). */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleLevel>>> | undefined
  readonly language?: Language | 'auto' | undefined
  /** The language of messages. */
  readonly display?: Language | undefined
  /** Findings are in the language of their draft instead. */
  readonly asDraft?: boolean | undefined
  /** Each draft is checked only once. */
  readonly once?: boolean | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Where the index of the sources is kept: a folder, null for nowhere; by default what the system has for caches. */
  readonly indexFolder?: string | null | undefined
  /** While many sources are read: a workspace of those that are there so far. */
  readonly onPartial?: ((workspace: Workspace) => void) | undefined
  /** What takes drafts apart; by default the one of the process. */
  readonly draftReader?: DraftReader | undefined
  /** Stops the reading of sources; what opens them fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

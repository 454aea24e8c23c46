/**
 * The Node interface: `import { openCorpus, checkDraft, readFacts } from 'beleg'`. It opens no network connection and
 * needs no editor.
 */
import { type Corpus, factsOf, read } from './engine/index.ts'
import type { CheckOptions, CheckResult, DraftInput, FactsResult, SourceInput, TextInput } from './engine/model.ts'
import { checkOpenDraft, openDraft } from './workspace/checkDraft.ts'
import { NO_CONFIG } from './workspace/config.ts'
import { corpusFrom, gather } from './workspace/library.ts'
import { type LoadedSource, sourceOfText } from './workspace/sources.ts'

export type { CheckOptions, CheckResult, Corpus, FactsResult }

export interface CorpusInput {
  /** Files, folders and patterns, relative to the working directory. */
  readonly paths?: readonly string[]
  readonly texts?: readonly SourceInput[]
}

/** The sources of each corpus, which know where a page's text stands in its file. */
const sourcesOf = new WeakMap<Corpus, ReadonlyMap<string, LoadedSource>>()

/** Reads sources from the disk, or texts that are handed over, or both. What cannot be read is left out. */
export async function openCorpus({ paths = [], texts = [] }: CorpusInput): Promise<Corpus> {
  const folder = process.cwd()
  const files = paths.length > 0 ? (await gather({ patterns: paths, folder }, NO_CONFIG, { root: folder })).loaded : []
  const loaded = [...files, ...(await Promise.all(texts.map(sourceOfText)))]
  const corpus = corpusFrom(loaded)
  sourcesOf.set(corpus, new Map(loaded.map(source => [source.document.id, source])))
  return corpus
}

/** One `results[i]` of `beleg check --format json`. Directives in the draft are obeyed. */
export async function checkDraft(draft: DraftInput, corpus: Corpus, options: CheckOptions = {}): Promise<CheckResult> {
  const { filePath = '', format = filePath === '' ? 'plain' : undefined, ...rest } = draft
  const opened = await openDraft({ ...rest, filePath, format }, NO_CONFIG)
  const { language, claims, messages } = checkOpenDraft(opened, corpus, options, {
    source: id => sourcesOf.get(corpus)?.get(id),
    isSuppressed: () => false,
  })
  return { filePath, language, claims, messages }
}

/** One `results[i]` of `beleg facts --format json`. */
export function readFacts(text: TextInput): FactsResult {
  return factsOf(read(text))
}

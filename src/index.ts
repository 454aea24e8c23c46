/**
 * The Node interface: `import { openCorpus, checkDraft, readFacts } from 'beleg'`. It opens no network connection and
 * needs no editor.
 */
import { type Corpus, factsOf, read } from './engine/index.ts'
import type { CheckOptions, CheckResult, DraftInput, FactsResult, SourceInput, TextInput } from './engine/model.ts'
import { checkOpenDraft, openDraft } from './workspace/checkDraft.ts'
import { NO_CONFIG } from './workspace/config.ts'
import { shelvesOf } from './workspace/index/openShelf.ts'
import type { Shelf } from './workspace/index/shelf.ts'
import { gather } from './workspace/library.ts'
import { sourceOfText } from './workspace/sources.ts'

export type { CheckOptions, CheckResult, Corpus, FactsResult }

export interface CorpusInput {
  /** Files, folders and patterns, relative to the working directory. */
  readonly paths?: readonly string[]
  readonly texts?: readonly SourceInput[]
  /** A folder in which the index of the files is kept, so that it need not be made again; by default it is not kept. */
  readonly indexFolder?: string
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** The sources of each corpus, which know where a page's text stands in its file. */
const shelves = new WeakMap<Corpus, Shelf>()

/** Reads sources from the disk, or texts that are handed over, or both. What cannot be read is left out. */
export async function openCorpus({ paths = [], texts = [], indexFolder, ...more }: CorpusInput): Promise<Corpus> {
  const given = shelvesOf(await Promise.all(texts.map(sourceOfText)))
  if (paths.length === 0) return known(given.shelf())
  const root = process.cwd()
  const options = { root, indexFolder: indexFolder ?? null, ...more }
  const { shelf, files, save } = await gather({ patterns: paths, folder: root }, NO_CONFIG, options)
  await save()
  if (texts.length > 0) shelf.replace(new Map([['', given.replacement]]), files)
  return known(shelf)
}

function known(shelf: Shelf): Corpus {
  shelves.set(shelf.corpus, shelf)
  return shelf.corpus
}

/** One `results[i]` of `beleg check --format json`. Directives in the draft are obeyed. */
export async function checkDraft(draft: DraftInput, corpus: Corpus, options: CheckOptions = {}): Promise<CheckResult> {
  const { filePath = '', format = filePath === '' ? 'plain' : undefined, ...rest } = draft
  const opened = await openDraft({ ...rest, filePath, format }, NO_CONFIG)
  const { language, claims, messages } = checkOpenDraft(opened, corpus, options, {
    placesOf: id => shelves.get(corpus)?.placesOf(id),
    isSuppressed: () => false,
  })
  return { filePath, language, claims, messages }
}

/** One `results[i]` of `beleg facts --format json`. */
export function readFacts(text: TextInput): FactsResult {
  return factsOf(read(text))
}

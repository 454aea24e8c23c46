/**
 * The Node interface: `import { openCorpus, checkDraft, readFacts } from 'beleg'`. It opens no network connection and
 * needs no editor.
 */
import { resolve } from 'node:path'
import { buildCorpus, type Corpus, factCheck, factsOf, read } from './engine/index.ts'
import type {
  CheckOptions,
  CheckResult,
  DraftInput,
  FactsResult,
  Language,
  SourceInput,
  TextInput,
} from './engine/model.ts'
import { openWorkspace } from './workspace/workspace.ts'

export type { CheckOptions, CheckResult, Corpus, FactsResult }

export interface CorpusInput {
  /** Files, folders and patterns, relative to the working directory. */
  readonly paths?: readonly string[]
  readonly texts?: readonly SourceInput[]
}

/** A text that is handed over is plain text or Markdown alike: Markdown's reading of plain text is the same. */
export async function openCorpus({ paths = [], texts = [] }: CorpusInput): Promise<Corpus> {
  if (paths.length === 0) return buildCorpus(texts)
  const { documents, corpus } = await openWorkspace({ root: process.cwd(), sources: paths.map(path => resolve(path)) })
  return texts.length === 0 ? corpus : buildCorpus([...documents, ...texts])
}

/** One `results[i]` of `beleg check --format json`. */
export function checkDraft(draft: DraftInput, corpus: Corpus, options: CheckOptions = {}): Promise<CheckResult> {
  return Promise.resolve(factCheck(draft, corpus, options))
}

/** One `results[i]` of `beleg facts --format json`. */
export function readFacts(text: TextInput & { readonly language?: Language | undefined }): FactsResult {
  return factsOf(read(text))
}

import type { Corpus } from '../engine/index.ts'
import { factCheck, factsOf, read } from '../engine/index.ts'
import { detectLanguage } from '../engine/language/detect.ts'
import type { CheckOptions, Claim, DraftInput, FactsResult, Language, Severity } from '../engine/model.ts'
import { type DraftReader, draftReader } from './draftReader.ts'
import { UserError } from './errors.ts'
import { foreignCode, foreignLanguage, languageProblem } from './foreignLanguage.ts'
import { silence } from './directives.ts'
import type { Article } from './formats/article.ts'
import { sentenceOf } from './messages.ts'
import { readFrontMatter } from './metadata/frontMatter.ts'
import { NO_CONFIG } from './config.ts'
import { languageOf } from './metadata/metadata.ts'
import { textDate } from './metadata/textMetadata.ts'
import { claimToFile, evidenceToFile, factsToFile } from './toFile.ts'
import type { SourcePlaces } from './index/shelf.ts'
import type { Config, Draft, DraftResult } from './types.ts'

/** A draft's article with what its own head says of the check. */
export interface OpenDraft {
  readonly draft: Draft
  readonly article: Article
  readonly input: DraftInput
  /** Front matter `sources:`, relative to the draft. */
  readonly sources: readonly string[] | null
}

export interface OpenDraftOptions {
  /** How a sentence calls it. */
  readonly name?: string
  readonly reader?: DraftReader
  /** Gives the draft up. */
  readonly signal?: AbortSignal | undefined
}

/** What is said with the draft comes before its own head, and that before the configuration. */
export async function openDraft(
  draft: Draft,
  config: Config,
  display: Language = 'en',
  { name = draft.filePath, reader = draftReader, signal }: OpenDraftOptions = {},
): Promise<OpenDraft> {
  const article = await reader.ofText(draft, name, display, signal)
  const head = (await readFrontMatter(draft.text)) ?? {}
  const configured = config.language === 'auto' ? null : config.language
  const language = draft.language ?? article.metadata.language ?? languageOf(textOf(head['lang'])) ?? configured
  const { text, format } = article
  const said = draft.language ? undefined : foreignCode(textOf(head['lang']))
  const foreign = said ?? (language ? undefined : foreignLanguage(text))
  if (foreign) throw new UserError(sentenceOf(languageProblem(name, foreign), display))
  const sources = head['sources']
  return {
    draft,
    article,
    input: {
      text,
      format,
      language: language ?? detectLanguage(text),
      date: draft.date ?? article.metadata.date ?? textDate(text),
      filePath: draft.filePath,
    },
    sources: typeof sources === 'string' ? [sources] : Array.isArray(sources) ? sources.map(String) : null,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** What a check asks of the folder around the draft. */
export interface CheckOutside {
  /** How a source's text lies in its file. */
  placesOf(id: string): SourcePlaces | undefined
  /** Whether a finding is on the list of accepted ones. */
  isSuppressed(claim: Claim): boolean
}

/** One `results[i]` of `check`, in places of the draft's and the sources' files. */
export function checkOpenDraft(
  { draft, article, input }: OpenDraft,
  corpus: Corpus,
  options: CheckOptions,
  { placesOf, isSuppressed }: CheckOutside,
): DraftResult {
  const result = factCheck(input, corpus, options)
  const inFile = result.claims.map(claim => {
    const evidence = claim.evidence.map(one => evidenceToFile(one, placesOf(one.source.id)))
    return claimToFile({ ...claim, evidence }, article)
  })
  const display: Language = options.display ?? result.language
  const accepted = inFile.filter(isSuppressed)
  const open = inFile.map(claim => (accepted.includes(claim) ? { ...claim, ruleId: null, severity: null } : claim))
  const { claims, suppressed, messages } = silence(draft.text, open, display)
  const findings = claims.flatMap(({ ruleId, severity, message, line, column, endLine, endColumn }) =>
    ruleId && severity ? [{ ruleId, severity: SEVERITY[severity], message, line, column, endLine, endColumn }] : [],
  )
  const all = [...findings, ...messages].sort((a, b) => a.line - b.line || a.column - b.column)
  return { ...result, claims, messages: all, suppressed: suppressed + accepted.length, accepted }
}

const SEVERITY: Readonly<Record<Severity, 0 | 1 | 2>> = { info: 0, warning: 1, error: 2 }

/** What is read out of a text, in places of its file; no sources are needed. */
export async function readDraftFacts(
  draft: Draft,
  config: Config = NO_CONFIG,
  display: Language = 'en',
): Promise<FactsResult> {
  const { article, input } = await openDraft(draft, config, display)
  return { filePath: draft.filePath, ...factsToFile(factsOf(read(input)), article) }
}

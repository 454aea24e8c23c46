import { attributionCheck } from './checks/attributions/index.ts'
import { figureCheck } from './checks/figures/index.ts'
import { type CorpusJudgement, judgedInStory } from './checks/inStory.ts'
import type { Check, CheckContext, Ground, Judgement } from './checks/judgement.ts'
import { nameCheck } from './checks/names/index.ts'
import { quoteCheck } from './checks/quotes/index.ts'
import { DEFAULT_LEVELS } from './checks/rules.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { PassageRef } from './corpus/passages.ts'
import { remembered } from './corpus/remembered.ts'
import type {
  CheckOptions,
  CheckResult,
  Claim,
  DraftInput,
  Evidence,
  Message,
  RuleId,
  Severity,
  Span,
} from './model.ts'
import { detectLanguage } from './language/detect.ts'
import { read } from './read.ts'
import type { SourceText } from './reading/reading.ts'
import { draftFurniture } from './text/furniture.ts'
import { fnv1a } from './text/hash.ts'
import { owned } from './text/owned.ts'
import { type Positions, positionsOf } from './text/positions.ts'

/** Every check that runs on a draft. A new kind of claim is one file in `checks/` and one line here. */
const CHECKS: readonly Check[] = [figureCheck, quoteCheck, attributionCheck, nameCheck]

/** Checks a draft against the corpus: its claims, each with a verdict and the passages that it rests on, in text order. */
export function factCheck(draft: DraftInput, corpus: Corpus, options: CheckOptions = {}): CheckResult {
  const { once = false } = options
  const language = draft.language ?? detectLanguage(draft.text)
  const reading = read(
    { ...draft, language },
    {
      leftOut: draftFurniture(draft.text, language),
      ...(!once && { remember: (key, readAnew) => remembered(corpus, 'reading', key, readAnew) }),
    },
  )
  const context: CheckContext = { display: options.display ?? reading.language, names: options.names ?? [], once }
  const judgements = withoutRepeats(judgedInStory(CHECKS, reading, corpus, context))
  judgements.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const draftText = { text: draft.text, positions: positionsOf(draft.text), ids: new Map<string, number>() }
  const claims = judgements.map(judgement => claimOf(judgement, draftText, options))
  return { filePath: draft.filePath ?? '', language: reading.language, claims, messages: claims.flatMap(messageOf) }
}

/** What is wrong with a quote is said once: not of its figures again. */
function withoutRepeats(judgements: readonly CorpusJudgement[]): CorpusJudgement[] {
  const quotes = judgements.filter(({ kind, ruleId }) => kind === 'quote' && ruleId !== null)
  const isInside = ({ span }: CorpusJudgement) =>
    quotes.some(quote => quote.span.start <= span.start && span.end <= quote.span.end)
  return judgements.filter(
    judgement => judgement.kind !== 'figure' || judgement.ruleId === null || !isInside(judgement),
  )
}

interface DraftText {
  readonly text: string
  readonly positions: Positions
  readonly ids: Map<string, number>
}

function claimOf({ corpus, ...judgement }: CorpusJudgement, draft: DraftText, options: CheckOptions): Claim {
  const { kind, span, verdict, message, value, fixes } = judgement
  const text = draft.text.slice(span.start, span.end)
  const ruleId = judgement.ruleId && levelOf(judgement.ruleId, options) !== 'off' ? judgement.ruleId : null
  return {
    id: idOf(`${kind} ${text}`, draft.ids),
    kind,
    text,
    start: span.start,
    end: span.end,
    ...draft.positions.of(span),
    verdict,
    ruleId,
    severity: ruleId && severityOf(levelOf(ruleId, options) as Severity, judgement),
    message: onOneLine(message),
    value,
    evidence: judgement.grounds.map(ground => evidenceFor(ground, corpus)),
    fixes: fixes.map(fix => ({ ...fix, newText: onOneLine(fix.newText) })),
  }
}

/** The words of a source may be wrapped, in its own way to end lines. */
function onOneLine(words: string): string {
  return /[\r\n]/.test(words)
    ? words
        .split(/[\r\n]+/)
        .map(line => line.trim())
        .join(' ')
    : words
}

const ONE_LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }

function severityOf(level: Severity, { isReckoned = false }: Pick<Judgement, 'isReckoned'>): Severity {
  return isReckoned ? ONE_LOWER[level] : level
}

function levelOf(rule: RuleId, options: CheckOptions) {
  return options.rules?.[rule] ?? DEFAULT_LEVELS[rule]
}

const SEVERITY = { info: 0, warning: 1, error: 2 } as const

function messageOf(claim: Claim): readonly Message[] {
  if (!claim.ruleId || !claim.severity) return []
  const { line, column, endLine, endColumn, message, ruleId } = claim
  return [{ ruleId, severity: SEVERITY[claim.severity], message, line, column, endLine, endColumn }]
}

/** A claim's fingerprint: a hash of its own words, however their lines end, with a number behind it where the same words come again. */
function idOf(words: string, ids: Map<string, number>): string {
  const id = (fnv1a(words.replaceAll('\r\n', '\n')) >>> 0).toString(16).padStart(8, '0')
  const before = ids.get(id) ?? 0
  ids.set(id, before + 1)
  return before === 0 ? id : `${id}-${before + 1}`
}

const places = new WeakMap<SourceText, Positions>()

/** The lines of a source's text; kept as long as the text is. */
function placesIn(text: SourceText): Positions {
  const known = places.get(text) ?? positionsOf(text.raw)
  places.set(text, known)
  return known
}

const evidence = new WeakMap<Ground, Evidence>()

/** The passage of a ground, which is kept as long as the judgement that rests on it. */
function evidenceFor(ground: Ground, corpus: Corpus): Evidence {
  const known = evidence.get(ground) ?? evidenceOf(ground, corpus)
  evidence.set(ground, known)
  return known
}

function evidenceOf({ stance, passage, highlight }: Ground, corpus: Corpus): Evidence {
  const source = corpus.source(passage.source)
  const reading = corpus.text(passage.source)
  const sentence = passageSpan(passage, corpus)
  const span = { start: Math.min(sentence.start, highlight.start), end: Math.max(sentence.end, highlight.end) }
  return {
    stance,
    source,
    filePath: source.id,
    start: highlight.start,
    end: highlight.end,
    ...placesIn(reading).of(highlight),
    // It is kept with the ground, which is not to hold on to the source's text.
    text: owned(reading.raw.slice(span.start, span.end)),
    highlight: { start: highlight.start - span.start, end: highlight.end - span.start },
  }
}

/** The whole sentence; of a table the whole row. */
function passageSpan({ source, sentence }: PassageRef, corpus: Corpus): Span {
  const span = corpus.span(corpus.firstSentence(source) + sentence)
  if (!corpus.hasTables(source)) return span
  const { blocks, sentences } = corpus.text(source)
  return blocks[sentences[sentence]?.block ?? -1]?.table?.line ?? span
}

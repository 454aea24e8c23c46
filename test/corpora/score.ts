import type { CheckResult, Claim, ClaimKind, Span } from '../../src/engine/model.ts'

/** A claim that was marked by hand: what is right for it, rule ids or `ok`, and the sources whose passage is good evidence. */
interface Mark extends Span {
  readonly text: string
  readonly kind: ClaimKind
  readonly expected: readonly string[]
  readonly sources: readonly string[]
}

export interface MarkedDraft {
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface Tally {
  readonly of: number
  readonly right: number
  readonly falseAlarms: number
}

/** How the claims of a draft were judged: a tally for every kind, and a line for every claim that was judged wrongly. */
export interface Score {
  readonly kinds: Readonly<Record<ClaimKind, Tally>>
  readonly wrong: readonly string[]
}

export const KINDS: readonly ClaimKind[] = ['figure', 'quote', 'attribution', 'name']

const MARK = /\[\[([^\]]+)\|(figure|quote|attribution|name):([\w,-]+)\|([\w,-]*)\]\]/g

/**
 * Takes the marks out of a draft: `Es kamen [[300 Leute|figure:ok|02]].` is the text „Es kamen 300 Leute.“ with one mark. Several rules,
 * separated by commas, are all right; the last part is the beginning of the file names of good sources.
 */
export function unmark(marked: string): MarkedDraft {
  const marks: Mark[] = []
  let text = ''
  let last = 0
  for (const { 0: whole, 1: words = '', 2: kind, 3: expected = '', 4: sources = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(last, index)
    marks.push({
      start: text.length,
      end: text.length + words.length,
      text: words,
      kind: kind as ClaimKind,
      expected: expected.split(','),
      sources: sources === '' ? [] : sources.split(','),
    })
    text += words
    last = index + whole.length
  }
  return { text: text + marked.slice(last), marks }
}

interface Outcome {
  readonly kind: ClaimKind
  readonly isMark: boolean
  readonly isRight: boolean
  readonly isFalseAlarm: boolean
  readonly line: string
}

/** A finding is a false alarm on a mark that is `ok` and, unless it is a mere hint, on what nobody marked. */
export function score({ marks }: MarkedDraft, { claims }: CheckResult): Score {
  const outcomes = [...marks.map(mark => outcomeOf(mark, claims)), ...strays(marks, claims)]
  const count = (kind: ClaimKind, key: 'isMark' | 'isRight' | 'isFalseAlarm') =>
    outcomes.filter(outcome => outcome.kind === kind && outcome[key]).length
  const tallies = KINDS.map(kind => [
    kind,
    { of: count(kind, 'isMark'), right: count(kind, 'isRight'), falseAlarms: count(kind, 'isFalseAlarm') },
  ])
  return {
    kinds: Object.fromEntries(tallies),
    wrong: outcomes.filter(({ isRight }) => !isRight).map(({ kind, line }) => `${kind} ${line}`),
  }
}

/** Of several claims over one mark the one that is right counts. */
function outcomeOf(mark: Mark, claims: readonly Claim[]): Outcome {
  const here = claims.filter(claim => isOver(claim, mark))
  const isRight = here.some(({ ruleId }) => mark.expected.includes(ruleId ?? 'ok'))
  const got = here[0] ? (here[0].ruleId ?? 'ok') : 'nothing'
  return {
    kind: mark.kind,
    isMark: true,
    isRight,
    isFalseAlarm: !isRight && mark.expected.includes('ok') && got !== 'nothing',
    line: `«${mark.text}» wants ${mark.expected.join(' or ')}, got ${got}`,
  }
}

function strays(marks: readonly Mark[], claims: readonly Claim[]): readonly Outcome[] {
  return claims
    .filter(claim => claim.ruleId && claim.severity !== 'info' && !marks.some(mark => isOver(claim, mark)))
    .map(({ kind, text, ruleId }) => ({
      kind,
      isMark: false,
      isRight: false,
      isFalseAlarm: true,
      line: `«${text}» wants nothing, got ${ruleId}`,
    }))
}

function isOver(claim: Claim, mark: Mark): boolean {
  return claim.kind === mark.kind && claim.start < mark.end && mark.start < claim.end
}

import type { Figure, Span } from '../../model.ts'
import type { Text } from '../../reading/reading.ts'
import { DIGITS, type Tokens } from '../../text/tokens.ts'
import { isTakenBack } from './corrections.ts'
import { isIn, lowerAt, wordList } from './wordAt.ts'
import { YEARS } from './years.ts'

/**
 * How a text stands to a figure that it gives: `stated`; `refuted` where it takes the value back („nicht 13.840, sondern 13.084“,
 * «45,114 and not 48,216»); `former` where another has taken its place since („von vier auf sechs“, «61,000 the year before»).
 */
export type Standing = 'stated' | 'refuted' | 'former'

const INSTEAD = wordList('statt anstatt anstelle instead')
const IN_PLACE_OF = wordList('instead anstelle')
const NOT = wordList('nicht not')
const CORRECTION = wordList('sondern but berichtigt korrigiert corrected revised')
const THAN = wordList('than')
const FROM = wordList('von from')
const TO = wordList('auf to')

/** The words of which a phrase before such a value has one last, or but for one. */
const COMPARED = wordList('with to from mit zu previously formerly gegenüber vorjahr zuvor vorher bislang bisher nach')
/** Phrases right before and shortly behind a value of an earlier time, compared with the present one. */
const EARLIER_BEFORE =
  /(?:compared (?:with|to)|(?:up|down) from|previously|formerly|gegenüber|verglichen mit|im Vergleich zu|Vorjahr:?|zuvor|vorher|bislang|bisher|nach)\s+(?:noch\s+|etwa\s+|rund\s+|knapp\s+|gut\s+|about\s+|around\s+|some\s+)?$/i
const EARLIER_BEHIND =
  /^[^.;:]{0,24}?\b(?:the year before|a year earlier|a year ago|the previous (?:year|month|quarter|season)|im Vorjahr|im Vorjahresquartal|im Vorjahreszeitraum|ein Jahr zuvor|vor einem Jahr|im Jahr davor|in der Vorsaison|im Vormonat)\b/i

/** A sentence that opens with an earlier time: „Zuvor war von 1500 die Rede“. */
const EARLIER_OPENING =
  /(?:^|[.!?]["“”»«]?\s+)(?:Zuvor|Zunächst|Ursprünglich|Anfangs|Anfänglich|Früher|Previously|Initially|Originally|Earlier)\s[^.!?]{0,50}$/

/** „… nun sind es 15“: behind such a word the sentence has come to the present. */
const TURN =
  /\b(?:nun|jetzt|heute|inzwischen|mittlerweile|später|dann|tatsächlich|now|today|later|since|actually|in fact)\b/i

/** What shows that a draft knows that its figure is one of an earlier time. */
const EARLIER_TIME =
  /\b(?:Vorjahr[a-zß-ž]*|Vormonat[a-zß-ž]*|Vorsaison|Vorwoche|zuvor|davor|damals|früher|bisher[a-zß-ž]*|ursprünglich|zunächst|anfangs|gewesen|vorig[a-zß-ž]*|(?<!nur )noch|bleib[a-z]* (?:weiter |weiterhin )?bei|Jahr davor|vor [a-zß-ž\d]+ (?:Jahr|Monat|Woche)[a-zß-ž]*|before|earlier|previous[a-zß-ž]*|prior|formerly|initially|originally|back then|used to|had been|ago|(?:vergangenen|vorigen|letzten|last) (?:Jan|Feb|Mär|Mar|Apr|Ma[iy]|Jun|Jul|Aug|Sep|Okt|Oct|Nov|De[cz]|Frühjahr|Frühling|Sommer|Herbst|Winter|spring|summer|autumn|fall|winter)[a-zß-ž]*)\b/i

/**
 * Whether a clause of a draft speaks of a time before the draft's own year, so that a value that was replaced since is right in it. Any
 * year is such a time where the draft has none.
 */
export function speaksOfEarlier(clause: string, year: number | null): boolean {
  if (EARLIER_TIME.test(clause)) return true
  return (clause.match(YEARS) ?? []).some(one => year === null || Number(one) < year)
}

/** Words looked at before and behind a figure, and characters for the phrases. */
const BEFORE = 4
/** «instead of a rise of 33 per cent» */
const BEFORE_INSTEAD = 6
/** „statt im Dezember“, and not „statt der im Dezember erwarteten 61 Millionen“. */
const BESIDE_DATE = 2
const BEHIND = 8
const REACH = 60

/** Whether a value tells when or how a match ended, and not how much: a day, „vor zwei Jahren“, „3:1“. */
export function tellsWhen(prose: string, figure: Pick<Figure, 'kind' | 'start' | 'end'>): boolean {
  return figure.kind === 'duration' ? isAgo(prose, figure) : figure.kind === 'date' || figure.kind === 'score'
}

/** „vor zwei Wochen“, «11 days ago» */
export function isAgo(prose: string, { start, end }: Span): boolean {
  const [before, behind] = [prose.slice(Math.max(0, start - AGO_WITHIN), start), prose.slice(end, end + AGO_WITHIN)]
  return AGO_BEFORE.test(before) || AGO_BEHIND.test(behind)
}

const AGO_BEFORE = /\bvor\s+$/i
const AGO_BEHIND = /^ ago\b/i
const AGO_WITHIN = 8

/** What a figure's standing depends on beside its surroundings. */
export interface Stating {
  /** A day or a score is taken back only where another is put in its place: in „Am Sonntag war von 21 die Rede“ it tells when. */
  readonly isDate: boolean
  /** Of „A statt B“ a correction takes B back; elsewhere B holds until then: „künftig 13,2 statt 14,6 Cent“. */
  readonly isCorrection: () => boolean
  /** The year in which a source was written: what changes in a later one has not changed yet. */
  readonly now?: number | undefined
}

/** `first` is the number's first token, `end` the first behind it. */
export function standingOf(
  { tokens, prose, date }: Text,
  first: number,
  end: number,
  { isDate, isCorrection, now }: Stating,
): Standing {
  const token = SIGNS.has(tokens.code[first - 1] as number) ? first - 1 : first
  if (isBracketedNot(tokens, token)) return 'refuted'
  for (let i = token - 1; i >= Math.max(0, token - BEFORE_INSTEAD); i--) {
    if (tokens.word[i] === undefined) {
      if (i === token - 1 && !ENDS.has(tokens.code[i] as number)) continue
      break
    }
    if (isDate && token - i > BESIDE_DATE) break
    if (token - i > BEFORE && !isIn(IN_PLACE_OF, tokens, i)) continue
    if (isIn(INSTEAD, tokens, i) && !isTakingPlace(tokens, i) && !hasNumber(tokens, i + 1, token)) {
      if (isPlanned(tokens, i, token)) return 'stated'
      return isDate || isCorrection() ? 'refuted' : 'former'
    }
    if (isIn(THAN, tokens, i) && lowerAt(tokens, i - 1) === 'rather') return 'refuted'
    if (isIn(NOT, tokens, i) && !isDoing(tokens, i + 1) && hasCounterpart(tokens, i, end)) return 'refuted'
    if (isIn(FROM, tokens, i) && isFollowedByNew(tokens, end))
      return isAhead(prose, tokens.start[token] as number, now) ? 'stated' : 'former'
  }
  if (isDate) return 'stated'
  if (isReplaced(tokens, prose, token, date) || isRaised(tokens, token, end) || opensEarlier(tokens, prose, token))
    return 'former'
  if (isTakenBack(tokens, prose, token) || isNotAsReported(tokens, token)) return 'refuted'
  return isOfEarlierTime(tokens, prose, token, tokens.end[end - 1] as number) ? 'former' : 'stated'
}

/** „4.930 Beschäftigte (nicht: 3.940)“ */
function isBracketedNot(tokens: Tokens, token: number): boolean {
  const not = tokens.code[token - 1] === COLON ? token - 2 : token - 1
  return isIn(NOT, tokens, not) && tokens.code[not - 1] === BRACKET
}

/** „bei 14,7 Prozent und nicht, wie am Montag veröffentlicht, bei 16,0“: the words between two commas are not the value's own. */
function isNotAsReported(tokens: Tokens, token: number): boolean {
  const { code } = tokens
  let i = token - 1
  while (i > token - ASIDE_BEHIND && code[i] !== COMMA) i--
  if (code[i] !== COMMA) return false
  for (let k = i - 1; k > Math.max(0, i - LONGEST_ASIDE); k--)
    if (code[k] === COMMA) return isIn(NOT, tokens, k - 1) && isIn(AS, tokens, k + 1)
  return false
}

const ASIDE_BEHIND = 4
const LONGEST_ASIDE = 10
const AS = wordList('wie as')

/** What stands before the number of a sum of money. */
const SIGNS = new Set(Array.from('$£€¥', sign => sign.charCodeAt(0)))

/** „findet am 3. Mai statt“; a sentence of its own may begin with „Statt“. */
function isTakingPlace(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - FAR); k--) {
    if (isIn(TAKES, tokens, k)) return true
    if (tokens.code[k] === STOP && tokens.kind[k - 1] !== DIGITS) return false
  }
  return false
}

const STOP = '.'.charCodeAt(0)
const SEMICOLON = ';'.charCodeAt(0)

/** „Sie fordert 1.500 Stellen statt der geplanten 900“: nobody has given that up. */
function isPlanned(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isIn(PLANS, tokens, i)) return true
  return false
}

const PLANS = wordList(
  `geplanten geplante geplanter vorgesehenen vorgesehene angekündigten angekündigte zugesagten zugesagte versprochenen beschlossenen angebotenen
   vereinbarten vereinbarte vertraglichen üblichen erlaubten vorgeschriebenen vorgeschriebene nötigen erforderlichen
   required prescribed mandatory
   planned proposed promised announced offered pledged budgeted agreed usual contractual`,
)

const TAKES = wordList('findet finden fand fanden finde fände fänden')
const FAR = 14

/** «We are not walking away over five points, but …»: what is denied is a deed. */
function isDoing(tokens: Tokens, i: number): boolean {
  return /..ing$/.test(tokens.word[i]?.lower ?? '')
}

/** „nicht“ may deny the clause; a value is taken back where another is put in its place beside it, behind it or («22, not 33») before. */
function hasCounterpart(tokens: Tokens, negation: number, end: number): boolean {
  for (let i = end; i < Math.min(tokens.count, end + BEHIND); i++) if (isIn(CORRECTION, tokens, i)) return true
  const before = tokens.word[negation - 1]?.lower
  if ((before === 'und' || before === 'and') && isNumber(tokens, end - 1)) return true
  if (tokens.code[negation - 1] !== COMMA) return false
  // „waren 412.000 Euro auf dem Konto der Freunde eingegangen, nicht 421.000.“
  const isLast = tokens.code[end] === STOP || tokens.code[end] === SEMICOLON || tokens.code[end + 1] === STOP
  return hasNumber(tokens, negation - (isLast ? FAR : 8), negation)
}

/** «up from 5», „Im Vorjahr waren es noch 540“: words right before a value that say by themselves that it was replaced. */
function isReplaced(tokens: Tokens, prose: string, token: number, date: string | null): boolean {
  let i = token - 1
  if (isIn(ROUGHLY, tokens, i)) i--
  if (tokens.code[i] === COLON) return isBracketedYear(tokens, prose, i)
  const joint = JOINTS.get(lowerAt(tokens, i))
  if (joint) return joint.has(lowerAt(tokens, i - 1))
  if (lowerAt(tokens, i) === 'bei') i--
  if (lowerAt(tokens, i) === 'noch') i--
  const hasPronoun = isIn(PRONOUNS, tokens, i)
  if (hasPronoun) i--
  if (!isIn(WERE, tokens, i)) return false
  i--
  if (tokens.code[i] === COMMA) i--
  if (tokens.kind[i] === DIGITS)
    return isYear(tokens, prose, i) && !isLongAgo(tokens, prose, i, date) && !followsEarlierYear(tokens, prose, i)
  // „Im vergangenen Jahr kamen 52 Prozent der Wärme aus Gas“ may be the newest that there is.
  const isPast = hasPronoun && isIn(PAST_UNITS, tokens, i) && lowerAt(tokens, i - 1) === 'vergangenen'
  return isPast || isIn(EARLIER_TIMES, tokens, i)
}

/** «The reward of £10,000 has been raised to £25,000», „Die Prämie von 150 Euro wurde auf 180 Euro erhöht“: what it was until then. */
function isRaised(tokens: Tokens, token: number, end: number): boolean {
  if (isIn(CHANGED_BY, tokens, token - 1)) return false
  let isPassive = false
  for (let i = end; i < Math.min(tokens.count, end + RAISED_WITHIN) && !ENDS.has(tokens.code[i] as number); i++) {
    if (isIn(PASSIVE, tokens, i)) isPassive = true
    if (!isPassive || !isIn(TO, tokens, i) || !(isNumber(tokens, i + 1) || isNumber(tokens, i + 2))) continue
    if (isIn(RAISED, tokens, i - 1)) return true
    for (let k = i + 2; k < i + RAISED_BEHIND; k++) if (isIn(RAISED, tokens, k)) return true
    return false
  }
  return false
}

const RAISED_WITHIN = 16
const RAISED_BEHIND = 7
const ENDS = new Set(Array.from('.;:!?', mark => mark.charCodeAt(0)))
const CHANGED_BY = wordList('um by')
const PASSIVE = wordList('was were been be is are being wurde wurden wird werden worden ist sei sind')
const RAISED = wordList(
  `raised increased lifted upped doubled tripled cut reduced lowered trimmed slashed
   erhöht angehoben aufgestockt verdoppelt verdreifacht gesenkt gekürzt reduziert heruntergesetzt heraufgesetzt gesetzt`,
)

/** «turnover of £33.7 million (2024: £36.2 million)», „(Vorjahr: 31)“ */
function isBracketedYear(tokens: Tokens, prose: string, colon: number): boolean {
  if (tokens.code[colon - 2] !== BRACKET) return false
  return isYear(tokens, prose, colon - 1) || isIn(EARLIER_TIMES, tokens, colon - 1)
}

function isYear({ start, end }: Tokens, prose: string, i: number): boolean {
  return YEAR.test(prose.slice(start[i], end[i]))
}

/** „Schon 1965 waren fünf der 17 Gründer Frauen“: what was so then stays so. */
function isLongAgo({ start, end }: Tokens, prose: string, i: number, date: string | null): boolean {
  const now = date === null ? UNDATED : Number(date.slice(0, 4))
  return Number(prose.slice(start[i], end[i])) < now - LONG_AGO
}

const LONG_AGO = 10
/** Before what year a text was hardly written that says no day. */
const UNDATED = 2000

/** „2024 gab es 5.700 Anzeigen, 2025 waren es 6.840“: what is said of the later of two years stands. */
function followsEarlierYear(tokens: Tokens, prose: string, year: number): boolean {
  const own = prose.slice(tokens.start[year], tokens.end[year])
  for (let i = year - 1; i >= Math.max(0, year - BEFORE_YEAR); i--) {
    if (ENDS.has(tokens.code[i] as number) && tokens.kind[i - 1] !== DIGITS) return false
    if (tokens.kind[i] === DIGITS && isYear(tokens, prose, i) && prose.slice(tokens.start[i], tokens.end[i]) < own)
      return true
  }
  return false
}

const BEFORE_YEAR = 24

const COLON = ':'.charCodeAt(0)
const BRACKET = '('.charCodeAt(0)
const ROUGHLY = wordList('etwa rund knapp gut about around some erst nur')
/** What has to stand before such a word. */
const JOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['from', new Set(['up', 'down'])],
  ['von', new Set(['gestiegen', 'gesunken'])],
  ['bisher', new Set(['statt', 'nach'])],
  ['zuvor', new Set(['nach'])],
  ['bislang', new Set(['nach'])],
])
const PRONOUNS = wordList('es sie er das')
const WERE = wordList('waren war lag lagen hatten hatte kamen betrug')
const EARLIER_TIMES = wordList(
  'vorjahr vorjahre vormonat vorwoche vorsaison pandemie zuvor davor früher jahren monaten wochen',
)
const PAST_UNITS = wordList('jahr monat woche')
const YEAR = /^(?:19|20)\d\d$/

/** „Zuvor war von 1500 die Rede“, unless the sentence has come to the present before the value. */
function opensEarlier(tokens: Tokens, prose: string, token: number): boolean {
  const start = tokens.start[token] as number
  let i = token - 1
  while (i >= 0 && (tokens.end[i] as number) > start - REACH && !isIn(OPENINGS, tokens, i)) i--
  if (!isIn(OPENINGS, tokens, i)) return false
  const opening = EARLIER_OPENING.exec(prose.slice(Math.max(0, start - REACH), start))
  return opening !== null && !TURN.test(opening[0])
}

const OPENINGS = wordList(
  'zuvor zunächst ursprünglich anfangs anfänglich früher previously initially originally earlier',
)

const COMMA = ','.charCodeAt(0)

function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (isNumber(tokens, i)) return true
  return false
}

/** „steigt zum 1. Januar 2026 von 8,35 auf 9,10 Euro“ of the year before: until then the old value holds. */
function isAhead(prose: string, at: number, now = Number.POSITIVE_INFINITY): boolean {
  const before =
    prose
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const [behind = ''] = prose.slice(at, at + REACH).split(SENTENCE_END)
  const clause = `${before} ${behind}`
  return NEXT_YEAR.test(clause) || (clause.match(YEARS) ?? []).some(year => Number(year) > now)
}

const NEXT_YEAR = /\b(?:(?:nächste|kommende)[nmrs]? Jahr|next year)/i

/** Behind a word in small letters: „1. Januar“ ends none. */
const SENTENCE_END = /(?<=[a-zß-ž)”“"])[.!?:;]\s/

/** „… auf sechs“ within two words, and a number after it. */
function isFollowedByNew(tokens: Tokens, end: number): boolean {
  for (let i = end; i < Math.min(tokens.count, end + 3); i++) {
    if (isIn(TO, tokens, i)) return isNumber(tokens, i + 1) || isNumber(tokens, i + 2) || isNumber(tokens, i + 3)
  }
  return false
}

function isNumber(tokens: Tokens, i: number): boolean {
  const figure = tokens.word[i]?.figure
  return tokens.kind[i] === DIGITS || figure?.cardinal !== undefined || figure?.fraction !== undefined
}

/** «68,000 were sold, compared with 61,000 the year before»: one phrase alone may also open a new sentence about the past. */
function isOfEarlierTime(tokens: Tokens, prose: string, token: number, end: number): boolean {
  let i = token - 1
  while (i > token - 3 && !isIn(COMPARED, tokens, i)) i--
  if (!isIn(COMPARED, tokens, i)) return false
  const start = tokens.start[token] as number
  return (
    EARLIER_BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) &&
    EARLIER_BEHIND.test(prose.slice(end, end + REACH))
  )
}

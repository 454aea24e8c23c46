import type { Corpus } from '../../corpus/corpus.ts'
import type { Attribution, Sentence } from '../../model.ts'
import type { SourceText } from '../../reading/reading.ts'
import type { Match } from './matches.ts'

/** Beginnings of words by which a text holds a statement at arm's length. */
const CLAIMING = [
  'angebl mutmaß mutmass behaupt vorw vorgew warf wirft werfen unterstell beschuldig bezichtig gerücht geruecht spekul munkel vermut verdächtig verdacht',
  'alleg claim accus rumour rumor purported suspect speculat suggest',
]
  .join(' ')
  .split(' ')

const DENYING = [
  'bestreit bestritt dement widersprach widersprich widersprech zurückgewies zurückweis zurückwies abgestritt abstreit streitet',
  'deni deny reject refut dismiss disput contradict withdr retract',
]
  .join(' ')
  .split(' ')

/** „wies … zurück“. */
const PUSHING = ['wies', 'weist', 'weisen']

/** A denial stands in the sentence or in one of the next. */
const REACH = 3

/**
 * Whether the source gives a statement as a mere claim: hearsay («soll», „dem Vernehmen nach“), a verb of claiming, or another
 * who denies it right after.
 */
export function isContested(match: Match, corpus: Corpus): boolean {
  const reading = corpus.text(match.source)
  if (match.statements.some(a => a.type === 'hearsay' || a.type === 'denial' || startsWithOne(cueOf(a), CLAIMING)))
    return true
  const first = match.number - corpus.firstSentence(match.source)
  for (let s = first; s <= first + REACH && s < reading.sentences.length; s++) {
    if (hasWord(reading, s, DENYING) || (hasWord(reading, s, PUSHING) && hasWord(reading, s, ['zurück']))) return true
    if (s === first && (hasWord(reading, s, CLAIMING) || isHedged(reading, s))) return true
  }
  return false
}

const HEDGES = new Set(
  `soll sollen solle angeblich offenbar mutmaßlich wohl womöglich vermutlich möglicherweise könnte könnten dürfte dürften vernehmen
  allegedly reportedly apparently purportedly supposedly possibly perhaps may might rumoured rumored`.split(/\s+/),
)

/** Whether a sentence says by a word that it is not sure: «soll», „angeblich“, "reportedly". */
export function isHedged({ tokens, sentences }: SourceText, sentence: number): boolean {
  const { from, to } = sentences[sentence] as Sentence
  for (let i = from; i < to; i++) if (HEDGES.has(tokens.word[i]?.lower ?? '')) return true
  return false
}

function cueOf({ cue }: Attribution): string {
  return cue?.text.toLowerCase() ?? ''
}

const ANNOUNCING =
  'kündig angekündig teilt mitgeteilt bekannt bestätig versp verspr announc confirm pledg promis'.split(' ')

/** „… kündigte der Vorstand an“: what somebody says of their own plans is no claim about others. */
export function isAnnounced({ statements }: Match): boolean {
  return statements.length > 0 && statements.every(a => startsWithOne(cueOf(a), ANNOUNCING))
}

function startsWithOne(text: string, beginnings: readonly string[]): boolean {
  return text.split(/\s+/).some(word => beginnings.some(beginning => word.startsWith(beginning)))
}

function hasWord({ tokens, sentences }: SourceText, sentence: number, beginnings: readonly string[]): boolean {
  const { from, to } = sentences[sentence] as Sentence
  for (let i = from; i < to; i++) {
    const lower = tokens.word[i]?.lower
    if (lower && beginnings.some(beginning => lower.startsWith(beginning))) return true
  }
  return false
}

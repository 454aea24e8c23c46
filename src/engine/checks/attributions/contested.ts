import type { Corpus } from '../../corpus/corpus.ts'
import type { Word } from '../../language/vocabulary.ts'
import type { Attribution } from '../../model.ts'
import { wordsIn } from '../../text/wordsIn.ts'
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
  if (match.statements.some(a => a.type === 'hearsay' || a.type === 'denial' || startsWithOne(cueOf(a), CLAIMING)))
    return true
  const text = corpus.text(match.source)
  const here = wordsIn(text, match.sentence)
  if (hasWord(here, CLAIMING) || isHedged(here)) return true
  const near = wordsIn(text, corpus.around(match.number, 0, REACH))
  return hasWord(near, DENYING) || (hasWord(near, PUSHING) && hasWord(near, ['zurück']))
}

const HEDGES = new Set(
  `soll sollen solle angeblich offenbar mutmaßlich wohl womöglich vermutlich möglicherweise könnte könnten dürfte dürften vernehmen
  allegedly reportedly apparently purportedly supposedly possibly perhaps may might rumoured rumored`.split(/\s+/),
)

/** Whether one of a sentence's words says that it is not sure: «soll», „angeblich“, "reportedly". */
export function isHedged(words: readonly Word[]): boolean {
  return words.some(word => HEDGES.has(word.lower))
}

function cueOf({ cue }: Attribution): string {
  return cue?.text.toLowerCase() ?? ''
}

const ANNOUNCING = [
  'kündig angekündig teilt mitgeteilt bekannt bestätig versp verspr will wollen wollte',
  'announc confirm pledg promis',
]
  .join(' ')
  .split(' ')

/** „… kündigte der Vorstand an“, «…, the company said»: what somebody says of their own plans is no claim about others. */
export function isAnnounced({ statements }: Match): boolean {
  return (
    statements.length > 0 &&
    statements.every(a => startsWithOne(cueOf(a), ANNOUNCING) || ITSELF.test(a.speaker?.text ?? ''))
  )
}

/** A word that takes up a house which the sentence names, and tells of. */
const ITSELF =
  /^(?:the|das|der|die) (?:company|firm|airline|operator|carrier|retailer|maker|chain|group|club|unternehmen|konzern|firma|betreiber|hersteller|verein|klub|kette)$/i

function startsWithOne(text: string, beginnings: readonly string[]): boolean {
  return text.split(/\s+/).some(word => beginnings.some(beginning => word.startsWith(beginning)))
}

function hasWord(words: readonly Word[], beginnings: readonly string[]): boolean {
  return words.some(({ lower }) => beginnings.some(beginning => lower.startsWith(beginning)))
}

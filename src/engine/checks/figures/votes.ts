import type { Span } from '../../model.ts'

/** How somebody votes. */
export type Vote = 'for' | 'against' | 'abstain'

/** Words of a ballot, in whose sentence „für“ and “against” say how somebody votes. */
const BALLOT =
  /(?<![a-zß-ž])(?:stimm|votier|enthiel|enthalt|ja-stimm|nein-stimm|dafür|dagegen|vote|voting|ballot|abst)/i

/** What is said right behind a number of votes or of those who vote: „13 Mitglieder dafür“, “9 voted against”, „drei enthielten sich“. */
const VOTES: readonly (readonly [Vote, RegExp])[] = [
  ['for', /^(?:[^,;.:\d]{0,40}?\s)?(?:dafür|für|ja-stimmen|in favou?r|for)(?![a-zß-ž])/i],
  [
    'against',
    /^(?:[^,;.:\d]{0,40}?\s)?(?:dagegen|gegen(?!\s(?:\d|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))|nein-stimmen|gegenstimmen|against)(?![a-zß-ž])/i,
  ],
  [
    'abstain',
    /^(?:[^,;.:\d]{0,40}?\s)?(?:enthielt(?:en)?|enthaltung(?:en)?|abstained|abstentions?|abstaining)(?![a-zß-ž])/i,
  ],
]

const REACH = 60

/** On which side a number of a sentence about a vote stands, which its noun or what follows tells; null where nothing does. */
export function voteOf(prose: string, sentence: Span, number: Span): Vote | null {
  if (!BALLOT.test(prose.slice(sentence.start, sentence.end))) return null
  const behind = prose
    .slice(number.end, Math.min(sentence.end, number.end + REACH))
    .replace(/\s+/g, ' ')
    .trimStart()
  const sides = VOTES.flatMap(([vote, words]) => {
    const found = words.exec(behind)
    return found ? [{ vote, at: found[0].length }] : []
  })
  return sides.sort((a, b) => a.at - b.at)[0]?.vote ?? null
}

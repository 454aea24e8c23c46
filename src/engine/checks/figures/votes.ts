import type { Span } from '../../model.ts'

/** How somebody votes; `side` is one of the two of „27 zu 14 Stimmen“, whichever. */
export type Vote = 'for' | 'against' | 'abstain' | 'side'

/** Words of a ballot, in whose sentence „für“ and “against” say how somebody votes. */
const BALLOT =
  /(?<![a-zß-ž])(?:(?:ab|zu|ja-|nein-|gegen)?stimm|votier|enthiel|enthalt|dafür|dagegen|(?:ja|nein)(?![a-zß-ž])|befürwort|lehnten|vote|voting|ballot|abst)/i

/** Whether words tell of a vote. */
export function isBallot(words: string): boolean {
  return BALLOT.test(words)
}

/** „24 der 44 Mitglieder“, „zwei Staaten, die“: what stands between a number and how it votes. */
const BETWEEN = String.raw`^(?:(?:der|von|of|of the) \d+\s)?(?:[^,;.:\d]{0,40}?(?:,\s(?:die|who)\s[^,;.:\d]{0,30}?)?\s)?`

/** What is said right behind a number of votes or of those who vote: „13 Mitglieder dafür“, “9 voted against”, „drei enthielten sich“. */
const VOTES: readonly (readonly [Vote, RegExp])[] = [
  ['for', behind('dafür|für|ja|ja-stimmen|befürworter(?:innen)?|in favou?r|for')],
  [
    'against',
    behind(
      'dagegen|gegen(?!\\s(?:\\d|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))|nein|nein-stimmen|gegenstimmen|lehnten|gegner(?:innen)?|against',
    ),
  ],
  ['abstain', behind('enthielt(?:en)?|enthaltung(?:en)?|abstained|abstentions?|abstaining')],
]

function behind(words: string): RegExp {
  return new RegExp(`${BETWEEN}(?:${words})(?![a-zß-ž])`, 'i')
}

const REACH = 60

/** On which side a number of a sentence about a vote stands, which its noun or what follows tells; null where nothing does. */
export function voteOf(prose: string, sentence: Span, number: Span): Vote | null {
  if (!BALLOT.test(prose.slice(sentence.start, sentence.end))) return null
  const following = prose
    .slice(number.end, Math.min(sentence.end, number.end + REACH))
    .replace(/\s+/g, ' ')
    .trimStart()
  const sides = VOTES.flatMap(([vote, words]) => {
    const found = words.exec(following)
    return found ? [{ vote, at: found[0].length }] : []
  })
  return sides.sort((a, b) => a.at - b.at)[0]?.vote ?? (isOfTwoSides(prose, sentence, number) ? 'side' : null)
}

/** „mit 27 zu 14 Stimmen“, “by 9 votes to 4” */
function isOfTwoSides(prose: string, sentence: Span, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(sentence.start, start - REACH), start)
  const behind = prose.slice(end, Math.min(sentence.end, end + REACH))
  return /stimmen|\bvote[sd]?\b/i.test(before + behind) && (OTHER_BEHIND.test(behind) || OTHER_BEFORE.test(before))
}

const OTHER_BEHIND = /^(?:\s(?:stimmen|votes))?\s?(?:zu|gegen|:|to|against)\s?\d/i
const OTHER_BEFORE = /\d(?:\s(?:stimmen|votes))?\s?(?:zu|gegen|:|to|against)\s?$/i

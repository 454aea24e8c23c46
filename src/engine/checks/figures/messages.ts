import type { Corpus } from '../../corpus/corpus.ts'
import { wordsAt } from '../grounds.ts'
import { sourceName } from '../sourceName.ts'
import type { Figure, Language } from '../../model.ts'
import type { Candidate } from './candidates.ts'
import type { FigureVerdict } from './verdict.ts'

/** One sentence on why the rule fired, with what the source has instead. */
export function messageOf(figure: Figure, verdict: FigureVerdict, corpus: Corpus, display: Language): string {
  const [first, second] = verdict.evidence
  const mine = quoted(figure.text, display)
  const say = (c: Candidate | undefined) =>
    c
      ? `${quoted(wordsAt(corpus, c.other.source, c.other), display)} (${sourceName(corpus, c.other.source, display)})`
      : ''
  const words = display === 'de' ? GERMAN : ENGLISH
  if (verdict.points) return words.points(mine, say(first), say(second))
  if (verdict.parts) return words.sum(verdict.parts, say(first))
  if (verdict.derived) return words.derived(say(first), say(second))
  switch (verdict.ruleId) {
    case 'figure-inconsistent':
      if (verdict.sum) return words[verdict.sum.how](mine, number(verdict.sum.sum, display))
      return words.inconsistent(mine, quoted(verdict.rival ?? '', display))
    case 'figure-mismatch':
      return isTakenBack(first) ? words.takenBack(mine, say(first)) : words.mismatch(mine, say(first))
    case 'figure-disputed':
      if (isTakenBack(first)) return words.takenBack(mine, say(first))
      return words.disputed(
        mine,
        say(first),
        say(verdict.evidence.find(c => c.agreement !== 'other' && !c.refuted) ?? second),
      )
    case 'figure-imprecise':
      return words.imprecise(mine, say(first))
    case 'figure-unsourced':
      return words.unsourced(mine)
    default:
      return words.supported(say(first))
  }
}

/** What is said of a value that no source has and that reads as if the writer had worked it out. */
export function reckonedMessage(figure: Figure, display: Language): string {
  return (display === 'de' ? GERMAN : ENGLISH).reckoned(quoted(figure.text, display))
}

/** The source has the very value and says that it was wrong or is no longer so, and nothing is read that it puts in its place. */
function isTakenBack(first: Candidate | undefined): boolean {
  return first !== undefined && first.agreement === 'same' && first.refuted
}

function quoted(text: string, display: Language): string {
  const plain = text.replace(/\s+/g, ' ')
  return display === 'de' ? `„${plain}“` : `“${plain}”`
}

function number(value: number, display: Language): string {
  const plain = String(Math.round(value * 1000) / 1000)
  return display === 'de' ? plain.replace('.', ',') : plain
}

const GERMAN = {
  mismatch: (mine: string, theirs: string) => `Die Angabe ${mine} widerspricht der Quelle: Dort steht ${theirs}.`,
  takenBack: (mine: string, theirs: string) =>
    `Die Angabe ${mine} ist nach der Quelle falsch oder überholt: ${theirs}.`,
  disputed: (mine: string, newer: string, older: string) =>
    `Die Quellen widersprechen sich bei ${mine}: ${newer} gegen ${older}.`,
  imprecise: (mine: string, theirs: string) => `Die Angabe ${mine} ist ungenau: In der Quelle steht ${theirs}.`,
  unsourced: (mine: string) => `Für die Angabe ${mine} gibt es in den Quellen keinen Beleg.`,
  reckoned: (mine: string) =>
    `Die Angabe ${mine} steht in keiner Quelle und ließ sich aus den Quellen nicht errechnen: bitte nachrechnen.`,
  inconsistent: (mine: string, other: string) =>
    `Der Entwurf widerspricht sich: hier ${mine}, an anderer Stelle ${other}.`,
  total: (mine: string, sum: string) => `Die Summe ${mine} stimmt nicht: Die einzelnen Angaben ergeben ${sum}.`,
  shares: (mine: string, sum: string) => `Die Anteile ergeben mit ${mine} zusammen ${sum} Prozent.`,
  derived: (a: string, b: string) => `Ergibt sich aus ${a} und ${b}.`,
  sum: (count: number, first: string) => `Ergibt sich als Summe von ${count} Angaben, beginnend mit ${first}.`,
  points: (mine: string, a: string, b: string) =>
    `Bei ${mine} geht es um Prozentpunkte: Es ist der Abstand zwischen ${b} und ${a}.`,
  supported: (theirs: string) => `Belegt: ${theirs}.`,
}

const ENGLISH: typeof GERMAN = {
  mismatch: (mine, theirs) => `The figure ${mine} contradicts the source, which has ${theirs}.`,
  takenBack: (mine, theirs) => `By the source the figure ${mine} is wrong or out of date: ${theirs}.`,
  disputed: (mine, newer, older) => `The sources disagree on ${mine}: ${newer} against ${older}.`,
  imprecise: (mine, theirs) => `The figure ${mine} is imprecise: the source has ${theirs}.`,
  unsourced: mine => `No source backs the figure ${mine}.`,
  reckoned: mine => `No source has ${mine}, nor does it follow from what they have: please check the arithmetic.`,
  inconsistent: (mine, other) => `The draft contradicts itself: ${mine} here, ${other} elsewhere.`,
  total: (mine, sum) => `The total ${mine} is wrong: its parts add up to ${sum}.`,
  shares: (mine, sum) => `With ${mine} the shares add up to ${sum} per cent.`,
  derived: (a, b) => `Follows from ${a} and ${b}.`,
  sum: (count, first) => `Is the sum of ${count} figures, beginning with ${first}.`,
  points: (mine, a, b) => `${mine} should be percentage points: it is how far ${b} and ${a} are apart.`,
  supported: theirs => `Backed by ${theirs}.`,
}

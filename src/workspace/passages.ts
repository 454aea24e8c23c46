import { basename } from 'node:path'
import type { Evidence, Span, Stance } from '../engine/model.ts'

/** A passage as a reader sees it: its words once, with every place that it stands at. */
export interface Passage {
  readonly stance: Stance
  readonly text: string
  /** What a claim is about in it, apart from one another and in order. */
  readonly marks: readonly Span[]
  /** Where the passage stands, the best place first: in one source or in several. */
  readonly places: readonly Evidence[]
}

/**
 * The passages of a claim, best first, each of them once. „Nicht **220**, sondern **180** Fahrgäste“ is one passage with two marks; a
 * sentence that two papers have is one with two places; a heading whose words a sentence of its article has too is a place of that sentence.
 */
export function passagesOf(evidence: readonly Evidence[]): readonly Passage[] {
  const groups: Group[] = []
  for (const one of evidence) {
    const member = { evidence: one, words: wordsOf(one.text) }
    const index = groups.findIndex(group => isSaidIn(group, member))
    const group = groups[index]
    if (!group) groups.push({ longest: member, members: [member] })
    else groups[index] = { longest: longer(group.longest, member), members: [...group.members, member] }
  }
  return groups.map(passageOf)
}

interface Member {
  readonly evidence: Evidence
  readonly words: Words
}

interface Group {
  /** The passage with all that the others say. */
  readonly longest: Member
  readonly members: readonly Member[]
}

/** A text without what differs between two prints of it, and where each of its signs stands: „Rund\n180“ is „Rund180“. */
interface Words {
  readonly bare: string
  readonly at: readonly number[]
}

/** Spaces, line ends, invisible signs and the marks of emphasis. */
const LOOKS = /[\s\u00AD\u200B\u2060*_]/
const SAME_SIGNS = new Map(
  ['"„“”«»', "'‚‘’‹›", '-‐‑–—'].flatMap(([sign = '', ...others]) => others.map(other => [other, sign] as const)),
)

function wordsOf(text: string): Words {
  const at = Array.from(text.split('').keys()).filter(i => !LOOKS.test(text.charAt(i)))
  return { bare: at.map(i => SAME_SIGNS.get(text.charAt(i)) ?? text.charAt(i)).join(''), at }
}

/** The same words, in whichever source; in one source also words that are part of the other passage. */
function isSaidIn({ longest, members }: Group, one: Member): boolean {
  if (one.words.bare === longest.words.bare) return true
  const isOfOne = ({ evidence }: Member): boolean => evidence.source.id === one.evidence.source.id
  if (longer(longest, one) === one) return members.every(isOfOne) && offsetIn(one, longest) >= 0
  return (
    members.some(member => member.words.bare === longest.words.bare && isOfOne(member)) && offsetIn(longest, one) >= 0
  )
}

const longer = (one: Member, other: Member): Member => (other.words.bare.length > one.words.bare.length ? other : one)

const WORD = /[\p{L}\p{N}]/u

/** Which sign of a passage's words is the first of another's in it; -1 where it has them not, or only inside of other words. */
function offsetIn({ evidence: { text }, words }: Member, { words: { bare } }: Member): number {
  for (let from = words.bare.indexOf(bare); from >= 0; from = words.bare.indexOf(bare, from + 1)) {
    const before = text.charAt((words.at[from] ?? 0) - 1)
    const after = text.charAt((words.at[from + bare.length - 1] ?? 0) + 1)
    if (!WORD.test(before) && !WORD.test(after)) return from
  }
  return -1
}

function passageOf({ longest, members }: Group): Passage {
  const decisive = members.filter(({ evidence }) => evidence.stance !== 'related')
  const marking = decisive.length > 0 ? decisive : members
  return {
    stance: marking[0]?.evidence.stance ?? 'related',
    text: longest.evidence.text,
    marks: apart(marking.map(member => markIn(longest, member))),
    places: [...marking, ...members].map(({ evidence }) => evidence).filter(isFirstAtItsPlace),
  }
}

/** The place of a passage's highlight in the words that stand for it. */
function markIn(longest: Member, member: Member): Span {
  const { start, end } = member.evidence.highlight
  if (member === longest) return { start, end }
  const { at } = longest.words
  const first = offsetIn(longest, member) + member.words.at.filter(i => i < start).length
  const length = member.words.at.filter(i => start <= i && i < end).length
  const from = at[first] ?? 0
  return { start: from, end: length === 0 ? from : (at[first + length - 1] ?? from) + 1 }
}

function apart(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (!last || span.start >= last.end) joined.push(span)
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end }
  }
  return joined
}

/** Two marks in one sentence are one place. */
function isFirstAtItsPlace(one: Evidence, index: number, all: readonly Evidence[]): boolean {
  return all.findIndex(other => isAtOnePlace(one, other)) === index
}

function isAtOnePlace(one: Evidence, other: Evidence): boolean {
  if (one.source.id !== other.source.id) return false
  const distance = Math.abs(startOf(one) - startOf(other))
  return distance < Math.max(one.text.length, other.text.length)
}

/** Where the passage begins; of a page, whose text has markup inside, about there. */
const startOf = ({ start, highlight }: Evidence): number => start - highlight.start

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A passage in pieces, what is marked and what stands around; of that no more than `most` characters beside each mark. */
export function piecesOf({ text, marks }: Pick<Passage, 'text' | 'marks'>, most: number): readonly Piece[] {
  const ends = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length]
  const last = ends.length - 2
  return ends.slice(0, -1).map((end, i) => {
    const piece = text.slice(end, ends[i + 1])
    return i % 2 === 1
      ? { text: piece, isMarked: true }
      : { text: shortened(piece, i === 0 ? 0 : most, i === last ? 0 : most), isMarked: false }
  })
}

/** „Im Hafen … am Abend“: so much of a text's beginning and of its end as are asked for, whole words. */
function shortened(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return text
  const start = head === 0 ? '' : text.slice(0, text.lastIndexOf(' ', head) + 1)
  const space = text.indexOf(' ', text.length - tail)
  const end = tail === 0 || space < 0 ? '' : text.slice(space)
  return `${start || (head === 0 ? '' : ' ')}…${end || (tail === 0 ? '' : ' ')}`
}

/** The title of a source above its passage; null where the headline is the passage. */
export function titleOf({ source: { title }, text }: Evidence): string | null {
  const [one, other] = [title, text].map(words => words.trim().replace(/[.:!?…]+$/, ''))
  return isSameText(one ?? '', other ?? '') ? null : title
}

/** What a link to a source is called above its passage. */
export function labelOf(evidence: Evidence): string {
  return titleOf(evidence) ?? evidence.source.publisher ?? basename(evidence.filePath)
}

/** Whether two texts have the same words, however they are printed. */
export function isSameText(one: string, other: string): boolean {
  return wordsOf(one).bare === wordsOf(other).bare
}

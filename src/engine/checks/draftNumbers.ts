import type { Corpus } from '../corpus/corpus.ts'
import { nextNumber, REMEMBERED, remembered } from '../corpus/remembered.ts'
import type { Sentence, Span } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import { commonEnd, commonStart } from '../text/common.ts'

/** What was read in a sentence of a draft, and how far the words around it go that count as well. */
export interface Said {
  readonly read: readonly unknown[]
  readonly around: Span
}

/** Numbers for a sentence: the same for those that are read alike, and the same for those with the same words around them. */
export interface SentenceNumbers {
  readonly said: number
  readonly around: number
}

/** A draft whose sentences have their numbers. */
interface Numbered {
  readonly draft: Reading
  readonly said: readonly Said[]
  readonly numbers: readonly SentenceNumbers[]
}

/** Drafts that are kept: an edit leaves most of a draft as it was, which is sooner seen than all of it is put into keys. */
const DRAFTS = 4

/** The numbers of a draft's sentences, taken over from a draft before where nothing has changed, else looked up by all that was read. */
export function numbersOf(draft: Reading, said: readonly Said[], corpus: Corpus): readonly SentenceNumbers[] {
  const before = corpus.derived(`${REMEMBERED}drafts`, (): Numbered[] => [])
  const kept = keptFromNearest(before, draft)
  const numbers = draft.sentences.map((sentence, i) => {
    const here = said[i] as Said
    return {
      said:
        kept?.said(sentence, here) ??
        remembered(corpus, 'sentences read', keyOfSaid(draft, sentence, here), nextNumber),
      around:
        kept?.around(sentence, here) ??
        remembered(corpus, 'words around', keyOfAround(draft, sentence, here), nextNumber),
    }
  })
  before.unshift({ draft, said, numbers })
  before.length = Math.min(before.length, DRAFTS)
  return numbers
}

function keyOfSaid({ language, date, prose, raw }: Reading, { start, end }: Sentence, { read }: Said): string {
  const parts: unknown[] = [language, date, prose.slice(start, end), raw.slice(start, end)]
  addParts(parts, read, start)
  return JSON.stringify(parts)
}

function keyOfAround({ prose }: Reading, { start }: Sentence, { around }: Said): string {
  return `${start - around.start} ${prose.slice(around.start, around.end)}`
}

/** What a sentence keeps of the numbers that it had in another draft; undefined where something is not as it was. */
interface Kept {
  said(sentence: Sentence, said: Said): number | undefined
  around(sentence: Sentence, said: Said): number | undefined
}

/** From the draft of which the most is as it was. */
function keptFromNearest(before: readonly Numbered[], draft: Reading): Kept | null {
  let most = 0
  let nearest: readonly [Numbered, Common] | null = null
  for (const other of before) {
    const common = commonOf(other.draft, draft)
    if (common.ahead + common.behind <= most) continue
    most = common.ahead + common.behind
    nearest = [other, common]
  }
  return nearest && keptFrom(...nearest, draft)
}

/** How much two drafts have in common at their beginning and at their end. */
interface Common {
  readonly ahead: number
  readonly behind: number
}

function commonOf(old: Reading, draft: Reading): Common {
  if (old.language !== draft.language || old.date !== draft.date) return { ahead: 0, behind: 0 }
  return {
    ahead: Math.min(commonStart(old.raw, draft.raw), commonStart(old.prose, draft.prose)),
    behind: Math.min(commonEnd(old.raw, draft.raw), commonEnd(old.prose, draft.prose)),
  }
}

function keptFrom(other: Numbered, { ahead, behind }: Common, draft: Reading): Kept {
  const old = other.draft
  const by = draft.raw.length - old.raw.length
  const byStart = new Map(old.sentences.map(({ start }, i) => [start, i]))
  const movedBy = ({ start, end }: Span) => (end <= ahead ? 0 : start >= draft.raw.length - behind ? by : undefined)
  const placeOf = ({ start, end }: Sentence, moved: number) => {
    const i = byStart.get(start - moved)
    return i !== undefined && old.sentences[i]?.end === end - moved ? i : undefined
  }
  return {
    said(sentence, { read }) {
      const moved = movedBy(sentence)
      const i = moved === undefined ? undefined : placeOf(sentence, moved)
      const isSame = i !== undefined && moved !== undefined && isSameMoved(other.said[i]?.read, read, moved)
      return isSame ? other.numbers[i]?.said : undefined
    },
    around(sentence, { around }) {
      const moved = movedBy(around)
      const i = moved === undefined ? undefined : placeOf(sentence, moved)
      const isSame = i !== undefined && moved !== undefined && isSameMoved(other.said[i]?.around, around, moved)
      return isSame ? other.numbers[i]?.around : undefined
    },
  }
}

/** Adds all that something consists of, in order, with its places counted from a start. */
function addParts(parts: unknown[], read: unknown, from: number): void {
  if (typeof read !== 'object' || read === null) {
    parts.push(read)
    return
  }
  const keys = Object.keys(read)
  parts.push(keys.length)
  for (const key of keys) {
    const value = (read as Record<string, unknown>)[key]
    if (isPlace(key) && typeof value === 'number') parts.push(value - from)
    else addParts(parts, value, from)
  }
}

/** Whether two things that were read are the same but for their place. */
function isSameMoved(a: unknown, b: unknown, by: number): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(key => {
    const [x, y] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]]
    return isPlace(key) && typeof x === 'number' ? x + by === y : isSameMoved(x, y, by)
  })
}

function isPlace(key: string): boolean {
  return key === 'start' || key === 'end'
}

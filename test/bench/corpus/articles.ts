import { englishHeadline, englishSentence } from './english/sentences.ts'
import { clock, date, dayOf } from './german/figures.ts'
import type { Desk } from './german/phrases.ts'
import { germanHeadline, germanSentence } from './german/sentences.ts'
import { PERSONS, PLACES, person, place } from './names.ts'
import { between, chance, pick, type Random, randomOf, zipf } from './random.ts'
import { type Story, story } from './stories.ts'

export interface CorpusOptions {
  readonly seed: number
  readonly articles: number
  /** Characters of a middling article. */
  readonly characters: number
}

/** What the table of the benchmarks is measured on. */
export const STANDARD: CorpusOptions = { seed: 20_230_102, articles: 10_000, characters: 6_000 }

export interface Article {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** ISO 8601. */
  readonly date: string
  readonly language: 'de' | 'en'
  /** The whole text, its headline not included. */
  readonly text: string
  /** The sentences of `text` as they were written, headings and furniture not among them. */
  readonly sentences: readonly string[]
  /** Which story it is about. */
  readonly story: number
}

const ARTICLE = 31
const REPORT = 32
/** Share of articles that are a report of the agency, taken over with small changes. */
const COPIES = 0.05
/** Articles to a story, on average. */
const PER_STORY = 4
const STORIES_TO_A_REPORT = 16

const PUBLISHERS =
  'Tagesbote Landeszeitung Morgenpost Stadtanzeiger Kurier Rundschau Abendblatt Volksfreund Nordlicht Anzeiger Merkblatt Herold'.split(
    ' ',
  )
const AGENCY = 'npa'
const NEWSLETTER = 'Newsletter\nJeden Morgen die wichtigsten Nachrichten per E-Mail. Jetzt kostenlos anmelden.'

/**
 * The article at a place of the corpus. It depends on the seed and its place alone: a corpus of 1,000 is the beginning of one of
 * 10,000, and nothing has to be kept in memory.
 */
export function articleAt({ seed, characters }: Pick<CorpusOptions, 'seed' | 'characters'>, index: number): Article {
  const random = randomOf(seed, ARTICLE, index)
  const isCopy = chance(random, COPIES)
  const about = story(seed, storyOf(random, index, isCopy))
  const day = Math.min(about.day + Math.floor(random() ** 2 * 40), about.day + 40)
  const publisher = pick(random, PUBLISHERS)
  const length = Math.round(characters * (0.4 + 1.2 * random()))
  const desk = deskOf(random, about, day)
  const paragraphs = isCopy ? takenOver(seed, about, characters, desk) : paragraphsOf(desk, length)
  return {
    id: `${String(index).padStart(6, '0')}-${slug(about.nouns[0]?.word ?? '')}`,
    title: headline(desk),
    publisher,
    date: dayOf(day).toISOString().slice(0, 10),
    language: about.language,
    text: laidOut(desk, paragraphs, isCopy ? AGENCY : pick(random, ['', '', AGENCY])),
    sentences: paragraphs.flat(),
    story: about.index,
  }
}

export function* articles(options: CorpusOptions): Generator<Article> {
  for (let index = 0; index < options.articles; index++) yield articleAt(options, index)
}

/**
 * Stories grow with the corpus, and older ones have more articles than the ones that have just begun. The agency reports on
 * few of them, so that its reports are copied several times.
 */
function storyOf(random: Random, index: number, isCopy: boolean): number {
  const chosen = Math.floor((random() ** 1.3 * (index + 1)) / PER_STORY)
  return isCopy ? chosen - (chosen % STORIES_TO_A_REPORT) : chosen
}

/** The story's people and places, and some that only this article has. */
function deskOf(random: Random, about: Story, day: number): Desk {
  const persons = Array.from({ length: between(random, 1, 5) }, () => person(zipf(random, PERSONS, 60)))
  const places = Array.from({ length: between(random, 1, 4) }, () => place(zipf(random, PLACES, 20)))
  return {
    random,
    story: about,
    day,
    introduced: new Set(),
    persons: [...about.persons, ...persons],
    places: [...about.places, ...places],
  }
}

type Paragraphs = readonly (readonly string[])[]

function paragraphsOf(desk: Desk, length: number): Paragraphs {
  const paragraphs: string[][] = []
  for (let written = 0; written < length; ) {
    const paragraph = Array.from({ length: between(desk.random, 2, 5) }, () => sentence(desk))
    written += paragraph.reduce((sum, text) => sum + text.length + 1, 1)
    paragraphs.push(paragraph)
  }
  return paragraphs
}

/** The agency's report of the story; each paper drops or rewrites a sentence of it, and adds one of its own. */
function takenOver(seed: number, about: Story, characters: number, desk: Desk): Paragraphs {
  const random = randomOf(seed, REPORT, about.index)
  const report = paragraphsOf(deskOf(random, about, about.day), Math.round(characters / 2))
  return report.map(paragraph =>
    paragraph.flatMap(text => {
      const change = desk.random()
      if (change < 0.04) return []
      if (change < 0.08) return [sentence(desk)]
      return change < 0.1 ? [text, sentence(desk)] : [text]
    }),
  )
}

function sentence(desk: Desk): string {
  return desk.story.language === 'de' ? germanSentence(desk) : englishSentence(desk)
}

function headline(desk: Desk): string {
  return desk.story.language === 'de' ? germanHeadline(desk) : englishHeadline(desk)
}

/** Dateline, headings between the paragraphs, and what pages have around an article. */
function laidOut(desk: Desk, paragraphs: Paragraphs, agency: string): string {
  const { random, story: about, day } = desk
  const isGerman = about.language === 'de'
  const hasHeadings = chance(random, 0.4)
  const dateline = agency ? `${about.places[0]} (${agency}) - ` : chance(random, 0.2) ? `${about.places[0]} – ` : ''
  const parts: string[] = []
  if (isGerman && chance(random, 0.1)) parts.push('00:00\nDiese Audioversion wurde künstlich erzeugt.')
  paragraphs.forEach((paragraph, i) => {
    if (hasHeadings && i > 0 && i % 4 === 0) parts.push(headline(desk))
    parts.push((i === 0 ? dateline : '') + paragraph.join(' '))
  })
  if (isGerman && chance(random, 0.15)) parts.push(NEWSLETTER)
  if (isGerman && chance(random, 0.3)) parts.push(`Stand: ${date(random, day)}, ${clock(random)}`)
  return `${parts.join('\n\n')}\n`
}

function slug(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .slice(0, 40)
}

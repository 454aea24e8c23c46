import { between, chance, pick, type Random, randomOf } from './random.ts'

/** What drafts are made from: an article with its sentences. */
export interface Told {
  readonly title: string
  readonly sentences: readonly string[]
}

const DRAFT = 41
const HALF_A_SENTENCE = 60
const SENTENCE = 42

/**
 * A draft of about so many characters: sentences of one or more articles, most taken over, some with another value.
 *
 * *Draft 3 of a corpus is always the same one.*
 */
export function draft(articles: readonly Told[], index: number, characters: number): string {
  const random = randomOf(DRAFT, index)
  const { title } = articles[(index * 7) % articles.length] as Told
  const paragraphs = [`# ${title}`]
  // A sentence more would be further from the length than one fewer.
  const most = characters - HALF_A_SENTENCE
  let written = title.length
  for (let i = 0; written < most; i++) {
    const { sentences } = articles[(index * 7 + i) % articles.length] as Told
    for (let at = 0; at < sentences.length && written < most; ) {
      const paragraph: string[] = []
      for (
        const length = between(random, 2, 4);
        paragraph.length < length && at < sentences.length && written < most;
        at++
      ) {
        if (chance(random, 0.15)) continue
        const text = sentences[at] as string
        paragraph.push(chance(random, 0.3) ? otherValue(random, text) : text)
        written += text.length + 1
      }
      paragraphs.push(paragraph.join(' '))
    }
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** *„1.500 Container“ may become „1.800 Container“: one digit of the first number.* */
function otherValue(random: Random, text: string): string {
  return text.replace(/\d[\d.,]*/, number => {
    const at = between(random, 0, number.length - 1)
    const digit = String(between(random, 1, 9))
    return /\d/.test(number.charAt(at)) ? number.slice(0, at) + digit + number.slice(at + 1) : number
  })
}

/** Single sentences, some with another value, each of another article than the one before. */
export function sentences(articles: readonly Told[], count: number): readonly string[] {
  const random = randomOf(SENTENCE, count)
  return Array.from({ length: count }, (_, i) => {
    const text = pick(random, (articles[(i * 7) % articles.length] as Told).sentences)
    return chance(random, 0.3) ? otherValue(random, text) : text
  })
}

/** A sentence in other words, and the words that it comes from. */
export interface Query {
  readonly text: string
  readonly passage: string
}

const QUERY = 43

/** So many sentences of the articles, each told in other words. */
export function queries(articles: readonly Told[], count: number): readonly Query[] {
  const random = randomOf(QUERY, count)
  const found: Query[] = []
  // Articles of other languages and layouts may have few sentences that are long enough.
  for (let tries = 0; found.length < count && tries < 100 * count; tries++) {
    const passage = pick(random, pick(random, articles).sentences)
    if (!passage || passage.length > 400 || sentencesIn(passage).length !== 1) continue
    const text = paraphrase(random, passage)
    if (text.split(' ').filter(isContent).length >= 5) found.push({ text, passage })
  }
  return found
}

/** Drops three of ten words, gives a quarter of the rest another ending, and puts the last part first. */
function paraphrase(random: Random, sentence: string): string {
  const words = sentence
    .replace(/[„“”"]/g, '')
    .replace(/\.$/, '')
    .split(/\s+/)
    .filter(() => chance(random, 0.7))
    .map(word => (chance(random, 0.25) ? inflected(random, word) : word))
  const cut = between(random, Math.floor(words.length / 3), Math.ceil((2 * words.length) / 3))
  return `${[...words.slice(cut), ...words.slice(0, cut)].join(' ')}.`
}

/** Names, numbers, and words that are not among the short ones. */
function isContent(word: string): boolean {
  return /^\p{Lu}|\d|\p{L}{6}/u.test(word)
}

function inflected(random: Random, word: string): string {
  if (!/^\p{L}{5,}$/u.test(word)) return word
  const shorter = word.replace(/(?:en|es|e|n|s)$/, '')
  return shorter + pick(random, ['e', 'en', 'er', 's', ''])
}

/** The sentences of a text that nobody has marked. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?][“”"]?)\s+(?=[\p{Lu}„“"])/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length > 40)
}

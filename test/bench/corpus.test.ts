import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { type Article, articleAt, articles, STANDARD } from './corpus/articles.ts'
import { draft, queries, sentences } from './corpus/drafts.ts'
import { randomOf, zipf } from './corpus/random.ts'
import { statisticsOf } from './corpus/statistics.ts'

const made = (count: number, seed = STANDARD.seed): Article[] => [...articles({ ...STANDARD, seed, articles: count })]
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

describe('corpus of the benchmark', () => {
  let some: readonly Article[]
  before(() => {
    some = made(60)
  })

  it('is the same for the same seed, and another one for another', () => {
    assert.equal(hash(made(20)), hash(some.slice(0, 20)))
    assert.notEqual(hash(made(20, 2)), hash(some.slice(0, 20)))
  })

  it('begins as a larger one does', () => {
    assert.deepEqual(articleAt(STANDARD, 59), some[59])
  })

  it('has articles of about the length that was asked for', () => {
    const characters = some.reduce((sum, { text }) => sum + text.length, 0) / some.length
    assert.ok(characters > 5_000 && characters < 7_000, `${characters} characters an article`)
  })

  it('says as much as news do', () => {
    const found = statisticsOf(some.map(({ text }) => text))
    const bands: readonly (readonly [keyof typeof found, number, number])[] = [
      ['sentences', 6.5, 9.5],
      ['figures', 4, 8],
      ['quotes', 0.8, 2],
      ['attributions', 2, 5.5],
      ['names', 3, 9],
      ['commonest', 0.38, 0.53],
      ['ones', 0.2, 0.4],
    ]
    for (const [key, from, to] of bands) {
      assert.ok(found[key] >= from && found[key] <= to, `${key}: ${found[key]}, expected ${from} to ${to}`)
    }
    assert.ok(found.differentWords > found.words / 12, `${found.differentWords} different words of ${found.words}`)
  })

  it('has articles that copy one report', () => {
    const known = new Map<string, number>()
    const all = made(200)
    for (const text of all.flatMap(article => article.sentences)) known.set(text, (known.get(text) ?? 0) + 1)
    const isCopied = ({ sentences: own }: Article) =>
      own.filter(text => (known.get(text) ?? 0) > 1).length > own.length / 2
    const copies = all.filter(isCopied).length
    assert.ok(copies >= 2 && copies < 20, `${copies} copies in 200 articles`)
  })

  it('writes its sentences into its text, in both languages', () => {
    for (const { text, sentences: own } of some) for (const sentence of own) assert.ok(text.includes(sentence))
    assert.deepEqual([...new Set(some.map(article => article.language))].sort(), ['de', 'en'])
  })
})

describe('drafts and questions of the benchmark', () => {
  const told = made(8)

  it('are the same every time, of the length that was asked for', () => {
    assert.equal(draft(told, 3, 7_000), draft(told, 3, 7_000))
    for (const length of [1_170, 7_000]) {
      const average = Array.from({ length: 20 }, (_, i) => draft(told, i, length).length).reduce((a, b) => a + b) / 20
      assert.ok(Math.abs(average / length - 1) < 0.1, `${average} for ${length}`)
    }
    assert.deepEqual(sentences(told, 5), sentences(told, 5))
  })

  it('ask in other words for a passage that is there', () => {
    const passages = new Set(told.flatMap(article => article.sentences))
    for (const { text, passage } of queries(told, 20)) {
      assert.ok(passages.has(passage))
      assert.notEqual(text, passage)
    }
  })
})

describe('frequencies', () => {
  it('fall with the rank as the law says', () => {
    const random = randomOf(1)
    const counts = [0, 0, 0]
    for (let i = 0; i < 20_000; i++) {
      const rank = zipf(random, 1_000, 1)
      if (rank < 3) counts[rank] = (counts[rank] as number) + 1
    }
    const [first = 0, second = 0, third = 0] = counts
    assert.ok(Math.abs(first / second - Math.log(2) / Math.log(1.5)) < 0.2)
    assert.ok(second > third)
  })
})

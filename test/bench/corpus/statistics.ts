import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { read } from '../../../src/engine/read.ts'
import { articles, STANDARD } from './articles.ts'

/**
 * How like real articles the made ones are, side by side with the ones that ship with Beleg and with others:
 *
 *     npx tsx test/bench/corpus/statistics.ts [FOLDER|FILE.jsonl …]
 */
export interface Statistics {
  readonly articles: number
  readonly characters: number
  /** Counted in 1,000 characters. */
  readonly sentences: number
  readonly figures: number
  readonly quotes: number
  readonly attributions: number
  readonly names: number
  /** Words in all, different ones, and the share of the hundred commonest. */
  readonly words: number
  readonly differentWords: number
  readonly commonest: number
  /** Share of figures whose value begins with a one; 0.30 by Benford's law. */
  readonly ones: number
}

export function statisticsOf(texts: Iterable<string>): Statistics {
  const sum = { articles: 0, characters: 0, sentences: 0, figures: 0, quotes: 0, attributions: 0, names: 0 }
  const words = new Map<string, number>()
  const digits = { all: 0, one: 0 }
  for (const text of texts) {
    const reading = read({ text })
    sum.articles++
    sum.characters += text.length
    for (const kind of ['sentences', 'figures', 'quotes', 'attributions', 'names'] as const)
      sum[kind] += reading[kind].length
    for (const { value } of reading.figures) {
      const first = typeof value === 'number' ? /[1-9]/.exec(String(value))?.[0] : undefined
      if (first) digits.all++
      if (first === '1') digits.one++
    }
    for (const word of text.match(/\p{L}+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const counts = [...words.values()].sort((a, b) => b - a)
  const total = counts.reduce((all, count) => all + count, 0)
  const perThousand = (count: number) => (1000 * count) / sum.characters
  return {
    articles: sum.articles,
    characters: sum.characters,
    sentences: perThousand(sum.sentences),
    figures: perThousand(sum.figures),
    quotes: perThousand(sum.quotes),
    attributions: perThousand(sum.attributions),
    names: perThousand(sum.names),
    words: total,
    differentWords: words.size,
    commonest: counts.slice(0, 100).reduce((all, count) => all + count, 0) / total,
    ones: digits.one / digits.all,
  }
}

function textsOf(path: string): readonly string[] {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
  if (extname(path) === '.jsonl') {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.map(line => String((JSON.parse(line) as { text?: unknown }).text))
  }
  const names = readdirSync(path, { encoding: 'utf8', recursive: true }).filter(name => name.endsWith('.txt'))
  return names.map(name => readFileSync(join(path, name), 'utf8'))
}

if (process.argv[1] === import.meta.filename) {
  const made = Array.from(articles({ ...STANDARD, articles: 250 }), article => article.text)
  const others = [resolve(import.meta.dirname, '../../../seeds'), ...process.argv.slice(2)]
  const columns = [
    ['made', made] as const,
    ...others.map(path => [path.split('/').at(-1) ?? '', textsOf(path)] as const),
  ]
  const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toFixed(2)))
  console.table(
    Object.fromEntries(
      columns.map(([name, texts]) => [
        name,
        Object.fromEntries(Object.entries(statisticsOf(texts)).map(([key, value]) => [key, rounded(value as number)])),
      ]),
    ),
  )
}

import { mkdirSync, openSync, writeFileSync, writeSync, closeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Article, articles, type CorpusOptions, STANDARD } from './articles.ts'

/**
 * Writes a corpus of made-up articles: a folder of text files, one folder a month, or one file of JSON lines.
 *
 *     npx tsx test/bench/corpus/make.ts --to /tmp/corpus [--articles 10000] [--characters 6000] [--seed 1] [--format txt|md|jsonl]
 *
 * `jsonl` writes `articles.jsonl` into the folder.
 */
export type CorpusFormat = 'txt' | 'md' | 'jsonl'

export function writeCorpus(options: CorpusOptions, folder: string, format: CorpusFormat): number {
  mkdirSync(folder, { recursive: true })
  const write = format === 'jsonl' ? lineWriter(join(folder, 'articles.jsonl')) : fileWriter(folder, format)
  let characters = 0
  for (const article of articles(options)) {
    characters += article.text.length
    write.article(article)
  }
  write.end()
  return characters
}

interface Writer {
  article(article: Article): void
  end(): void
}

function lineWriter(file: string): Writer {
  const handle = openSync(file, 'w')
  return {
    article({ id, title, publisher, date, language, text }) {
      writeSync(handle, `${JSON.stringify({ id, title, publisher, date, language, text })}\n`)
    },
    end: () => closeSync(handle),
  }
}

function fileWriter(folder: string, format: 'txt' | 'md'): Writer {
  const known = new Set<string>()
  return {
    article(article) {
      const file = join(folder, fileOf(article, format))
      if (!known.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
      known.add(dirname(file))
      writeFileSync(file, format === 'md' ? markdownOf(article) : textOf(article))
    },
    end: () => {},
  }
}

/** One folder a month: `2024-03/001234-haushalt.txt`. */
export function fileOf({ id, date }: Pick<Article, 'id' | 'date'>, extension: string): string {
  return join(date.slice(0, 7), `${id}.${extension}`)
}

export function textOf({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return `${title}\n\n${text}`
}

function markdownOf({ title, publisher, date, language, text }: Article): string {
  return `---\ntitle: ${JSON.stringify(title)}\npublisher: ${publisher}\ndate: ${date}\nlanguage: ${language}\n---\n# ${title}\n\n${text}`
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      articles: { type: 'string', default: String(STANDARD.articles) },
      characters: { type: 'string', default: String(STANDARD.characters) },
      seed: { type: 'string', default: String(STANDARD.seed) },
      format: { type: 'string', default: 'txt' },
    },
  })
  const { to, format } = values
  if (!to || !['txt', 'md', 'jsonl'].includes(format)) {
    console.error('make.ts --to FOLDER [--articles N] [--characters N] [--seed N] [--format txt|md|jsonl]')
    process.exit(2)
  }
  const options = {
    seed: Number(values.seed),
    articles: Number(values.articles),
    characters: Number(values.characters),
  }
  const start = performance.now()
  const characters = writeCorpus(options, to, format as CorpusFormat)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${options.articles} articles, ${characters} characters, ${seconds} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { articles as madeArticles, STANDARD } from './corpus/articles.ts'
import { sentencesIn, type Told } from './corpus/drafts.ts'
import { fileOf, textOf } from './corpus/make.ts'

/** A corpus on disk, and some of its articles to make drafts and questions from. */
export interface Material {
  /** The folder that the drafts are thought to lie in; the articles are in `sources` below it. */
  readonly root: string
  readonly sources: string
  /** Where its index is kept. */
  readonly cache: string
  readonly files: readonly string[]
  readonly characters: number
  readonly told: readonly Told[]
}

export interface MaterialOptions {
  readonly articles: number
  readonly characters?: number
  /** A folder or a `.jsonl` of real articles; null makes them. */
  readonly corpus: string | null
}

interface Given extends Told {
  readonly id: string
  readonly date: string
  readonly text: string
}

/** Articles that are kept in memory for making drafts; all others go to the disk and are forgotten. */
const TOLD = 400

/** Writes a corpus of plain texts into a folder. */
export function prepareMaterial(root: string, { articles, characters, corpus }: MaterialOptions): Material {
  const given = corpus
    ? realArticles(corpus, articles)
    : madeArticles({ ...STANDARD, articles, characters: characters ?? STANDARD.characters })
  const told: Told[] = []
  const files: string[] = []
  const folders = new Set<string>()
  const step = Math.max(1, Math.floor(articles / TOLD))
  let written = 0
  for (const article of given) {
    const file = join(root, 'sources', fileOf(article, 'txt'))
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    folders.add(dirname(file))
    writeFileSync(file, textOf(article))
    if (files.length % step === 0 && article.sentences.length > 0) told.push(article)
    files.push(file)
    written += article.text.length
  }
  if (told.length === 0) throw new Error(`No article in ${corpus}`)
  return { root, sources: 'sources', cache: join(root, 'cache'), files, characters: written, told }
}

/** The articles of a folder of text files, or of a file with one JSON object with a `text` a line. */
function* realArticles(from: string, most: number): Generator<Given> {
  if (extname(from) !== '.jsonl') {
    const names = readdirSync(from, { encoding: 'utf8', recursive: true }).filter(name => /\.(?:txt|md)$/.test(name))
    for (const name of names.sort().slice(0, most)) {
      yield given(basename(name, extname(name)), '', '', readFileSync(join(from, name), 'utf8'))
    }
    return
  }
  const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean).slice(0, most)
  for (const [i, line] of lines.entries()) {
    const { title = '', date = '', text = '' } = JSON.parse(line) as Partial<Given>
    yield given(String(i).padStart(6, '0'), title, date, text)
  }
}

function given(id: string, title: string, date: string, text: string): Given {
  return { id, title, date: /^\d{4}-\d\d/.test(date) ? date : 'undated', text, sentences: sentencesIn(text) }
}

import { appendTables, createTables, type Tables } from '../../engine/corpus/columns/tables.ts'
import { type Articles, createCorpus, corpusFrom, type GrowingCorpus } from '../../engine/corpus/corpus.ts'
import type { Source } from '../../engine/model.ts'
import type { SourceText } from '../../engine/reading/reading.ts'
import { positionsIn } from '../../engine/text/positions.ts'
import type { LoadedSource } from '../sources.ts'
import type { SourceDocument } from '../types.ts'
import { type RecordExtra, recordOf, type StoredFile, type StoredSource } from './batch.ts'
import type { Columns } from './layout.ts'
import { decodeRecord, type StoredText } from './record.ts'

/** A source that can be shown: in memory, or on disk and read when somebody asks. */
export interface ShelvedSource {
  readonly stored: StoredSource
  /** Its text with what it says, in memory or as bytes. */
  readonly held: LoadedSource | (() => Uint8Array)
}

/** The sources in the order in which the corpus numbers them, the corpus over them, and the files that they are out of. */
export interface Shelf {
  readonly corpus: GrowingCorpus
  readonly files: readonly StoredFile[]
  /** Every source that counts. */
  readonly documents: readonly SourceDocument[]
  /** The source with this id, with the lines of its file. */
  source(id: string): Shown | undefined
  /** The number of a source in the corpus; -1 for one that is not there. */
  numberOf(id: string): number
  /** Puts what files have now in the place of what they had; null for one that is gone. */
  replace(changes: ReadonlyMap<string, Replacement | null>): void
  /** Everything for keeping: the columns of what counts, and the bytes of each source. */
  contents(): { readonly columns: Columns; readonly sources: readonly ShelvedSource[] }
}

export interface Replacement {
  readonly file: StoredFile
  readonly tables: Tables
  readonly sources: readonly ShelvedSource[]
}

export interface Shown {
  readonly document: SourceDocument
  readonly filePositions: LoadedSource['filePositions']
}

export interface ShelfParts {
  readonly corpusOver: (articles: Articles) => GrowingCorpus
  readonly sources: readonly ShelvedSource[]
  readonly files: readonly StoredFile[]
}

/** Up to so many sources the columns are made anew when one changes, so that nothing of what is gone is left in them. */
const FEW = 1000

export function createShelf({ corpusOver, sources: first, files: read }: ShelfParts): Shelf {
  let sources = [...first]
  let files = [...read]
  let numbers = numbersOf(sources)
  const texts = createTextCache(number => textOf(sources[number] as ShelvedSource))
  const articles: Articles = {
    source: number => sourceOf((sources[number] as ShelvedSource).stored),
    text: number => texts.get(number),
  }
  let corpus = corpusOver(articles)
  const documents = new Map<string, SourceDocument>()
  const documentOf = (number: number): SourceDocument => {
    const { stored, held } = sources[number] as ShelvedSource
    if (typeof held !== 'function') return held.document
    const known = documents.get(stored.id) ?? storedDocument(stored, () => texts.get(number) as StoredText)
    documents.set(stored.id, known)
    return known
  }
  const live = () => sources.flatMap((_, number) => (corpus.isLive(number) ? [number] : []))
  let shown: readonly SourceDocument[] | undefined

  const rebuild = (next: readonly Placed[]): void => {
    const all = joined(next)
    sources = next.map(({ source }) => source)
    texts.clear()
    corpus = createCorpus(all, articles)
    numbers = numbersOf(sources)
  }
  const placed = (those: readonly number[]): Placed[] =>
    those.map(number => {
      const source = sources[number] as ShelvedSource
      return { source, tables: corpus.tables, number, file: source.stored.file }
    })

  return {
    get corpus() {
      return corpus
    },
    get files() {
      return files
    },
    get documents() {
      shown ??= live().map(documentOf)
      return shown
    },
    source(id) {
      const number = numbers.get(id)
      if (number === undefined) return undefined
      const { held } = sources[number] as ShelvedSource
      if (typeof held !== 'function') return held
      const { lines } = (texts.get(number) as StoredText).extra as RecordExtra
      return { document: documentOf(number), filePositions: lines ? positionsIn(lines) : null }
    },
    numberOf: id => numbers.get(id) ?? -1,
    replace(changes) {
      const isOld = (number: number) => changes.has(sources[number]?.stored.file ?? '')
      const news = [...changes.values()].flatMap(now => now ?? [])
      const all = live()
      if (all.length <= FEW) {
        const added = news.flatMap(({ file, tables, sources: more }) =>
          more.map((source, number) => ({ source, tables, number, file: file.file })),
        )
        const rest = placed(all.filter(number => !isOld(number)))
        rebuild([...rest, ...added].sort((x, y) => byName(x.file, y.file)))
      } else {
        for (const number of all.filter(isOld)) {
          corpus.remove(number)
          numbers.delete((sources[number] as ShelvedSource).stored.id)
        }
        for (const { tables, sources: more } of news) {
          for (const source of more) numbers.set(source.stored.id, sources.push(source) - 1)
          if (more.length > 0) corpus.append(tables)
        }
      }
      files = [...files.filter(one => !changes.has(one.file)), ...news.map(now => now.file)].sort((x, y) =>
        byName(x.file, y.file),
      )
      documents.clear()
      shown = undefined
    },
    contents() {
      if (!corpus.hasGone) return { columns: corpus.arrays, sources }
      const left = placed(live())
      return { columns: createCorpus(joined(left), articles).arrays, sources: left.map(({ source }) => source) }
    },
  }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A source with where its rows are. */
interface Placed {
  readonly source: ShelvedSource
  readonly tables: Tables
  readonly number: number
  readonly file: string
}

/** The rows of sources in a new order; neighbours are taken over together. */
function joined(sources: readonly Placed[]): Tables {
  const all = createTables()
  for (let i = 0; i < sources.length; ) {
    const { tables, number } = sources[i] as Placed
    let count = 1
    while (sources[i + count]?.tables === tables && sources[i + count]?.number === number + count) count++
    appendTables(all, tables, number, number + count)
    i += count
  }
  return all
}

/** A shelf over an index that is open. */
export function shelfOf(
  columns: Columns,
  sources: readonly StoredSource[],
  files: readonly StoredFile[],
  records: (from: number, to: number) => Uint8Array,
): Shelf {
  const shelved = sources.map(stored => ({ stored, held: () => records(stored.from, stored.to) }))
  return createShelf({ corpusOver: articles => corpusFrom(columns, articles), sources: shelved, files })
}

function numbersOf(sources: readonly ShelvedSource[]): Map<string, number> {
  return new Map(sources.map(({ stored }, number) => [stored.id, number]))
}

function sourceOf({ id, title, publisher, date, url }: StoredSource): Source {
  return { id, title, publisher, date, url }
}

function textOf({ stored, held }: ShelvedSource): SourceText {
  return typeof held === 'function' ? decodeRecord(held(), stored) : held.reading
}

/** The bytes of a source, for keeping. */
export function bytesOf({ held }: ShelvedSource): Uint8Array {
  return typeof held === 'function' ? held() : recordOf(held)
}

function storedDocument({ from: _, to: __, ...stored }: StoredSource, text: () => StoredText): SourceDocument {
  const extra = () => text().extra as RecordExtra
  return {
    ...stored,
    get text() {
      return text().raw
    },
    get map() {
      return extra().map ?? null
    },
    get pages() {
      return extra().pages ?? null
    },
    get leftOutPassages() {
      return extra().leftOut ?? []
    },
  }
}

/** Texts that are kept after they were asked for: those of two generations, each of so many. */
const GENERATION = 150

function createTextCache(make: (number: number) => SourceText) {
  let young = new Map<number, SourceText>()
  let old = new Map<number, SourceText>()
  return {
    get(number: number): SourceText {
      const known = young.get(number)
      if (known) return known
      const text = old.get(number) ?? make(number)
      if (young.size >= GENERATION) {
        old = young
        young = new Map()
      }
      young.set(number, text)
      return text
    },
    clear() {
      young.clear()
      old.clear()
    },
  }
}

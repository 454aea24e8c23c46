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
  /** How many sources count. */
  readonly count: number
  /** Every source that counts. */
  readonly documents: readonly SourceDocument[]
  /** The source with this id. */
  document(id: string): SourceDocument | undefined
  /** How its text lies in its file. */
  placesOf(id: string): SourcePlaces | undefined
  /** The number of a source in the corpus; -1 for one that is not there. */
  numberOf(id: string): number
  /** Puts what files have now in the place of what they had, null for one that is gone; `order` is that of all files. */
  replace(changes: ReadonlyMap<string, Replacement | null>, order: readonly string[]): void
  /** Everything for keeping: the columns of what counts, and the bytes of each source. */
  contents(): { readonly columns: Columns; readonly sources: readonly ShelvedSource[] }
}

export interface Replacement {
  readonly file: StoredFile
  readonly tables: Tables
  readonly sources: readonly ShelvedSource[]
}

export interface SourcePlaces {
  readonly map: SourceDocument['map']
  readonly filePositions: LoadedSource['filePositions']
}

export interface ShelfParts {
  readonly corpusOver: (articles: Articles) => GrowingCorpus
  readonly sources: readonly ShelvedSource[]
  readonly files: readonly StoredFile[]
}

/** Up to so many sources the columns are made anew when one changes, so that nothing of what is gone is left in them. */
const FEW = 1000
/** Above that they are made anew once so large a share of the sources is gone. */
const MOST_GONE = 0.25

export function createShelf({ corpusOver, sources: first, files: read }: ShelfParts): Shelf {
  let sources = [...first]
  let files = read
  let numbers = numbersOf(sources)
  let goneCount = 0
  const textOf = createTextCache()
  /** What a corpus was made over stays with it: somebody may still ask it when there is another. */
  const articlesOf = (those: readonly ShelvedSource[]): Articles => ({
    source: number => sourceOf((those[number] as ShelvedSource).stored),
    text: number => textOf(those[number] as ShelvedSource),
  })
  let corpus = corpusOver(articlesOf(sources))
  /** Whether sources have come or gone since the corpus was made. */
  let isPatched = false
  const documents = new WeakMap<ShelvedSource, SourceDocument>()
  const documentOf = (source: ShelvedSource): SourceDocument => {
    if (typeof source.held !== 'function') return source.held.document
    const known = documents.get(source) ?? storedDocument(source.stored, () => textOf(source) as StoredText)
    documents.set(source, known)
    return known
  }
  const live = () => sources.flatMap((_, number) => (corpus.isLive(number) ? [number] : []))
  let shown: readonly SourceDocument[] | undefined

  const placed = (those: readonly number[]): Placed[] =>
    those.map(number => ({ source: sources[number] as ShelvedSource, tables: corpus.tables, number }))
  const rebuild = (next: readonly Placed[]): void => {
    sources = next.map(({ source }) => source)
    corpus = createCorpus(joined(next), articlesOf(sources))
    numbers = numbersOf(sources)
    goneCount = 0
    isPatched = false
  }
  const patch = (changes: ReadonlyMap<string, unknown>, news: readonly Placed[]): void => {
    for (let number = 0; number < sources.length; number++)
      if (changes.has((sources[number] as ShelvedSource).stored.file) && corpus.isLive(number)) takeAway(number)
    for (const { source } of news) numbers.set(source.stored.id, sources.push(source) - 1)
    if (news.length > 0) corpus.append(joined(news))
    isPatched = true
  }
  const takeAway = (number: number): void => {
    const source = sources[number] as ShelvedSource
    corpus.remove(number)
    goneCount++
    numbers.delete(source.stored.id)
    // Whoever has begun to ask about it may end, but it is not to be held as it was read.
    const bytes = typeof source.held === 'function' ? undefined : bytesOf(source)
    if (bytes) sources[number] = { stored: source.stored, held: () => bytes }
  }

  return {
    get corpus() {
      return corpus
    },
    get files() {
      return files
    },
    get count() {
      return sources.length - goneCount
    },
    get documents() {
      shown ??= live().map(number => documentOf(sources[number] as ShelvedSource))
      return shown
    },
    document(id) {
      const source = sources[numbers.get(id) ?? -1]
      return source && documentOf(source)
    },
    placesOf(id) {
      const source = sources[numbers.get(id) ?? -1]
      if (!source) return undefined
      if (typeof source.held !== 'function') {
        const { document, filePositions } = source.held
        return { map: document.map, filePositions }
      }
      const { map, lines } = (textOf(source) as StoredText).extra as RecordExtra
      return { map: map ?? null, filePositions: lines ? positionsIn(lines) : null }
    },
    numberOf: id => numbers.get(id) ?? -1,
    replace(changes, order) {
      const news = [...changes.values()].flatMap(now => now ?? [])
      const added = news.flatMap(({ tables, sources: more }) =>
        more.map((source, number) => ({ source, tables, number })),
      )
      if (sources.length - goneCount > FEW && goneCount < sources.length * MOST_GONE) patch(changes, added)
      else {
        const inOrder = orderOf(order)
        const rest = placed(live().filter(number => !changes.has(sources[number]?.stored.file ?? '')))
        rebuild([...rest, ...added].sort((x, y) => inOrder(x.source.stored.file, y.source.stored.file)))
      }
      files = filesAfter(files, changes, order)
      shown = undefined
    },
    contents() {
      if (!isPatched) return { columns: corpus.arrays, sources }
      const inOrder = orderOf(files.map(({ file }) => file))
      const left = placed(live()).sort((x, y) => inOrder(x.source.stored.file, y.source.stored.file))
      const these = left.map(({ source }) => source)
      return { columns: createCorpus(joined(left), articlesOf(these)).arrays, sources: these }
    },
  }
}

/** Compares files by their places; what has none comes last. */
function orderOf(files: readonly string[]): (a: string, b: string) => number {
  const places = new Map(files.map((file, place) => [file, place] as const))
  const place = (file: string) => places.get(file) ?? files.length
  return (a, b) => place(a) - place(b)
}

/** The files as they are after changes; they are only put in order where one has come. */
function filesAfter(
  before: readonly StoredFile[],
  changes: ReadonlyMap<string, Replacement | null>,
  order: readonly string[],
): readonly StoredFile[] {
  const news = new Map([...changes.values()].flatMap(now => (now ? [[now.file.file, now.file] as const] : [])))
  const files: StoredFile[] = []
  for (const one of before) {
    if (!changes.has(one.file)) {
      files.push(one)
      continue
    }
    const now = news.get(one.file)
    if (now) files.push(now)
    news.delete(one.file)
  }
  if (news.size === 0) return files
  const inOrder = orderOf(order)
  return [...files, ...news.values()].sort((x, y) => inOrder(x.file, y.file))
}

/** A source with where its rows are. */
interface Placed {
  readonly source: ShelvedSource
  readonly tables: Tables
  readonly number: number
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

/** The bytes of a source, for keeping. */
export function bytesOf({ held }: ShelvedSource): Uint8Array {
  return typeof held === 'function' ? held() : recordOf(held)
}

function storedDocument({ from: _from, to: _to, ...stored }: StoredSource, text: () => StoredText): SourceDocument {
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

/**
 * Texts that are kept after they were asked for: those of two generations, each of so many. A check asks for most of what it needs of a text
 * at once, and a text that outlives a check costs the garbage collector more than it would cost to read it again.
 */
const GENERATION = 40

/** The text of a source, read at most once as long as it is asked for again and again. */
function createTextCache(): (source: ShelvedSource) => SourceText {
  let young = new Map<ShelvedSource, SourceText>()
  let old = new Map<ShelvedSource, SourceText>()
  return source => {
    const { stored, held } = source
    if (typeof held !== 'function') return held.reading
    const known = young.get(source)
    if (known) return known
    const text = old.get(source) ?? decodeRecord(held(), stored)
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(source, text)
    return text
  }
}

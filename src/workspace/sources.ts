import { basename, dirname, extname, join } from 'node:path'
import { readAll } from '../engine/read.ts'
import { furniture, type FurnitureSpan } from '../engine/text/furniture.ts'
import { detectLanguage } from '../engine/language/detect.ts'
import type { SourceInput } from '../engine/model.ts'
import type { Positions } from '../engine/text/positions.ts'
import type { Reading } from '../engine/reading/reading.ts'
import type { Article } from './formats/article.ts'
import { type ReadArticles, readArticles } from './formats/index.ts'
import { type RecordFields, recordFieldsOf } from './formats/records.ts'
import { foreignLanguage, languageProblem } from './foreignLanguage.ts'
import { articleOf } from './formats/plain.ts'
import type { Problem } from './messages.ts'
import { firstKnown, type Metadata, metadataOf, NOTHING } from './metadata/metadata.ts'
import { dateInName } from './metadata/dates.ts'
import { textMetadata } from './metadata/textMetadata.ts'
import { nameOf, readTextFile } from './files.ts'
import type { LineRange } from './readBytes.ts'
import { toFile } from './textMap.ts'
import type { LeftOutPassage, SourceDocument } from './types.ts'

/** A source whose text is there, with the lines of its file. */
export interface FoundSource {
  readonly document: SourceDocument
  readonly filePositions: Positions | null
  readonly furnished: readonly FurnitureSpan[]
}

/** A source as it was read, with what it says. */
export interface LoadedSource extends Omit<FoundSource, 'furnished'> {
  readonly reading: Reading
}

/** What a file gave: its articles, and what of it is none. */
export interface FileContent<Source> {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
  /** The file's bytes, where they were read at once in this thread. */
  readonly bytes?: Uint8Array | undefined
}

const SOURCE_LIST = 'sources.json'

/** Files beside the articles that say something about them. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|sources)(?:\.\w+)?$/i

/** Reads a file's articles and what they say. */
export async function loadFile(...where: Parameters<typeof findSources>): Promise<FileContent<LoadedSource>> {
  const { sources, ...rest } = await findSources(...where)
  return { sources: readSources(sources), ...rest }
}

/** Reads what sources say, all together. */
export function readSources(found: readonly FoundSource[]): readonly LoadedSource[] {
  const readings = readAll(found.map(({ document, furnished }) => ({ input: document, leftOut: furnished })))
  return found.map(({ document, filePositions }, i) => ({
    document,
    reading: readings[i] as Reading,
    filePositions,
  }))
}

/** Finds a file's articles: their texts, and what these say about themselves. */
export async function findSources(
  file: string,
  root: string,
  list: SourceList,
  { lines, read = readArticles }: { readonly lines?: LineRange | undefined; readonly read?: ReadArticles } = {},
): Promise<FileContent<FoundSource>> {
  const name = nameOf(file, root)
  if (basename(file) === SOURCE_LIST) {
    const isRead = Object.keys(await readList(file)).length > 0
    return { sources: [], problems: isRead ? [] : [{ kind: 'sourceList', file: name }] }
  }
  if (ABOUT.test(basename(file))) return { sources: [], problems: [{ kind: 'about', file: name }] }
  const listed = await list(file)
  const { articles, problems, bytes } = await read(file, name, { lines, fields: listed.fields })
  const sources: FoundSource[] = []
  const foreigners: Problem[] = []
  for (const { key, article } of articles) {
    const id = key === null ? name : `${name}#${key}`
    const foreign = (listed.language ?? article.metadata.language) ? undefined : foreignLanguage(article.text)
    if (foreign === undefined) sources.push(foundSource(id, file, article, listed))
    else foreigners.push(languageProblem(id, foreign))
  }
  return { sources, problems: [...problems, ...foreigners], bytes }
}

/** A text that a program hands over as a source. */
export async function sourceOfText(input: SourceInput): Promise<LoadedSource> {
  const { id, text, format = extname(id) === '.md' ? 'markdown' : 'plain' } = input
  const { title = null, publisher = null, date = null, url = null, language = null } = input
  const about = { ...NOTHING, title, publisher, date, url, language }
  return readSources([foundSource(id, id, await articleOf(text, format), about)])[0] as LoadedSource
}

function foundSource(id: string, file: string, article: Article, listed: Metadata): FoundSource {
  const { text, format, places, map, filePositions } = article
  const named = firstKnown(listed, article.metadata)
  const language = named.language ?? detectLanguage(text)
  const furnished = furniture(text, language)
  const facts = factsAbout(article, named, furnished, basename(id.slice(id.indexOf('#') + 1)))
  const { title, publisher, date, url } = facts
  let leftOutPassages: readonly LeftOutPassage[] | undefined
  const document: SourceDocument = {
    id,
    file,
    title: title ?? basename(file),
    publisher,
    date,
    url,
    language,
    format,
    text,
    places,
    map,
    pages: article.pages ?? null,
    get leftOutPassages() {
      leftOutPassages ??= leftOutOf(article, furnished)
      return leftOutPassages
    },
  }
  return { document, filePositions, furnished }
}

/**
 * What somebody wrote in `sources.json` and the file's own fields come first, then what the text says, the day in the file's name, and
 * document properties.
 */
function factsAbout(
  { text, properties }: Article,
  named: Metadata,
  furnished: readonly FurnitureSpan[],
  name: string,
): Metadata {
  if (named.title !== null && named.publisher !== null && named.date !== null) return named
  const said = textMetadata(text, furnished, named)
  return firstKnown({ ...said, date: said.date ?? dateInName(name) }, properties)
}

function leftOutOf(article: Article, furnished: readonly FurnitureSpan[]): readonly LeftOutPassage[] {
  const { text, map } = article
  const passages = furnished.map(span => {
    const { start, end } = map ? toFile(map, span) : span
    return { start, end, text: text.slice(span.start, span.end), reason: span.reason }
  })
  return [...article.leftOut, ...passages].sort((a, b) => a.start - b.start)
}

/** What the `sources.json` beside a file says about it, and for an archive what its fields are called. */
export type SourceList = (file: string) => Promise<Metadata & { readonly fields?: RecordFields }>

/** Reads each folder's `sources.json` once. One that is no JSON says nothing. A file's name may have „ä“ as one sign or as two. */
export function sourceLists(): SourceList {
  const folders = new Map<string, Promise<Readonly<Record<string, unknown>>>>()
  return async file => {
    const folder = dirname(file)
    const entries = folders.get(folder) ?? readList(join(folder, SOURCE_LIST))
    folders.set(folder, entries)
    const entry = (await entries)[basename(file).normalize()]
    if (typeof entry !== 'object' || entry === null) return NOTHING
    return { ...metadataOf({ ...entry }), ...('fields' in entry && { fields: recordFieldsOf(entry.fields) }) }
  }
}

async function readList(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const parsed = JSON.parse(await readTextFile(file)) as unknown
    const entries = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {})
    return Object.fromEntries(entries.map(([name, about]) => [name.normalize(), about as unknown]))
  } catch {
    return {}
  }
}

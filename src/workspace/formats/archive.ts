import type { Problem } from '../messages.ts'
import { atNextArticle } from '../watchdog.ts'
import type { Article, Articles } from './article.ts'
import type { ZipEntry } from './zip.lazy.ts'

/** How a file of an archive is read. */
export interface EntryReader {
  /** The most that it may be unpacked, in bytes. */
  readonly limit: number
  read(bytes: Uint8Array): Promise<
    | {
        readonly articles: readonly { readonly key: string | null; readonly article: Article }[]
        readonly problems?: readonly Problem[]
      }
    | { readonly problem: Problem }
  >
}

/** What all files of an archive may be unpacked, in bytes; more is a bomb. */
const LARGEST = 400_000_000
const MOST_FILES = 200_000

/** A zip archive's files, each read by its own format, one after the other; archives in archives are not. */
export async function readZip(
  bytes: Uint8Array,
  file: string,
  readerOf: (name: string) => EntryReader | { readonly problem: Problem } | undefined,
): Promise<Articles> {
  const { entriesOf, unpack } = await import('./zip.lazy.ts')
  const entries = entriesOf(bytes)
  if (!entries) return { problem: { kind: 'damaged', file } }
  if (entries.length > 0 && entries.every(entry => entry.isEncrypted)) return { problem: { kind: 'encrypted', file } }
  const articles: { key: string; article: Article }[] = []
  const problems: Problem[] = []
  if (entries.length > MOST_FILES) problems.push({ kind: 'tooManyFiles', file, most: MOST_FILES })
  let left = LARGEST
  for (const entry of entries.slice(0, MOST_FILES)) {
    atNextArticle()
    const name = `${file}#${entry.name}`
    const reader = readerOf(name)
    if (!reader) continue
    if ('problem' in reader) {
      problems.push(reader.problem)
      continue
    }
    const limit = Math.min(reader.limit, left)
    const unpacked = unpack(entry, limit)
    if ('failed' in unpacked) {
      if (unpacked.failed === 'bomb' && limit === left) return { problem: { kind: 'bomb', file, limit: LARGEST / 1e6 } }
      left -= unpacked.failed === 'bomb' ? limit : 0
      problems.push({ kind: unpacked.failed, file: name, limit: Math.round(limit / 1e6) })
      continue
    }
    left -= unpacked.bytes.length
    const found = await reader.read(unpacked.bytes)
    if ('problem' in found) {
      problems.push(found.problem)
      continue
    }
    problems.push(...(found.problems ?? []))
    for (const one of found.articles) articles.push({ key: keyIn(entry, one.key), article: inArchive(one.article) })
  }
  if (articles.length === 0 && problems.length === 0) return { problem: { kind: 'noRecords', file } }
  return { articles, problems }
}

function keyIn({ name }: ZipEntry, key: string | null): string {
  return key === null ? name : `${name}#${key}`
}

/** No editor can select in a file that is inside an archive. */
function inArchive(article: Article): Article {
  return { ...article, places: 'text', map: null, filePositions: null }
}

import type { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SourceCounts } from './counts.ts'
import { nameOf } from './files.ts'
import { removeQuietly } from './index/temporaryFile.ts'
import { findSources, loadSettings, type Settings } from './library.ts'
import { readFrontMatter } from './metadata/frontMatter.ts'
import type { Checker, Draft, DraftResult, WorkspaceOptions } from './types.ts'
import { openWorkspace } from './workspace.ts'

/** What a run leaves for the next one. `key` stands for everything but the drafts: sources, rules, version. */
interface Cache {
  readonly key: string
  readonly counts: SourceCounts | null
  readonly results: Readonly<Record<string, DraftResult>>
}

export interface CachedChecker extends Checker {
  /** Writes what was found, so that the same draft against the same sources need not be checked again. */
  save(): Promise<void>
}

/**
 * A checker that opens the sources only when a draft has changed or they have. Everything is compared by content, never
 * by dates. A cache that is damaged or another's counts for nothing.
 */
export async function openCachedChecker(
  options: WorkspaceOptions,
  folder: string,
  version: string,
): Promise<CachedChecker> {
  const { config, where, suppressions } = await loadSettings(options)
  const { files } = await findSources(where, config, options)
  const file = join(folder, 'results.json')
  // Loaded here, because every other run starts faster without it.
  const hash = hasher((await import('node:crypto')).createHash)
  const key = await keyOf(files, { config, where, suppressions }, options, version, hash)
  const cache = await readCache(file, key)
  const results: Record<string, DraftResult> = { ...cache.results }
  let { counts } = cache
  let opened: ReturnType<typeof openWorkspace> | undefined
  const workspace = () => (opened ??= openWorkspace(options))

  return {
    root: options.root,
    config,
    sourcesFrom: where.from,
    sourceFiles: files,
    suppressions,
    async check(draft) {
      const own = hash(JSON.stringify([draft.filePath, draft.language, draft.format, draft.text]))
      const result = results[own] ?? (await (await workspace()).check(draft))
      if (!(await namesSources(draft))) results[own] = result
      return result
    },
    async counts() {
      counts ??= await (await workspace()).counts()
      return counts
    },
    async save() {
      await (await opened)?.save()
      await writeCache(file, { key, counts, results })
    },
  }
}

/** A draft with sources of its own depends on more than the key stands for. */
async function namesSources({ text }: Draft): Promise<boolean> {
  return (await readFrontMatter(text))?.['sources'] !== undefined
}

async function keyOf(
  files: readonly string[],
  settings: Settings,
  { root, rules, language, display, asDraft }: WorkspaceOptions,
  version: string,
  hash: Hash,
): Promise<string> {
  const contentHash = async (file: string) => {
    try {
      return hash(await readFile(file))
    } catch {
      return 'unreadable'
    }
  }
  const contents = await Promise.all(files.map(async file => [nameOf(file, root), await contentHash(file)]))
  return hash(JSON.stringify([version, settings, rules, language, display, asDraft, contents]))
}

type Hash = (content: string | Uint8Array) => string

function hasher(create: typeof createHash): Hash {
  return content => create('sha256').update(content).digest('hex')
}

async function readCache(file: string, key: string): Promise<Cache> {
  const nothing = { key, counts: null, results: {} }
  try {
    const found = JSON.parse(await readFile(file, 'utf8')) as Partial<Cache> | null
    return found?.key === key && found.counts && found.results ? (found as Cache) : nothing
  } catch {
    return nothing
  }
}

/** Written beside and moved into place, so that another process never reads half of it. That it cannot be written is no error. */
async function writeCache(file: string, cache: Cache): Promise<void> {
  const beside = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(beside, JSON.stringify(cache))
    await rename(beside, file)
  } catch (error) {
    removeQuietly(beside)
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
  }
}

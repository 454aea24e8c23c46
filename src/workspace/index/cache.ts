import { readdir, rm, stat } from 'node:fs/promises'
import { join, posix, win32 } from 'node:path'
import { removeLeftovers } from './temporaryFile.ts'

/** What the file of an index ends with; nothing else in a cache folder is ever removed. */
export const INDEX_EXTENSION = '.beleg-index'

const DAY = 24 * 60 * 60 * 1000

/** Where indexes are kept: `$BELEG_CACHE_DIR`, or what the system has for such: `/home/ina/.cache/beleg`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  const { BELEG_CACHE_DIR: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  if (own) return own
  if (platform === 'win32') return win32.join(local || win32.join(home, 'AppData', 'Local'), 'beleg', 'Cache')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'beleg')
  // The XDG base directory specification has relative paths ignored.
  return posix.join(xdg && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.cache'), 'beleg')
}

export interface CacheLimits {
  readonly maxBytes: number
  readonly maxAgeDays: number
}

/** What all indexes together may take. */
export const CACHE_LIMITS: CacheLimits = { maxBytes: 2e9, maxAgeDays: 60 }

/**
 * Removes indexes that were not opened for long, then the least recently used until the rest fits. The one that was used
 * last stays, however large it is: it would only be built again.
 */
export async function pruneCache(folder: string, limits: CacheLimits, now = Date.now()): Promise<void> {
  removeLeftovers(folder, now)
  let bytes = 0
  for (const [i, { file, size, used }] of (await indexesIn(folder)).entries()) {
    bytes += size
    const isOld = now - used > limits.maxAgeDays * DAY
    if (isOld || (i > 0 && bytes > limits.maxBytes)) await rm(file, { force: true }).catch(ignore)
  }
}

interface Kept {
  readonly file: string
  readonly size: number
  /** When it was last opened, to the day. */
  readonly used: number
}

/** The indexes in a folder, the last used first. */
async function indexesIn(folder: string): Promise<readonly Kept[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const kept: Kept[] = []
  for (const name of names) {
    if (!name.endsWith(INDEX_EXTENSION)) continue
    const file = join(folder, name)
    const found = await stat(file).catch(ignore)
    if (found?.isFile()) kept.push({ file, size: found.size, used: found.mtimeMs })
  }
  return kept.toSorted((a, b) => b.used - a.used)
}

/** Another process prunes too, or has the file open where that keeps it: next time. */
function ignore(): undefined {
  return undefined
}

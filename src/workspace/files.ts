import { stat } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** Folders that are never looked into. */
const NEVER = ['**/node_modules/**', '**/.git/**', '**/.svn/**', '**/.hg/**']

/** What a path, folder or pattern stands for. `root` is what a watcher watches. */
export interface Match {
  readonly pattern: string
  readonly root: string
  readonly files: readonly string[]
  readonly kind: 'file' | 'folder' | 'pattern'
}

/** The files of a path, folder or pattern, in the order of their names; a folder gives its files with these endings. */
export async function matchFiles(
  pattern: string,
  from: string,
  extensions: readonly string[],
  ignore: readonly string[] = [],
): Promise<Match> {
  const path = resolve(from, pattern)
  const kind = await kindOf(path)
  if (kind === 'file') return { pattern, root: path, files: [path], kind: 'file' }
  if (kind === undefined && !isDynamicPattern(pattern)) return { pattern, root: path, files: [], kind: 'file' }
  const isFolder = kind === 'folder'
  const cwd = isFolder ? path : from
  const files = await glob(isFolder ? [`**/*{${extensions.join(',')}}`] : [pattern.replaceAll('\\', '/')], {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    dot: false,
    followSymbolicLinks: false,
    ignore: [...NEVER, ...ignore],
  })
  return {
    pattern,
    root: isFolder ? path : globRoot(pattern, from),
    files: files.map(file => resolve(file)).sort(),
    kind: kind ?? 'pattern',
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** The folder above the first part of a pattern that varies: `archiv` of `archiv/2024-?/a.md`. */
function globRoot(pattern: string, from: string): string {
  const parts = pattern.replaceAll('\\', '/').split('/')
  const fixed = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex(part => isDynamicPattern(part)),
    ),
  )
  return resolve(from, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
}

/** A file's path as ids and reports have it: relative to the working directory, with `/` on every system. */
export function nameOf(file: string, root: string): string {
  return (relative(root, file) || basename(file)).replaceAll('\\', '/')
}

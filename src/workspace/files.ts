import { readFile, stat } from 'node:fs/promises'
import { basename, extname, relative, resolve } from 'node:path'
import { decode } from './decode.ts'
import type { Problem } from './messages.ts'
import { ignoredBy, isPattern, patternOf } from './pattern.ts'
import { walk } from './walk.ts'

/** Folders that are never looked into. Those that begin with a dot are not either. */
const NEVER = 'node_modules'

/** More files than these are left out. */
const MOST_FILES = 200_000

/** What a path, folder or pattern stands for. `root` is what a watcher watches. */
export interface Match {
  readonly pattern: string
  readonly root: string
  readonly files: readonly string[]
  readonly kind: 'file' | 'folder' | 'pattern'
  /** What could not be looked into, a folder without rights for example; `file` is absolute. */
  readonly problems: readonly Problem[]
}

export interface MatchOptions {
  /** Whether symbolic links below a folder are followed. */
  readonly followLinks?: boolean
  readonly most?: number
  readonly signal?: AbortSignal | undefined
}

/** The files of a path, folder or pattern, in the order of their names; a folder gives its files with these endings. */
export async function matchFiles(
  pattern: string,
  from: string,
  extensions: readonly string[],
  ignore: readonly string[] = [],
  { followLinks = true, most = MOST_FILES, signal }: MatchOptions = {},
): Promise<Match> {
  const path = resolve(from, pattern)
  const found = await kindOf(path)
  if (found === 'file') return { pattern, root: path, files: [path], kind: 'file', problems: [] }
  if (found === undefined && !isPattern(pattern)) {
    return { pattern, root: path, files: [], kind: 'file', problems: [] }
  }
  const wanted = found === 'folder' ? everythingIn(path, extensions) : patternOf(pattern, from)
  const { root } = wanted
  const kind = found ?? 'pattern'
  if (kind === 'pattern' && (await kindOf(root)) !== 'folder') return { pattern, root, files: [], kind, problems: [] }
  const isIgnored = ignoredBy(ignore, found === 'folder' ? path : from)
  const { files, problems } = await walk(root, {
    takes: file => wanted.takes(file) && !isIgnored(resolve(root, file)),
    enters: folder => basename(folder) !== NEVER && wanted.enters(folder) && !isIgnored(resolve(root, folder)),
    followLinks,
    most,
    signal,
  })
  return { pattern, root, files, kind, problems }
}

function everythingIn(root: string, extensions: readonly string[]): ReturnType<typeof patternOf> {
  const wanted = new Set(extensions)
  return { root, takes: file => wanted.has(extname(file).toLowerCase()), enters: () => true }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** A file's path as ids and reports have it: relative to the working directory, with `/` on every system. */
export function nameOf(file: string, root: string): string {
  return (relative(root, file) || basename(file)).replaceAll('\\', '/')
}

/** The text of a configuration or a list: editors and shells of Windows put a mark before it, or write UTF-16. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readFile(file)
  return (await decode(bytes)) ?? bytes.toString('utf8')
}

/** A file that is left out, absolute, and why. */
export interface FileProblem {
  readonly file: string
  readonly problem: Problem
}

/** What a match could not look into, under the names that reports have. */
export function problemsOf({ problems }: Match, root: string): readonly FileProblem[] {
  return problems.map(problem => {
    const file = String(problem.file)
    return { file, problem: { ...problem, file: nameOf(file, root) } }
  })
}

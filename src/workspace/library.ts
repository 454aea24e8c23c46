import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../engine/model.ts'
import { configFolder, loadConfig } from './config.ts'
import { derived } from './derived.ts'
import { UserError } from './errors.ts'
import { type FileProblem, type Match, matchFiles, problemsOf } from './files.ts'
import { FOLDER_EXTENSIONS } from './formats/index.ts'
import { cacheFolder, INDEX_EXTENSION } from './index/cache.ts'
import type { StoredFile } from './index/batch.ts'
import { type IndexTrouble, type OpenedShelf, openShelf, readChanges, type ShelfOptions } from './index/openShelf.ts'
import type { Shelf } from './index/shelf.ts'
import { INDEX_VERSION } from './index/version.ts'
import { type Problem, sentenceOf } from './messages.ts'
import { isPattern } from './pattern.ts'
import { readSuppressions, type Suppressions, suppressionsFile } from './suppressions.ts'
import type { Config, LeftOutFile, SourcesOrigin, WorkspaceOptions } from './types.ts'

interface Where {
  readonly from: SourcesOrigin
  readonly patterns: readonly string[]
  /** The folder that the patterns start from. */
  readonly folder: string
}

/** Where the sources are looked for. Nowhere is a `UserError` that says what to do. */
function whereFrom({ root, sources, sample }: WorkspaceOptions, config: Config, display: Language): Where {
  if (sources && sources.length > 0) return { from: 'setting', patterns: sources, folder: root }
  if (sample === true) return { from: 'sample', patterns: ['.'], folder: sampleFolder() }
  if (config.sources) return { from: 'config', patterns: config.sources, folder: configFolder(config, root) }
  for (const from of ['sources', 'seeds'] as const) {
    if (existsSync(resolve(root, from))) return { from, patterns: [from], folder: root }
  }
  if (sample === 'fallback') return { from: 'sample', patterns: ['.'], folder: sampleFolder() }
  throw new UserError(sentenceOf({ kind: 'noSources' }, display))
}

/** The articles that ship with Beleg: `seeds/` beside the bundle, or at the top of the source tree. */
function sampleFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const candidates = [resolve(here, '../seeds'), resolve(here, '../../seeds')]
  return candidates.find(folder => existsSync(resolve(folder, 'sources.json'))) ?? resolve(here, '../seeds')
}

/** Sources ready to be asked. */
export interface Library {
  readonly where: Pick<Where, 'patterns' | 'folder'>
  /** What was found on disk. */
  readonly found: FoundSources
  readonly matches: readonly Match[]
  /** Files that were found. */
  readonly files: readonly string[]
  /** What is not among the sources, and why. */
  readonly leftOut: readonly LeftOutFile[]
  readonly shelf: Shelf
  /** What is wrong with the kept index, in a sentence; null where nothing is. */
  readonly notice: string | null
  /** Keeps the index on disk where it is not there as it is now. */
  save(): Promise<void>
  close(): void
}

/** What holds before any source is read. */
export interface Settings {
  readonly config: Config
  readonly where: Where
  readonly suppressions: Suppressions
}

export async function loadSettings(options: WorkspaceOptions): Promise<Settings> {
  const { root, display = 'en' } = options
  const config = await loadConfig(root, options.configFile, display)
  const file = suppressionsFile(config, root, options.suppressionsFile)
  return {
    config,
    where: whereFrom(options, config, display),
    suppressions: await readSuppressions(file, root, display),
  }
}

interface FoundSources {
  readonly matches: readonly Match[]
  readonly files: readonly string[]
  /** The files, for looking whether one is among them. */
  readonly known: ReadonlySet<string>
  /** What could not be looked into. */
  readonly problems: readonly FileProblem[]
}

/** The files that the patterns stand for; a pattern without any is a `UserError`. */
export async function findSources(
  { patterns, folder }: Pick<Where, 'patterns' | 'folder'>,
  config: Config,
  { root, display = 'en', signal }: WorkspaceOptions,
): Promise<FoundSources> {
  const matches = await Promise.all(
    patterns.map(pattern => matchFiles(pattern, folder, FOLDER_EXTENSIONS, config.ignore, { signal })),
  )
  const problems = matches.flatMap(match => problemsOf(match, root))
  const unmatched = matches.find(match => match.files.length === 0)
  if (unmatched) {
    const problem = unmatched.problems.length > 0 ? noneReadable(unmatched.pattern, problems) : undefined
    throw new UserError(sentenceOf(problem ?? UNMATCHED[unmatched.kind](unmatched.pattern), display))
  }
  const known = new Set(matches.flatMap(match => match.files))
  return { matches, files: [...known], known, problems }
}

/** Less than so many bytes are read in one thread before two have got up to speed; who asks for answers meanwhile needs it free. */
const LARGE = 3_000_000

/** Opens the sources that the patterns stand for: from the index that is kept on disk, as far as it holds, and else by reading them. */
export async function gather(
  where: Pick<Where, 'patterns' | 'folder'>,
  config: Config,
  options: WorkspaceOptions,
  onPartial?: (library: Library) => void,
): Promise<Library> {
  const { root, display = 'en', onProgress, signal } = options
  const found = await findSources(where, config, options)
  const shelfOptions: ShelfOptions = {
    root,
    indexFile: indexFileOf(where, config, options),
    version: INDEX_VERSION,
    threads: availableParallelism(),
    threadsFrom: onPartial ? 0 : LARGE,
    onProgress,
    signal,
    onPartial: onPartial && (shelf => onPartial(libraryOf(where, found, { shelf, ...NOTHING_KEPT }, options))),
  }
  const library = libraryOf(where, found, await openShelf(found.files, shelfOptions), options)
  try {
    requireSources(library, display)
  } catch (error) {
    library.close()
    throw error
  }
  return library
}

/** The sources of an index that has turned out to be damaged, read again. */
export async function renew(library: Library, config: Config, options: WorkspaceOptions): Promise<Library> {
  library.close()
  const { display = 'en' } = options
  const fresh = await gather(library.where, config, options)
  return { ...fresh, notice: sentenceOf({ kind: 'indexDamaged' }, display) }
}

const NOTHING_KEPT = { trouble: null, save: () => Promise.resolve(), close: () => {} }

function libraryOf(
  where: Library['where'],
  found: FoundSources,
  { shelf, trouble, save, close }: OpenedShelf,
  { display = 'en' }: WorkspaceOptions,
): Library {
  const { matches, files } = found
  const leftOut = derived((read: readonly StoredFile[]): readonly LeftOutFile[] =>
    problemsIn(found, read).map(({ file, problem }) => ({ file, reason: sentenceOf(problem, display) })),
  )
  return {
    where,
    found,
    matches,
    files,
    get leftOut() {
      return leftOut(shelf.files)
    },
    shelf,
    notice: trouble && sentenceOf(noticeOf(trouble), display),
    save,
    close,
  }
}

/** What could not be looked into, and what of the files themselves is left out. */
function problemsIn({ problems: beside }: FoundSources, files: readonly StoredFile[]): readonly FileProblem[] {
  return [...beside, ...files.flatMap(({ file, problems }) => problems.map(problem => ({ file, problem })))]
}

function noticeOf({ kind, code }: IndexTrouble): Problem {
  if (kind === 'unwritable') return { kind: code === 'ENOSPC' ? 'indexDiskFull' : 'indexUnwritable', code }
  return { kind: kind === 'damaged' ? 'indexDamaged' : 'indexForeign' }
}

function requireSources({ shelf, where, found }: Library, display: Language): void {
  if (shelf.count > 0) return
  const problem = noneReadable(where.patterns.join(', '), problemsIn(found, shelf.files))
  throw new UserError(sentenceOf(problem, display))
}

/**
 * Takes over files that were changed, added or removed. Where all of them are known and still there, the folders are not looked through
 * again.
 */
export async function refresh(
  library: Library,
  changed: readonly string[],
  config: Config,
  options: WorkspaceOptions,
): Promise<Library> {
  const { display = 'en', root, signal } = options
  const { found: before, shelf, save, close } = library
  const isKnown = changed.every(file => before.known.has(file) && existsSync(file) && basename(file) !== 'sources.json')
  const found = isKnown ? before : await findSources(library.where, config, options)
  const toRead = isKnown ? changed : changedFiles(shelf, found, changed)
  shelf.replace(await readChanges(toRead, found.known, { root, signal }), found.files)
  const next = libraryOf(library.where, found, { shelf, trouble: null, save, close }, options)
  requireSources(next, display)
  return next
}

/** What is gone, new or changed, also by a list of sources beside it. */
function changedFiles(shelf: Shelf, found: FoundSources, changed: readonly string[]): readonly string[] {
  const read = new Set(shelf.files.map(({ file }) => file))
  const isChanged = new Set(changed)
  const listed = new Set(changed.filter(file => basename(file) === 'sources.json').map(file => dirname(file)))
  const gone = [...read].filter(file => !found.known.has(file))
  return [...gone, ...found.files.filter(file => !read.has(file) || isChanged.has(file) || listed.has(dirname(file)))]
}

/**
 * Where the index of these sources is kept: one for what the patterns mean, however they are written. Their order is that of the sources;
 * `ignore` has none, and starts from a folder that is named itself, but for a pattern from where that starts.
 */
function indexFileOf(
  { patterns, folder }: Pick<Where, 'patterns' | 'folder'>,
  { ignore }: Config,
  { root, indexFolder = cacheFolder(process.env, process.platform, homedir()) }: WorkspaceOptions,
): string | null {
  if (indexFolder === null) return null
  const paths = patterns.map(pattern => resolve(folder, pattern))
  const start = ignore.length > 0 && patterns.some(isPattern) ? resolve(folder) : null
  const key = JSON.stringify([resolve(root), [...new Set(paths)], [...new Set(ignore)].sort(), start])
  return join(indexFolder, `${createHash('sha1').update(key).digest('hex')}${INDEX_EXTENSION}`)
}

function noneReadable(where: string, [first, ...more]: readonly FileProblem[]): Problem {
  if (!first) return { kind: 'noReadableSource', where }
  const { problem: reason } = first
  if (more.length === 0) return { kind: 'unreadSources', where, reason }
  return { kind: 'unreadSourcesAndMore', where, reason, count: more.length + 1 }
}

const UNMATCHED: Readonly<Record<Match['kind'], (pattern: string) => Problem>> = {
  file: file => ({ kind: 'missing', file }),
  folder: where => ({ kind: 'noReadableSource', where }),
  pattern: pattern => ({ kind: 'noMatch', pattern }),
}

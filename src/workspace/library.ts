import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../engine/corpus/corpus.ts'
import { corpusOf } from '../engine/indexing.ts'
import type { Language } from '../engine/model.ts'
import { configFolder, loadConfig } from './config.ts'
import { UserError } from './errors.ts'
import { leftOutOf, type Match, matchFiles } from './files.ts'
import { FOLDER_EXTENSIONS } from './formats/index.ts'
import { type Problem, sentenceOf } from './messages.ts'
import { type LoadedFile, type LoadedSource, loadFile, sourceLists } from './sources.ts'
import { readSuppressions, type Suppressions, suppressionsFile } from './suppressions.ts'
import type { Config, LeftOutFile, SourcesOrigin, WorkspaceOptions } from './types.ts'

/** Files that are read at the same time. */
const AT_ONCE = 8

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
  readonly matches: readonly Match[]
  readonly leftOut: readonly LeftOutFile[]
  readonly loaded: readonly LoadedSource[]
  readonly corpus: Corpus
  readonly byId: ReadonlyMap<string, LoadedSource>
  /** What each file gave, so that it need not be read again. */
  readonly byFile: ReadonlyMap<string, LoadedFile>
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
  /** What could not be looked into. */
  readonly leftOut: readonly LeftOutFile[]
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
  const leftOut = matches.flatMap(match => leftOutOf(match, root, display))
  const unmatched = matches.find(match => match.files.length === 0)
  if (unmatched) {
    const problem = unmatched.problems.length > 0 ? noneReadable(unmatched.pattern, leftOut) : undefined
    throw new UserError(sentenceOf(problem ?? UNMATCHED[unmatched.kind](unmatched.pattern), display))
  }
  return { matches, files: [...new Set(matches.flatMap(match => match.files))], leftOut }
}

/** Reads all sources that the patterns stand for; files in `kept` are not read again. */
export async function gather(
  where: Pick<Where, 'patterns' | 'folder'>,
  config: Config,
  options: WorkspaceOptions,
  kept: ReadonlyMap<string, LoadedFile> = new Map(),
): Promise<Library> {
  const { root, display = 'en', onProgress } = options
  const { matches, files, leftOut: notFound } = await findSources(where, config, options)
  const lists = sourceLists()
  let done = 0
  const results = await inTurn(files, async file => {
    const result = kept.get(file) ?? (await loadFile(file, root, lists, display))
    onProgress?.(++done, files.length)
    return result
  })
  const loaded = results.flatMap(result => result.sources)
  const leftOut = [...notFound, ...results.flatMap(result => result.leftOut)]
  if (loaded.length === 0) {
    throw new UserError(sentenceOf(noneReadable(where.patterns.join(', '), leftOut), display))
  }
  return {
    matches,
    leftOut,
    loaded,
    corpus: corpusFrom(loaded),
    byId: new Map(loaded.map(source => [source.document.id, source])),
    byFile: new Map(files.map((file, i) => [file, results[i] as LoadedFile])),
  }
}

function noneReadable(where: string, [first, ...more]: readonly LeftOutFile[]): Problem {
  if (!first) return { kind: 'noReadableSource', where }
  const { reason } = first
  if (more.length === 0) return { kind: 'unreadSources', where, reason }
  return { kind: 'unreadSourcesAndMore', where, reason, count: more.length + 1 }
}

const UNMATCHED: Readonly<Record<Match['kind'], (pattern: string) => Problem>> = {
  file: file => ({ kind: 'missing', file }),
  folder: where => ({ kind: 'noReadableSource', where }),
  pattern: pattern => ({ kind: 'noMatch', pattern }),
}

/** Maps the items in their order, a few at the same time. */
async function inTurn<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const i = next++
      results[i] = await map(items[i] as T)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}

/** The corpus of sources that were read. */
export function corpusFrom(loaded: readonly LoadedSource[]): Corpus {
  return corpusOf(
    loaded.map(({ document, reading }) => {
      const { id, title, publisher, date, url } = document
      return { source: { id, title, publisher, date, url }, reading }
    }),
  )
}

import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { corpusOf, type Corpus } from '../engine/corpus/corpus.ts'
import type { CheckOptions, Language } from '../engine/model.ts'
import { checkOpenDraft, openDraft, readDraftFacts, type OpenDraft } from './checkDraft.ts'
import { CONFIG_FILES, configFolder, loadConfig } from './config.ts'
import { UserError } from './errors.ts'
import { type Match, matchFiles } from './files.ts'
import { articleOfDraft, SOURCE_EXTENSIONS } from './formats/index.ts'
import { type Problem, sentenceOf } from './messages.ts'
import { readFrontMatter } from './metadata/frontMatter.ts'
import { type LoadedSource, loadSource, sourceLists } from './sources.ts'
import type { Config, Draft, LeftOutFile, SourcesOrigin, Workspace, WorkspaceOptions } from './types.ts'

export type * from './types.ts'
export { UserError } from './errors.ts'

/** Files that are read at the same time. */
const AT_ONCE = 8

/** Opens a folder with its configuration and its sources. Without any source it is a `UserError` that says what to do. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  let state = await load(options)
  const { display } = options

  const optionsFor = (): CheckOptions => ({
    rules: { ...state.config.rules, ...options.rules },
    names: state.config.names,
    ...(display && { display }),
  })
  const open = async (draft: Draft): Promise<OpenDraft> => {
    const language = draft.language ?? (options.language === 'auto' ? undefined : options.language)
    const head = (await readFrontMatter(draft.text)) ?? {}
    return openDraft({ ...draft, language }, await articleOfDraft(draft), head, state.config)
  }
  const ownSources = new Map<string, Promise<Library>>()
  const libraryFor = async (opened: OpenDraft): Promise<Library> => {
    const { sources, draft } = opened
    if (!sources) return state
    const folder = dirname(isAbsolute(draft.filePath) ? draft.filePath : resolve(options.root, draft.filePath))
    const key = JSON.stringify([folder, sources])
    const known = ownSources.get(key) ?? gather(sources, folder, state.config, options).then(libraryOf)
    ownSources.set(key, known)
    return known
  }

  return {
    root: options.root,
    get config() {
      return state.config
    },
    get sourcesFrom() {
      return state.from
    },
    get sourceRoots() {
      return state.matches.map(match => match.root)
    },
    get documents() {
      return state.loaded.map(source => source.document)
    },
    get leftOut() {
      return state.leftOut
    },
    get corpus() {
      return state.corpus
    },
    document: id => state.byId.get(id)?.document,
    async check(draft) {
      const opened = await open(draft)
      const { corpus, byId } = await libraryFor(opened)
      return checkOpenDraft(opened, corpus, optionsFor(), id => byId.get(id))
    },
    facts: draft => readDraftFacts(draft, state.config),
    async update(file) {
      const isConfig = CONFIG_FILES.some(name => resolve(options.root, name) === file) || file === state.config.file
      const isSource = state.matches.some(
        match => file === match.root || file.startsWith(`${match.root}/`) || match.files.includes(file),
      )
      if (!isConfig && !isSource) return false
      ownSources.clear()
      state = await load(options, new Map([...state.byFile].filter(([known]) => known !== file && !isConfig)))
      return true
    },
  }
}

/** Sources ready to be asked. */
interface Library extends Gathered {
  readonly corpus: Corpus
  readonly byId: ReadonlyMap<string, LoadedSource>
}

function libraryOf(gathered: Gathered): Library {
  const { loaded } = gathered
  return { ...gathered, corpus: corpusFrom(loaded), byId: new Map(loaded.map(source => [source.document.id, source])) }
}

interface State extends Library {
  readonly config: Config
  readonly from: SourcesOrigin
  readonly byFile: ReadonlyMap<string, LoadedSource>
}

async function load(options: WorkspaceOptions, kept: ReadonlyMap<string, LoadedSource> = new Map()): Promise<State> {
  const display = options.display ?? 'en'
  const config = await loadConfig(options.root, options.configFile, display)
  const { from, patterns, folder } = whereFrom(options, config, display)
  const found = await gather(patterns, folder, config, options, kept)
  if (found.loaded.length === 0) {
    throw new UserError(sentenceOf({ kind: 'noReadableSource', where: patterns.join(', ') }, display))
  }
  return {
    ...libraryOf(found),
    config,
    from,
    byFile: new Map(found.loaded.map(source => [source.document.file, source])),
  }
}

// ---------------------------------------------------------------------------------------------------------- sources

interface Where {
  readonly from: SourcesOrigin
  readonly patterns: readonly string[]
  /** The folder that the patterns start from. */
  readonly folder: string
}

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

interface Gathered {
  readonly matches: readonly Match[]
  readonly loaded: readonly LoadedSource[]
  readonly leftOut: readonly LeftOutFile[]
}

const UNMATCHED: Readonly<Record<Match['kind'], (pattern: string) => Problem>> = {
  file: file => ({ kind: 'missing', file }),
  folder: where => ({ kind: 'noReadableSource', where }),
  pattern: pattern => ({ kind: 'noMatch', pattern }),
}

/** Reads all sources that the patterns stand for; those in `kept` are not read again. */
async function gather(
  patterns: readonly string[],
  folder: string,
  config: Config,
  { root, display = 'en', onProgress }: WorkspaceOptions,
  kept: ReadonlyMap<string, LoadedSource> = new Map(),
): Promise<Gathered> {
  const matches = await Promise.all(
    patterns.map(pattern => matchFiles(pattern, folder, SOURCE_EXTENSIONS, config.ignore)),
  )
  const unmatched = matches.find(match => match.files.length === 0)
  if (unmatched) {
    throw new UserError(sentenceOf(UNMATCHED[unmatched.kind](unmatched.pattern), display))
  }
  const files = [...new Set(matches.flatMap(match => match.files))]
  const lists = sourceLists()
  let done = 0
  const results = await inTurn(files, async file => {
    const known = kept.get(file)
    const result = known ? { source: known } : await loadSource(file, root, lists, display)
    onProgress?.(++done, files.length)
    return result
  })
  return {
    matches,
    loaded: results.flatMap(result => ('source' in result ? [result.source] : [])),
    leftOut: results.flatMap(result => ('leftOut' in result ? [result.leftOut] : [])),
  }
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

function corpusFrom(loaded: readonly LoadedSource[]): Corpus {
  return corpusOf(
    loaded.map(({ document, reading }, index) => {
      const { id, title, publisher, date, url } = document
      return { index, source: { id, title, publisher, date, url }, reading }
    }),
  )
}

import { dirname, isAbsolute, resolve } from 'node:path'
import { countsOf as countsOfSource } from '../engine/corpus/corpus.ts'
import { originalsOf } from '../engine/corpus/reports.ts'
import type { CheckOptions } from '../engine/model.ts'
import { checkOpenDraft, openDraft, type OpenDraft, readDraftFacts } from './checkDraft.ts'
import { CONFIG_FILES } from './config.ts'
import { countsOf } from './counts.ts'
import { derived } from './derived.ts'
import { UserError } from './errors.ts'
import { nameOf } from './files.ts'
import type { StoredFile } from './index/batch.ts'
import { DamagedIndex } from './index/indexFile.ts'
import { gather, type Library, loadSettings, refresh, renew, type Settings } from './library.ts'
import { isInside, spelledAs } from './paths.ts'
import { accept, isSuppressed, readSuppressions, withdraw, writeSuppressions } from './suppressions.ts'
import type { Draft, Workspace, WorkspaceOptions } from './types.ts'

export type * from './types.ts'

/** Opens a folder with its configuration and its sources. Without any source it is a `UserError` that says what to do. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const settings = await loadSettings(options)
  const { onPartial } = options
  const library = await gather(
    settings.where,
    settings.config,
    options,
    onPartial && (partial => onPartial(workspaceOf({ settings, library: partial, isComplete: false }, options))),
  )
  return workspaceOf({ settings, library, isComplete: true }, options)
}

interface State {
  readonly settings: Settings
  readonly library: Library
  /** Whether all sources are there: what is missing while they are read is no finding. */
  readonly isComplete: boolean
}

/** Rules that say that no source has something. */
const ABSENCES = { 'figure-unsourced': 'off', 'quote-unsourced': 'off', 'attribution-unsourced': 'off' } as const

function workspaceOf(opened: State, options: WorkspaceOptions): Workspace {
  let state = opened
  const { display, asDraft } = options

  const optionsFor = (): CheckOptions => ({
    rules: { ...state.settings.config.rules, ...options.rules, ...(!state.isComplete && ABSENCES) },
    names: state.settings.config.names,
    once: options.once,
    ...(display && !asDraft && { display }),
  })
  const nameOfDraft = ({ filePath }: Draft): string => nameOf(resolve(options.root, filePath), options.root)
  const open = (draft: Draft, signal?: AbortSignal): Promise<OpenDraft> => {
    const language = draft.language ?? (options.language === 'auto' ? undefined : options.language)
    const more = { name: nameOfDraft(draft), signal, ...(options.draftReader && { reader: options.draftReader }) }
    return openDraft({ ...draft, language }, state.settings.config, display, more)
  }
  const ownSources = new Map<string, Promise<Library>>()
  const libraryFor = async (opened: OpenDraft): Promise<Library> => {
    const { sources, draft } = opened
    if (!sources) return state.library
    const folder = dirname(isAbsolute(draft.filePath) ? draft.filePath : resolve(options.root, draft.filePath))
    const key = JSON.stringify([folder, sources])
    const known = ownSources.get(key) ?? gather({ patterns: sources, folder }, state.settings.config, options)
    ownSources.set(key, known)
    try {
      return await known
    } catch (error) {
      // Looked for anew at the next check: somebody may have put them there meanwhile.
      ownSources.delete(key)
      throw error instanceof UserError ? new UserError(`${nameOfDraft(draft)}: ${error.message}`) : error
    }
  }

  /** Asks the sources of a draft; a kept index that turns out to be damaged is made anew first. */
  const ask = async <T>(opened: OpenDraft, work: (shelf: Library['shelf']) => T): Promise<T> => {
    const library = await libraryFor(opened)
    try {
      return work(library.shelf)
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      if (library === state.library) state = { ...state, library: await renew(library, state.settings.config, options) }
      else ownSources.clear()
      return work((await libraryFor(opened)).shelf)
    }
  }
  const forgetOwnSources = (): void => {
    for (const library of ownSources.values()) library.then(({ close }) => close(), ignore)
    ownSources.clear()
  }
  const spelled = (file: string): string => spelledAs(rootsOf(state.library), file)
  const takeOver = async (told: readonly string[]): Promise<boolean> => {
    const files = told.map(spelled)
    const { settings, library } = state
    const isConfig = (file: string) =>
      file === settings.config.file || CONFIG_FILES.some(name => resolve(options.root, name) === file)
    const isSource = (file: string) =>
      library.matches.some(({ root, files: known }) => isInside(file, root) || known.includes(file))
    const changed = files.filter(isSource)
    if (files.some(isConfig)) {
      const next = await loadSettings(options)
      state = { ...state, settings: next, library: await gather(next.where, next.config, options) }
      library.close()
    } else {
      const isOther = files.includes(settings.suppressions.file)
      if (changed.length === 0 && !isOther) return false
      if (isOther) state = { ...state, settings: await loadSettings(options) }
      if (changed.length === 0) return true
      state = { ...state, library: await refresh(library, changed, settings.config, options) }
    }
    forgetOwnSources()
    return true
  }
  let lastUpdate: Promise<unknown> = Promise.resolve()
  /** One after the other: what was read first must not be put in the place of what was read later. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const update = lastUpdate.then(work)
    lastUpdate = update.catch(ignore)
    return update
  }

  return {
    root: options.root,
    get config() {
      return state.settings.config
    },
    get sourcesFrom() {
      return state.settings.where.from
    },
    get sourceRoots() {
      return rootsOf(state.library)
    },
    get sourceFiles() {
      return state.library.files
    },
    get documents() {
      return state.library.shelf.documents
    },
    get leftOut() {
      return state.library.leftOut
    },
    get notice() {
      return state.library.notice
    },
    isComplete: state.isComplete,
    get suppressions() {
      return state.settings.suppressions
    },
    get corpus() {
      return state.library.shelf.corpus
    },
    isSource: file => filesWithSources(state.library.shelf.files).has(spelled(file)),
    document: id => state.library.shelf.document(id),
    copyOf(id) {
      const { corpus, numberOf } = state.library.shelf
      const number = numberOf(id)
      const original = originalsOf(corpus)[number] ?? number
      return original === number ? null : corpus.source(original).id
    },
    countsOf(id) {
      const { corpus, numberOf } = state.library.shelf
      return countsOfSource(corpus, numberOf(id))
    },
    async check(draft, signal) {
      const opened = await open(draft, signal)
      const file = resolve(options.root, draft.filePath)
      return ask(opened, ({ corpus, placesOf }) =>
        checkOpenDraft(opened, corpus, optionsFor(), {
          placesOf,
          isSuppressed: claim => isSuppressed(state.settings.suppressions, file, claim),
        }),
      )
    },
    counts: () => Promise.resolve(countsOf(state.library.shelf.corpus)),
    save: () => state.library.save(),
    close() {
      state.library.close()
      forgetOwnSources()
    },
    facts: draft => readDraftFacts(draft, state.settings.config),
    update: (...files) => inTurn(() => takeOver(files)),
    accept: (finding, isAccepted) =>
      inTurn(async () => {
        // Somebody else may have written it since.
        const known = await readSuppressions(state.settings.suppressions.file, options.root, display ?? 'en')
        const suppressions = isAccepted ? accept(known, [finding]) : withdraw(known, finding)
        await writeSuppressions(suppressions, options.root, display)
        state = { ...state, settings: { ...state.settings, suppressions } }
      }),
  }
}

function rootsOf({ matches }: Library): readonly string[] {
  return matches.map(match => match.root)
}

const filesWithSources = derived(
  (files: readonly StoredFile[]) => new Set(files.flatMap(({ file, sources }) => (sources > 0 ? [file] : []))),
)

function ignore(): void {}

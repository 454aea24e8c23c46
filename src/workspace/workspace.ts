import { basename, dirname, isAbsolute, resolve, sep } from 'node:path'
import type { CheckOptions } from '../engine/model.ts'
import { checkOpenDraft, openDraft, type OpenDraft, readDraftFacts } from './checkDraft.ts'
import { CONFIG_FILES } from './config.ts'
import { countsOf } from './counts.ts'
import { UserError } from './errors.ts'
import { nameOf } from './files.ts'
import { gather, type Library, loadSettings, type Settings } from './library.ts'
import type { LoadedFile } from './sources.ts'
import { isSuppressed } from './suppressions.ts'
import type { Draft, Workspace, WorkspaceOptions } from './types.ts'

export type * from './types.ts'

/** Opens a folder with its configuration and its sources. Without any source it is a `UserError` that says what to do. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  let state = await load(options)
  const { display } = options

  const optionsFor = (): CheckOptions => ({
    rules: { ...state.config.rules, ...options.rules },
    names: state.config.names,
    ...(display && { display }),
  })
  const nameOfDraft = ({ filePath }: Draft): string => nameOf(resolve(options.root, filePath), options.root)
  const open = (draft: Draft): Promise<OpenDraft> => {
    const language = draft.language ?? (options.language === 'auto' ? undefined : options.language)
    return openDraft({ ...draft, language }, state.config, display, nameOfDraft(draft))
  }
  const ownSources = new Map<string, Promise<Library>>()
  const libraryFor = async (opened: OpenDraft): Promise<Library> => {
    const { sources, draft } = opened
    if (!sources) return state
    const folder = dirname(isAbsolute(draft.filePath) ? draft.filePath : resolve(options.root, draft.filePath))
    const key = JSON.stringify([folder, sources])
    const known = ownSources.get(key) ?? gather({ patterns: sources, folder }, state.config, options)
    ownSources.set(key, known)
    try {
      return await known
    } catch (error) {
      // Looked for anew at the next check: somebody may have put them there meanwhile.
      ownSources.delete(key)
      throw error instanceof UserError ? new UserError(`${nameOfDraft(draft)}: ${error.message}`) : error
    }
  }

  return {
    root: options.root,
    get config() {
      return state.config
    },
    get sourcesFrom() {
      return state.where.from
    },
    get sourceRoots() {
      return state.matches.map(match => match.root)
    },
    get sourceFiles() {
      return [...state.byFile.keys()]
    },
    get documents() {
      return state.loaded.map(source => source.document)
    },
    get leftOut() {
      return state.leftOut
    },
    get suppressions() {
      return state.suppressions
    },
    get corpus() {
      return state.corpus
    },
    document: id => state.byId.get(id)?.document,
    async check(draft) {
      const opened = await open(draft)
      const { corpus, byId } = await libraryFor(opened)
      const file = resolve(options.root, draft.filePath)
      return checkOpenDraft(opened, corpus, optionsFor(), {
        source: id => byId.get(id),
        isSuppressed: claim => isSuppressed(state.suppressions, file, claim),
      })
    },
    counts: () => Promise.resolve(countsOf(state.corpus)),
    facts: draft => readDraftFacts(draft, state.config),
    async update(file) {
      const isList = file === state.suppressions.file
      const isConfig = file === state.config.file || CONFIG_FILES.some(name => resolve(options.root, name) === file)
      const isSource = state.matches.some(
        match => file === match.root || file.startsWith(match.root + sep) || match.files.includes(file),
      )
      if (!isConfig && !isSource && !isList) return false
      ownSources.clear()
      state = await load(options, isConfig ? undefined : unchanged(state, file))
      return true
    },
  }
}

/** What need not be read again where a file has changed; a `sources.json` changes what is known of its whole folder. */
function unchanged({ byFile }: State, changed: string): ReadonlyMap<string, LoadedFile> {
  const folder = basename(changed) === 'sources.json' ? dirname(changed) : undefined
  return new Map([...byFile].filter(([file]) => file !== changed && dirname(file) !== folder))
}

interface State extends Library, Settings {}

async function load(options: WorkspaceOptions, kept?: ReadonlyMap<string, LoadedFile>): Promise<State> {
  const settings = await loadSettings(options)
  return { ...settings, ...(await gather(settings.where, settings.config, options, kept)) }
}

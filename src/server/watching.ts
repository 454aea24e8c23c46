import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver'
import { UserError } from '../workspace/errors.ts'
import { isInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/types.ts'
import { pathOf, type Workspaces } from './workspaces.ts'

export interface SourceWatch {
  initialize(params: InitializeParams): void
  listen(): void
  /** Watches what decides in a folder where its sources come from. */
  folder(root: string): void
  /** Watches the sources of a workspace that is open now. */
  sources(workspace: Workspace): void
}

export interface WatchEvents {
  /** After changes were taken over. */
  readonly onChange: () => void
  /** A source was deleted or renamed. */
  readonly onGone: (file: string, title: string) => void
  readonly onBug: (error: unknown) => void
}

/** Lets the editor watch the sources, and hands what changed to the workspaces, one batch after the other. */
export function createSourceWatch(connection: Connection, workspaces: Workspaces, events: WatchEvents): SourceWatch {
  const watched = new Map<string, Promise<Disposable>>()
  let registers = false
  let relative = false
  let work = Promise.resolve()

  const watch = (key: string, watchers: readonly Place[]): void => {
    if (!registers || watched.has(key)) return
    const options = { watchers: watchers.map(place => watcherOf(place, relative)) }
    watched.set(key, connection.client.register(DidChangeWatchedFilesNotification.type, options))
  }

  return {
    initialize({ capabilities: { workspace } }) {
      registers = workspace?.didChangeWatchedFiles?.dynamicRegistration === true
      relative = workspace?.didChangeWatchedFiles?.relativePatternSupport === true
    },
    listen() {
      connection.onDidChangeWatchedFiles(({ changes }) => {
        work = work.then(() => takeOver(changes)).catch(events.onBug)
      })
    },
    folder(root) {
      const isOpen = workspaces.folders.some(folder => isInside(root, folder))
      watch(root, [{ folder: root, pattern: isOpen ? ORIGINS : ORIGINS_NEARBY }])
    },
    sources({ root, sourceRoots, sourcesFrom, suppressions }) {
      const roots = sourcesFrom === 'sample' ? [] : sourceRoots
      const places = [...roots.map(placeOf), placeOf(suppressions.file)]
      watch(`${root}\n${JSON.stringify(places)}`, places)
    },
  }

  async function takeOver(changes: readonly FileEvent[]): Promise<void> {
    const taken = workspaces.opened().map(async ({ root, workspace }) => {
      const opened = await workspace.catch(() => null)
      // One that could not be opened is tried again: the change may be the mend.
      return opened ? takeOverIn(root, opened, changes) : true
    })
    if ((await Promise.all(taken)).some(Boolean)) events.onChange()
  }

  async function takeOverIn(root: string, workspace: Workspace, changes: readonly FileEvent[]): Promise<boolean> {
    const files: string[] = []
    for (const { uri, type } of changes) {
      const file = pathOf(uri)
      if (file === null) continue
      files.push(file)
      if (type !== FileChangeType.Deleted) continue
      const gone = workspace.documents.filter(document => isInside(document.file, file))
      for (const source of gone) events.onGone(source.file, source.title)
    }
    if (files.some(file => opensAnew(file, workspace))) {
      workspaces.forget(root)
      return true
    }
    try {
      return await workspace.update(...files)
    } catch (error) {
      // The next check opens it anew and tells the writer what is wrong.
      if (!(error instanceof UserError)) events.onBug(error)
      workspaces.forget(root)
      return true
    }
  }
}

interface Place {
  readonly folder: string
  readonly pattern: string
}

/** What decides in a folder where the sources come from. */
const ORIGINS = '{beleg.config.*,sources,sources/**,seeds,seeds/**}'
/** The same beside a draft outside of every open folder: an editor would watch all that is below for a pattern with `**`. */
const ORIGINS_NEARBY = '{beleg.config.*,sources,seeds}'

function placeOf(path: string): Place {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  return isFolder ? { folder: path, pattern: '**' } : { folder: dirname(path), pattern: basename(path) }
}

function watcherOf({ folder, pattern }: Place, relative: boolean): FileSystemWatcher {
  if (relative) return { globPattern: { baseUri: pathToFileURL(folder).href, pattern } }
  return { globPattern: `${folder.split(sep).join('/')}/${pattern}` }
}

/** A change after which the sources may come from elsewhere, or of a whole folder of sources: the workspace opens anew. */
function opensAnew(file: string, { root, sourcesFrom, sourceRoots, documents }: Workspace): boolean {
  const wholeFolder = documents.some(document => document.file !== file && isInside(document.file, file))
  if (wholeFolder || sourcesFrom === 'setting' || sourcesFrom === 'config') return wholeFolder
  const usual = ['sources', 'seeds'].map(name => join(root, name))
  const isOwn = sourceRoots.some(path => isInside(file, path) && file !== path)
  return !isOwn && usual.some(path => isInside(file, path))
}

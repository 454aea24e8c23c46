import { homedir } from 'node:os'
import { basename, dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../workspace/errors.ts'
import { isInside } from '../workspace/paths.ts'
import type { Workspace, WorkspaceOptions } from '../workspace/types.ts'
import type { Settings, SourcesStatus } from './protocol.ts'
import type { Words } from './words.ts'

/** The writer has stopped the reading of the sources; it begins again only when somebody asks for it. */
export class ReadingCancelled extends UserError {}

export type OpenWorkspace = (options: WorkspaceOptions) => Promise<Workspace>

/** The open workspaces, one for each folder; a draft outside of every folder has the folder that it lies in. */
export interface Workspaces {
  /** Folders that the editor has open, absolute. */
  readonly folders: readonly string[]
  setFolders(folders: readonly string[]): void
  /** The folder whose sources and configuration hold for a draft. */
  rootOf(uri: string): string
  /** The folder's workspace; while many sources are read, one with those that are there so far. */
  open(root: string, settings: Settings): Promise<Workspace>
  /** The workspaces that are open or being opened. */
  opened(): readonly { readonly root: string; readonly workspace: Promise<Workspace> }[]
  /** Closes a folder's workspace, or all of them: the next draft opens it anew. */
  forget(root?: string): void
}

interface Opening {
  /** The workspace with all sources. */
  readonly whole: Promise<Workspace>
  /** The best one that there is now. */
  now: Promise<Workspace>
  failed: boolean
}

/** After so many ms nobody asks a workspace any more that was given up. */
const CLOSE_AFTER = 30_000

/** `onMore` is told when a workspace has more sources than those that were answered from. */
export function createWorkspaces(openWorkspace: OpenWorkspace, onMore: () => void): Workspaces {
  const open = new Map<string, Opening>()
  let folders: readonly string[] = []

  const begin = (root: string, options: WorkspaceOptions): Opening => {
    let answer: (workspace: Workspace) => void = () => {}
    const first = new Promise<Workspace>(resolve => {
      answer = resolve
    })
    let hasAnswered = false
    const more = (workspace: Workspace): void => {
      if (open.get(root) !== opening) return
      opening.now = Promise.resolve(workspace)
      if (hasAnswered) onMore()
      hasAnswered = true
      answer(workspace)
    }
    const whole = openWorkspace({ ...options, onPartial: more })
    const opening: Opening = { whole, now: Promise.race([first, whole]), failed: false }
    const complete = (workspace: Workspace): void => {
      opening.now = whole
      if (hasAnswered) more(workspace)
    }
    const fail = (error: unknown): void => {
      // What failed is tried again at the next check, because the writer may have put the folder there meanwhile.
      opening.failed = !(error instanceof ReadingCancelled)
      if (opening.failed) return
      // What was read until then would leave out much that is in the sources.
      opening.now = whole
      if (hasAnswered) onMore()
    }
    whole.then(complete, fail)
    return opening
  }

  return {
    get folders() {
      return folders
    },
    setFolders(next) {
      folders = next
    },
    rootOf(uri) {
      const file = pathOf(uri)
      if (file === null) return folders[0] ?? homedir()
      const around = folders.filter(folder => isInside(file, folder))
      return around.sort((a, b) => b.length - a.length)[0] ?? dirname(file)
    },
    open(root, { sources, rules, language }) {
      const known = open.get(root)
      if (known && !known.failed) return known.now
      const opening = begin(root, {
        root,
        ...(sources.length > 0 ? { sources } : { sample: 'fallback' as const }),
        rules,
        language,
      })
      open.set(root, opening)
      return opening.now
    },
    opened: () => [...open].map(([root, { whole }]) => ({ root, workspace: whole })),
    forget(root) {
      for (const one of root === undefined ? [...open.keys()] : [root]) {
        // A check that has begun may end with it.
        const closeLater = (workspace: Workspace) => setTimeout(() => workspace.close(), CLOSE_AFTER).unref()
        open.get(one)?.whole.then(closeLater, () => {})
        open.delete(one)
      }
    },
  }
}

/** The path of a `file:` address; null for an untitled or remote document. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    // `file://server/a.md` is a path on Windows only.
    return null
  }
}

/** What the status bar says about the sources: `{ from: 'seeds', label: 'seeds', documents: 5 }`. */
export function sourcesStatus(workspace: Workspace, words: Words): SourcesStatus {
  return {
    from: workspace.sourcesFrom,
    label: workspace.sourcesFrom === 'sample' ? words.sample : labelOf(workspace),
    documents: workspace.documents.length,
    leftOut: workspace.sourcesFrom === 'sample' ? [] : workspace.leftOut.map(({ reason }) => reason),
  }
}

function labelOf({ root, sourceRoots }: Workspace): string {
  const names = sourceRoots.map(path => (isInside(path, root) ? relative(root, path) || basename(root) : path))
  return names.join(', ')
}

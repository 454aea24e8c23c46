import { homedir } from 'node:os'
import { basename, dirname, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../workspace/errors.ts'
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
  open(root: string, settings: Settings): Promise<Workspace>
  /** The workspaces that are open or being opened. */
  opened(): readonly { readonly root: string; readonly workspace: Promise<Workspace> }[]
  /** Closes a folder's workspace, or all of them: the next draft opens it anew. */
  forget(root?: string): void
}

export function createWorkspaces(openWorkspace: OpenWorkspace): Workspaces {
  const open = new Map<string, Promise<Workspace>>()
  const failed = new WeakSet<Promise<Workspace>>()
  let folders: readonly string[] = []
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
      if (known && !failed.has(known)) return known
      const opening = openWorkspace({
        root,
        ...(sources.length > 0 ? { sources } : { sample: 'fallback' as const }),
        rules,
        language,
      })
      open.set(root, opening)
      // What failed is tried again at the next check: the writer may have put the folder there meanwhile.
      opening.catch((error: unknown) => error instanceof ReadingCancelled || failed.add(opening))
      return opening
    },
    opened: () => [...open].map(([root, workspace]) => ({ root, workspace })),
    forget(root) {
      if (root === undefined) open.clear()
      else open.delete(root)
    },
  }
}

/** The path of a `file:` address; null for an untitled or remote document. */
export function pathOf(uri: string): string | null {
  return uri.startsWith('file:') ? fileURLToPath(uri) : null
}

export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
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

import { pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver'
import { UserError } from '../workspace/errors.ts'
import type { Workspace, WorkspaceOptions } from '../workspace/types.ts'
import { showReading } from './progress.ts'
import {
  type ClientAbilities,
  type ListSourcesParams,
  messages,
  type ReadSourcesParams,
  type SourceNode,
  type SourcesState,
} from './protocol.ts'
import { type SourceTree, sourceTree } from './sourceTree.ts'
import type { Words } from './words.ts'
import { type OpenWorkspace, pathOf, ReadingCancelled } from './workspaces.ts'

/** Tells an editor how the sources of its folders stand, and lists them. */
export interface SourcesView {
  /** Opens a workspace so that the editor sees how far the reading is, and can stop it. */
  readonly openWorkspace: OpenWorkspace
  /** Tells of sources that are other ones now. */
  changed(workspace: Workspace): void
  /** Opens again what the editor lists and nobody has open any more. */
  keepUp(): void
}

export interface ViewOutside {
  readonly open: (options: WorkspaceOptions) => Promise<Workspace>
  /** The workspace of a folder with all its sources, opened where it is not yet. */
  readonly workspaceAt: (uri: string) => Promise<Workspace>
  readonly forget: (root: string) => void
  readonly words: () => Words
  readonly abilities: () => ClientAbilities
  readonly onBug: (error: unknown) => void
}

export function createSourcesView(connection: Connection, outside: ViewOutside): SourcesView {
  const { words } = outside
  const running = new Map<string, AbortController>()
  const trees = new WeakMap<Workspace, SourceTree>()
  /** Folders whose sources the editor has asked for. */
  const listed = new Set<string>()

  const tell = (root: string, state: Partial<SourcesState>): void => {
    const nothing = { from: null, done: 0, total: 0, documents: 0, leftOut: 0, message: null }
    const params: SourcesState = { root: uriOf(root), state: 'reading', ...nothing, ...state }
    void connection.sendNotification(messages.sources, params)
  }

  const openWorkspace: OpenWorkspace = async options => {
    const { root } = options
    const controller = new AbortController()
    running.set(root, controller)
    tell(root, {})
    const cancel = (): void => controller.abort(new ReadingCancelled(words().readingCancelled))
    // VS Code's extension shows it in the status bar and in its view; any other editor in its own way.
    const reading = outside.abilities().commands ? reporter(root) : showReading(connection, words(), cancel)
    try {
      const workspace = await outside.open({ ...options, onProgress: reading.report, signal: controller.signal })
      tell(root, stateOf(workspace))
      return workspace
    } catch (error) {
      tell(root, { state: 'failed', message: messageOf(error) })
      throw error
    } finally {
      if (running.get(root) === controller) running.delete(root)
      reading.done()
    }
  }

  function reporter(root: string) {
    let shown = 0
    return {
      report(done: number, total: number): void {
        const percent = Math.floor((100 * done) / total)
        if (percent === shown) return
        shown = percent
        tell(root, { done, total })
      },
      done: (): void => {},
    }
  }

  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

  async function stateAt(uri: string): Promise<SourcesState | null> {
    try {
      const workspace = await outside.workspaceAt(uri)
      return { root: uri, message: null, ...stateOf(workspace) }
    } catch (error) {
      if (!(error instanceof UserError)) outside.onBug(error)
      return null
    }
  }

  connection.onRequest(
    messages.readSources,
    async ({ root, anew }: ReadSourcesParams): Promise<SourcesState | null> => {
      const path = pathOf(root)
      if (path === null) return null
      listed.add(root)
      if (anew) outside.forget(path)
      return stateAt(root)
    },
  )

  connection.onRequest(
    messages.listSources,
    async ({ root, parent }: ListSourcesParams): Promise<readonly SourceNode[]> => {
      const workspace = await outside.workspaceAt(root).catch(() => null)
      if (!workspace) return []
      const tree = trees.get(workspace) ?? sourceTree(workspace, words())
      trees.set(workspace, tree)
      return tree.childrenOf(parent)
    },
  )

  connection.onNotification(messages.cancelReading, () => {
    for (const controller of running.values()) controller.abort(new ReadingCancelled(words().readingCancelled))
  })

  return {
    openWorkspace,
    changed(workspace) {
      trees.delete(workspace)
      tell(workspace.root, stateOf(workspace))
    },
    keepUp() {
      for (const root of listed) void stateAt(root)
    },
  }
}

function stateOf(workspace: Workspace): Omit<SourcesState, 'root' | 'message'> {
  const documents = workspace.documents.length
  const leftOut = workspace.leftOut.length
  return { state: 'ready', from: workspace.sourcesFrom, done: 0, total: 0, documents, leftOut }
}

function uriOf(root: string): string {
  return pathToFileURL(root).href
}

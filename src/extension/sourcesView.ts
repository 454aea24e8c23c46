import {
  commands,
  type Disposable,
  env,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  type ListSourcesParams,
  messages,
  type ReadSourcesParams,
  type SourceNode,
  type SourcesState,
} from '../server/protocol.ts'
import type { SourceStates } from './sourceStates.ts'

const VIEW = 'beleg.sources'

/** A line of the view: a node that the server has told of, and the folder that it belongs to. */
interface Line extends SourceNode {
  readonly root: string
  readonly isTop: boolean
}

/** The view of the sources; the server lists them, a folder at a time. */
export function createSourcesView(client: LanguageClient, states: SourceStates): Disposable[] {
  const changed = new EventEmitter<undefined>()
  const list = async (root: string, parent: string | null): Promise<Line[]> => {
    const params: ListSourcesParams = { root, parent }
    const nodes = await client.sendRequest<SourceNode[]>(messages.listSources, params)
    return nodes.map(node => ({ ...node, root, isTop: parent === null }))
  }
  const top = async (): Promise<Line[]> => {
    // Articles that only ship with Beleg are no sources of the writer's: the view offers to choose some.
    const own = rootsOf().filter(root => states.of(root)?.state === 'ready' && states.of(root)?.from !== 'sample')
    return (await Promise.all(own.map(root => list(root, null)))).flat()
  }
  const view = window.createTreeView<Line>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: line => (line ? list(line.root, line.id) : top()),
      getTreeItem: itemOf,
    },
  })
  const read = (anew: boolean): Promise<unknown> =>
    Promise.all(
      rootsOf().map(root => client.sendRequest(messages.readSources, { root, anew } satisfies ReadSourcesParams)),
    )
  const whenSeen = (): void => {
    if (view.visible) void client.start().then(() => read(false))
  }
  const update = (): void => {
    const all = rootsOf().flatMap(root => states.of(root) ?? [])
    view.message = messageOf(all)
    view.description = all.some(({ from }) => from !== null && from !== 'sample') ? countOf(all) : ''
    void commands.executeCommand('setContext', 'beleg.sourcesFrom', all[0]?.from ?? 'unknown')
  }
  whenSeen()
  return [
    view,
    changed,
    view.onDidChangeVisibility(whenSeen),
    workspace.onDidChangeWorkspaceFolders(whenSeen),
    states.onDidChange(({ state }) => {
      update()
      if (state !== 'reading') changed.fire(undefined)
    }),
    showProgress(states),
    commands.registerCommand('beleg.readSources', () => read(true)),
    commands.registerCommand('beleg.cancelReading', () => client.sendNotification(messages.cancelReading)),
  ]
}

function rootsOf(): string[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString())
}

const ICONS: Readonly<Record<SourceNode['kind'], string | undefined>> = {
  folder: 'folder-library',
  article: 'note',
  notRead: 'warning',
  leftOut: 'circle-slash',
  more: 'ellipsis',
}

function itemOf({ id, kind, label, description, tooltip, uri, root, isTop }: Line): TreeItem {
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState
  const isLeaf = kind === 'article' || kind === 'leftOut'
  const item = new TreeItem(label, isLeaf ? None : isTop && kind === 'folder' ? Expanded : Collapsed)
  if (!isLeaf) item.id = `${root}\n${id}`
  item.description = description
  item.tooltip = tooltip || label
  item.accessibilityInformation = { label: `${label} ${description}`.trim() }
  const icon = ICONS[kind]
  if (icon) item.iconPath = new ThemeIcon(icon)
  if (uri !== null) {
    const command = kind === 'article' ? 'vscode.open' : 'revealInExplorer'
    item.command = { command, title: l10n.t('Open Source'), arguments: [Uri.parse(uri, true)] }
  }
  return item
}

function countOf(states: readonly SourcesState[]): string {
  const documents = states.reduce((sum, state) => sum + state.documents, 0)
  return l10n.t('{0} articles', documents.toLocaleString(env.language))
}

/** What stands above the list: how far the reading is, or why there is nothing to list. */
function messageOf(states: readonly SourcesState[]): string {
  const reading = states.find(({ state }) => state === 'reading')
  if (reading) return readingOf(reading)
  return states.find(({ state }) => state === 'failed')?.message ?? ''
}

/** „Quellen werden gelesen: 1.200 von 10.000“ */
export function readingOf({ done, total }: SourcesState): string {
  if (total === 0) return l10n.t('Reading sources …')
  return l10n.t('Reading sources: {0} of {1}', done.toLocaleString(env.language), total.toLocaleString(env.language))
}

/** The bar at the top of the view runs while sources are read. */
function showProgress(states: SourceStates): Disposable {
  let done: (() => void) | undefined
  return states.onDidChange(() => {
    const isReading = states.reading() !== undefined
    if (isReading && !done) {
      const ended = new Promise<void>(resolve => {
        done = resolve
      })
      void window.withProgress({ location: { viewId: VIEW } }, () => ended)
    } else if (!isReading) {
      done?.()
      done = undefined
    }
  })
}

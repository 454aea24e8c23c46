import { basename, dirname, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dateName } from '../engine/checks/sourceName.ts'
import type { SourceDocument, Workspace } from '../workspace/types.ts'
import { nameOf } from '../workspace/files.ts'
import { isInside } from '../workspace/paths.ts'
import type { SourceNode } from './protocol.ts'
import { keyOf, uriOfSource } from './ranges.ts'
import type { Words } from './words.ts'

/** Lines that are shown below one line; the rest is behind „… und 9.500 weitere“. */
const PAGE = 200

/** The sources of a workspace as an editor lists them, folder by folder. */
export interface SourceTree {
  /** What is below a line; null is the top. */
  childrenOf(id: string | null): readonly SourceNode[]
}

interface Folder {
  readonly folders: Set<string>
  readonly articles: SourceDocument[]
}

const NOT_READ = 'not read'
const TOP = ''

export function sourceTree(workspace: Workspace, words: Words): SourceTree {
  const folders = foldersOf(workspace)
  const lines = new Map<string, readonly Line[]>()
  const linesIn = (id: string): readonly Line[] => {
    const known = lines.get(id) ?? linesBelow(id)
    lines.set(id, known)
    return known
  }

  function linesBelow(id: string): readonly Line[] {
    if (id === NOT_READ) return workspace.leftOut.map(leftOut => () => leftOutNode(leftOut))
    const { folders: below = new Set<string>(), articles = [] } = folders.get(id) ?? {}
    const inOrder = [...below].sort().map(path => () => folderNode(path, id))
    const newestFirst = [...articles].sort(byDate).map(document => () => articleNode(document))
    const notRead = id === TOP && workspace.leftOut.length > 0 ? [notReadNode] : []
    return [...inOrder, ...newestFirst, ...notRead]
  }

  const folderNode = (path: string, parent: string): SourceNode => ({
    ...BLANK,
    id: path,
    kind: 'folder',
    label: parent === TOP ? labelOf(path, workspace.root) : basename(path),
    description: words.articles(countIn(path)),
    tooltip: path,
  })
  const countIn = (path: string): number => {
    const folder = folders.get(path)
    if (!folder) return 0
    return [...folder.folders].reduce((sum, below) => sum + countIn(below), folder.articles.length)
  }
  const articleNode = (document: SourceDocument): SourceNode => {
    const { id, title, publisher, date } = document
    const description = [publisher, date && dateName(date, words.language)].filter(Boolean).join(' · ')
    return {
      id,
      kind: 'article',
      label: title,
      description,
      tooltip: `${title}\n${description}\n${id}`,
      uri: uriOfSource(document),
    }
  }
  const notReadNode = (): SourceNode => ({
    ...BLANK,
    id: NOT_READ,
    kind: 'notRead',
    label: words.notRead,
    description: String(workspace.leftOut.length),
  })
  const leftOutNode = ({ file, reason }: Workspace['leftOut'][number]): SourceNode => ({
    id: `${NOT_READ} ${reason}`,
    kind: 'leftOut',
    label: basename(file),
    description: reasonWithout(reason, nameOf(file, workspace.root)),
    tooltip: reason,
    uri: pathToFileURL(file).href,
  })

  return {
    childrenOf(id) {
      const { parent, from } = pageOf(id ?? TOP)
      const all = linesIn(parent)
      const shown = all.slice(from, from + PAGE).map(line => line())
      const left = all.length - from - PAGE
      if (left <= 0) return shown
      return [...shown, { ...BLANK, id: `${from + PAGE}>${parent}`, kind: 'more', label: words.more(left) }]
    },
  }
}

type Line = () => SourceNode

const BLANK = { description: '', tooltip: '', uri: null } as const

/** `400>/archiv/2024` is the third page of a folder. */
function pageOf(id: string): { readonly parent: string; readonly from: number } {
  const [, from, parent] = /^(\d+)>(.*)$/s.exec(id) ?? []
  return { parent: parent ?? id, from: Number(from ?? 0) }
}

/** Which folders and articles are in a folder; a file of several articles is one too. */
function foldersOf({ documents, sourceRoots }: Workspace): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>()
  const folder = (path: string): Folder => {
    const known = folders.get(path) ?? { folders: new Set(), articles: [] }
    folders.set(path, known)
    return known
  }
  for (const document of documents) {
    const { file, id } = document
    const root = sourceRoots.find(path => isInside(file, path)) ?? dirname(file)
    const holder = keyOf(id, file) === null ? (file === root ? TOP : dirname(file)) : file
    folder(holder).articles.push(document)
    for (let at = holder; at !== TOP; ) {
      const above = at === root ? TOP : dirname(at)
      const { folders: siblings } = folder(above)
      if (siblings.has(at)) break
      siblings.add(at)
      at = above
    }
  }
  return folders
}

/** „Teil 2“ before „Teil 10“. */
const inNumbers = new Intl.Collator('de', { numeric: true })

function byDate(a: SourceDocument, b: SourceDocument): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || inNumbers.compare(a.title, b.title)
}

/** „sources“, or the whole path of a folder elsewhere. */
function labelOf(path: string, root: string): string {
  return isInside(path, root) ? relative(root, path) || basename(path) : path
}

/** „ist leer; …“: the name stands before it already. */
function reasonWithout(reason: string, name: string): string {
  return reason.startsWith(name) ? reason.slice(name.length).trim() : reason
}

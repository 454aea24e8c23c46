import type { Dirent } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { Problem } from './messages.ts'
import { inOrder } from './paths.ts'

export interface WalkOptions {
  /** Whether a file is wanted; paths are relative to the folder, with `/`. */
  readonly takes: (path: string) => boolean
  readonly enters: (folder: string) => boolean
  readonly followLinks: boolean
  /** Where the walk ends: a folder with more files is no archive of articles but a disk. */
  readonly most: number
  readonly signal?: AbortSignal | undefined
}

export interface Walk {
  /** Absolute, in the order of their names. */
  readonly files: readonly string[]
  /** What cannot be looked into; `file` is absolute. */
  readonly problems: readonly Problem[]
}

/** Also what Word leaves beside a document that is open: `~$twurf.docx`. */
const HIDDEN = /^(?:\.|~\$)/

interface Folder {
  readonly path: string
  /** The same without symbolic links. */
  readonly real: string
  /** Relative to where the walk began, with a `/` behind; empty there. */
  readonly prefix: string
}

interface Link {
  readonly folder: Folder
  readonly name: string
}

/**
 * All wanted files below a folder. Links are followed last and only to what has not been seen, so that each file comes
 * once, under its own name where it has one here, and no circle is walked.
 */
export async function walk(root: string, options: WalkOptions): Promise<Walk> {
  const { takes, enters, followLinks, most, signal } = options
  const files = new Map<string, string>()
  const entered = new Set<string>()
  const problems: Problem[] = []
  const folders: Folder[] = []
  const links: Link[] = []

  let next = 0
  let isFull = false

  const add = (real: string, file: string): void => {
    if (files.has(real)) return
    if (files.size < most) files.set(real, file)
    else isFull = true
  }

  const look = async (folder: Folder): Promise<void> => {
    if (entered.has(folder.real)) return
    entered.add(folder.real)
    const names: string[] = []
    const below: string[] = []
    const linked: string[] = []
    try {
      for await (const entry of await opendir(folder.path, { bufferSize: 1024 })) {
        const { name } = entry
        if (HIDDEN.test(name)) continue
        if (entry.isDirectory()) below.push(name)
        else if (entry.isSymbolicLink()) linked.push(name)
        else if (!takes(folder.prefix + name)) continue
        else if (entry.isFile()) names.push(name)
        else problems.push(special(entry, folder))
      }
    } catch (error) {
      problems.push({ kind: 'unreadable', file: folder.path, code: codeOf(error) })
    }
    for (const name of names.sort()) add(join(folder.real, name), join(folder.path, name))
    for (const name of linked.sort()) links.push({ folder, name })
    for (const name of below.sort().reverse()) {
      if (enters(folder.prefix + name)) folders.push(child(folder, name, join(folder.real, name)))
    }
  }

  const follow = async ({ folder, name }: Link): Promise<void> => {
    const file = join(folder.path, name)
    try {
      const info = await stat(file)
      const real = await realOf(file)
      if (info.isDirectory()) {
        if (!enters(folder.prefix + name)) return
        if (isAbove(real, folder.real) || isAbove(real, top.real)) problems.push({ kind: 'linkCircle', file })
        else folders.push(child(folder, name, real))
      } else if (takes(folder.prefix + name)) {
        if (!info.isFile()) problems.push({ kind: 'special', file })
        else add(real, file)
      }
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ELOOP') problems.push({ kind: 'linkCircle', file })
      else if (code === 'ENOENT' || code === 'ENOTDIR') problems.push({ kind: 'linkNowhere', file })
      else problems.push({ kind: 'unreadable', file, code })
    }
  }

  const top: Folder = { path: root, real: await realOf(root), prefix: '' }
  folders.push(top)
  while (!isFull) {
    signal?.throwIfAborted()
    const folder = folders.pop()
    if (folder) {
      await look(folder)
      continue
    }
    const link = followLinks ? links[next++] : undefined
    if (!link) break
    await follow(link)
  }
  if (isFull) problems.push({ kind: 'tooManyFiles', file: root, most })
  return { files: inOrder([...files.values()]), problems: problems.sort(byFile) }
}

/** Some drives of Windows, in memory or on the network, cannot tell a file's own path. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw error
    return path
  }
}

function byFile(a: Problem, b: Problem): number {
  return String(a.file) < String(b.file) ? -1 : 1
}

function special(entry: Dirent, folder: Folder): Problem {
  return { kind: 'special', file: join(folder.path, entry.name) }
}

function child(folder: Folder, name: string, real: string): Folder {
  return { path: join(folder.path, name), real, prefix: `${folder.prefix}${name}/` }
}

/** Whether a folder is another one, or around it. */
function isAbove(folder: string, other: string): boolean {
  for (let at = other; ; at = dirname(at)) {
    if (at === folder) return true
    if (at === dirname(at)) return false
  }
}

/** `join` of node:path takes the whole path apart, which is too slow for a hundred thousand names. */
function join(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return code
}

import { readFile, stat } from 'node:fs/promises'
import type { Problem } from './messages.ts'

/** The largest file that is taken for one article, in megabytes: text, formats that carry pictures, archives of many articles. */
const LIMIT = { text: 10, rich: 60, archive: 100 } as const

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Problem }

/** Reads a whole file, or says why it cannot be. `name` is how the sentence calls it. */
export async function readBytes(file: string, name: string, size: keyof typeof LIMIT = 'text'): Promise<Bytes> {
  try {
    const info = await stat(file)
    if (info.isDirectory()) return { problem: { kind: 'directory', file: name } }
    if (!info.isFile()) return { problem: { kind: 'binary', file: name } }
    const megabytes = info.size / 1e6
    if (megabytes > LIMIT[size]) {
      return { problem: { kind: 'tooBig', file: name, megabytes: Math.round(megabytes), limit: LIMIT[size] } }
    }
    return { bytes: await readFile(file) }
  } catch (error) {
    return { problem: problemOf(error, name) }
  }
}

function problemOf(error: unknown, file: string): Problem {
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', file }
  return { kind: 'unreadable', file, code }
}

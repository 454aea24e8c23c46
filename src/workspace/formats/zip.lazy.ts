import { unzipSync } from 'fflate'
import type { Problem } from '../messages.ts'

/** What an archive may be unpacked, in bytes; more is a bomb. */
const LARGEST = 200_000_000

/** The files of a zip archive by their names, without folders and what operating systems add. */
export function unpack(
  bytes: Uint8Array,
  file: string,
): { readonly files: Readonly<Record<string, Uint8Array>> } | { readonly problem: Problem } {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) return false
        size += originalSize
        return size <= LARGEST
      },
    })
    if (size <= LARGEST) return { files }
    return { problem: { kind: 'tooBig', file, megabytes: Math.round(size / 1e6), limit: LARGEST / 1e6 } }
  } catch {
    return { problem: { kind: 'damaged', file } }
  }
}

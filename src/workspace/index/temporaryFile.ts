import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DAY = 24 * 60 * 60 * 1000

/** `name.index` is written as `name.index.4711-1b9d6bcd.tmp`. */
const TEMPORARY = /\.\d+-[0-9a-f]{8}\.tmp$/

const mine = new Set<string>()

/** The file's name while it is written; whatever still has such a name when the process ends is removed. */
export function temporaryName(file: string): string {
  const name = `${file}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`
  if (mine.size === 0) process.once('exit', removeMine)
  mine.add(name)
  return name
}

/** The file has got its own name or is gone. */
export function released(name: string): void {
  mine.delete(name)
  if (mine.size === 0) process.off('exit', removeMine)
}

function removeMine(): void {
  for (const name of mine) rmSync(name, { force: true })
}

/** Removes what killed processes have left beside this file a day ago or earlier. */
export function removeLeftovers(file: string, now = Date.now()): void {
  const folder = dirname(file)
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY.test(name)) continue
    try {
      const path = join(folder, name)
      if (now - statSync(path).mtimeMs > DAY) rmSync(path)
    } catch {
      // Another process has removed it, or has it open on a system that keeps open files.
    }
  }
}

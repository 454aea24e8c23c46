import { randomUUID } from 'node:crypto'
import fs, { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.ts'

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
  for (const name of mine) removeQuietly(name)
}

/** Removes a file if the system lets it go: one that somebody has open may have to wait for `removeLeftovers`. */
export function removeQuietly(name: string, disk: Pick<Disk, 'rmSync'> = fs): void {
  try {
    disk.rmSync(name, { force: true })
  } catch {
    // It is in use.
  }
}

/** Removes what killed processes have left in a folder a day ago or earlier. */
export function removeLeftovers(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    if (!TEMPORARY.test(name)) continue
    try {
      const file = join(folder, name)
      if (now - statSync(file).mtimeMs > DAY) rmSync(file)
    } catch {
      // Another process has removed it, or has it open on a system that keeps open files.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

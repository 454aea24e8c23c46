import { isAbsolute, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { slashed } from './paths.ts'

/** A pattern of paths, taken apart: `archiv/2024-*\/a.md` is all below `archiv` that matches `2024-*\/a.md`. */
export interface Pattern {
  /** The folder above the first part that varies, absolute. */
  readonly root: string
  /** Whether a file is meant, or a folder that it lies in; paths are relative to `root`, with `/`. */
  readonly takes: (path: string) => boolean
  /** Whether a file that is meant can lie in a folder. */
  readonly enters: (folder: string) => boolean
}

const OPTIONS = { nocase: true, dot: false } as const

export function isPattern(text: string): boolean {
  return picomatch.scan(slashed(text)).isGlob
}

export function patternOf(text: string, from: string): Pattern {
  const { base, glob } = picomatch.scan(slashed(text))
  return {
    root: resolve(from, folderOf(base)),
    takes: picomatch([glob, `${glob}/**`], OPTIONS),
    enters: entersOf(glob),
  }
}

/** Folder by folder as far as the pattern goes: `2024-*\/a.md` enters `2024-10`, not `2023-10`. */
function entersOf(glob: string): (folder: string) => boolean {
  const isSplit = /[{(][^})]*\//.test(glob)
  const parts = isSplit ? ['**'] : glob.split('/')
  const endless = parts.findIndex(part => part.includes('**'))
  const matches = (endless < 0 ? parts : parts.slice(0, endless)).map(part => picomatch(part, OPTIONS))
  return folder => folder.split('/').every((name, i) => matches[i]?.(name) ?? true)
}

/** Whether a file or folder, absolute, is under one of the patterns; these start from `folder`. */
export function ignoredBy(patterns: readonly string[], folder: string): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  const relatives = patterns.map(text => slashed(isAbsolute(text) ? relative(folder, text) : text).replace(/\/$/, ''))
  const matches = picomatch(
    relatives.flatMap(text => [text, `${text}/**`]),
    { ...OPTIONS, dot: true },
  )
  return path => matches(slashed(relative(folder, path)))
}

/** `C:` alone is where somebody is on that drive, not its top. */
function folderOf(base: string): string {
  return /^[a-z]:$/i.test(base) ? `${base}/` : base
}

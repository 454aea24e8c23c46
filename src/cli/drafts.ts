import { resolve } from 'node:path'
import ignore from 'ignore'
import type { Language } from '../engine/model.ts'
import { decode } from '../workspace/decode.ts'
import { configuredDrafts, findDrafts, readDraft } from '../workspace/drafts.ts'
import { UserError } from '../workspace/errors.ts'
import { nameOf, readTextFile } from '../workspace/files.ts'
import { sentenceOf } from '../workspace/messages.ts'
import type { Checker, Draft } from '../workspace/types.ts'
import { isSet, type Options, text } from './options.ts'
import type { Outside } from './outside.ts'
import { UsageError } from './usage.ts'

/** The drafts that a command line means. */
export interface Drafts {
  readonly read: readonly Draft[]
  /** Their files, absolute; none for stdin. */
  readonly files: readonly string[]
  /** One of them could not be read; the others are checked all the same. */
  readonly failed: boolean
}

export async function draftsOf(options: Options, checker: Checker, outside: Outside): Promise<Drafts> {
  const { display } = outside
  if (isSet(options, 'stdin') && isSet(options, 'fix')) {
    throw new UsageError({
      de: '--fix kann nichts in stdin zurückschreiben; bitte --fix-dry-run --format json nehmen oder die Datei nennen.',
      en: '--fix cannot write into stdin; take --fix-dry-run --format json, or name the file.',
    })
  }
  if (isSet(options, 'stdin')) return { read: [await draftOnStdin(options, outside)], files: [], failed: false }
  let failed = false
  const complain = (sentence: string): void => {
    failed = true
    outside.complain(sentence)
  }
  const named = await filesOf(options, checker, outside, complain)
  const files = await notIgnored(named, options, outside)
  for (const file of ownSources(files, checker))
    outside.complain(sentenceOf({ kind: 'ownSource', file: nameOf(file, outside.cwd) }, display))
  const read: Draft[] = []
  for (const file of files) {
    try {
      read.push(await readDraft(file, outside.cwd, display))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complain(error.message)
    }
  }
  return { read, files, failed }
}

/** Drafts that are sources too, which only a command line that names them can mean. */
function ownSources(files: readonly string[], { sourceFiles }: Checker): readonly string[] {
  const sources = new Set(sourceFiles)
  return files.filter(file => sources.has(file))
}

/** The text on stdin under the name that it was given. */
export async function draftOnStdin(options: Options, outside: Outside): Promise<Draft> {
  const filePath = text(options, 'stdin-filename') ?? 'stdin.md'
  const content = await decode(await outside.readStdin())
  const problem = content === undefined ? 'binary' : content.trim() === '' ? 'empty' : undefined
  if (problem) throw new UserError(sentenceOf({ kind: problem, file: filePath }, outside.display))
  return { text: content ?? '', filePath }
}

async function filesOf(
  options: Options,
  checker: Checker,
  outside: Outside,
  complain: (sentence: string) => void,
): Promise<readonly string[]> {
  const { display } = outside
  const list = text(options, 'file-list')
  const patterns = [...options.files, ...(list === undefined ? [] : await readList(list, outside, display))]
  const files =
    patterns.length > 0 || list !== undefined
      ? await findDrafts(patterns, outside.cwd, checker, display, complain)
      : await configuredDrafts(checker, display)
  if (files.length > 0 || patterns.length > 0) return files
  throw new UserError(sentenceOf(list === undefined ? { kind: 'noDraft' } : { kind: 'emptyList', file: list }, display))
}

/** One path a line; `-` is stdin. */
async function readList(list: string, outside: Outside, display: Language): Promise<readonly string[]> {
  const lines = (await readText(list, outside, display)).split(/\r?\n/)
  return lines.map(line => line.trim()).filter(line => line !== '')
}

/** Without what a file in the form of `.gitignore` excludes. */
async function notIgnored(files: readonly string[], options: Options, outside: Outside): Promise<readonly string[]> {
  const path = text(options, 'ignore-path')
  if (path === undefined) return files
  const ignored = ignore().add(await readText(path, outside, outside.display))
  return files.filter(file => {
    const name = nameOf(file, outside.cwd)
    return !ignore.isPathValid(name) || !ignored.ignores(name)
  })
}

async function readText(path: string, outside: Outside, display: Language): Promise<string> {
  if (path === '-') return (await decode(await outside.readStdin())) ?? ''
  try {
    return await readTextFile(resolve(outside.cwd, path))
  } catch {
    throw new UserError(sentenceOf({ kind: 'missing', file: path }, display))
  }
}

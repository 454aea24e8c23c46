/** The world around the server on Node: the disk, and the configuration's patterns. */
import { basename, relative } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import type { Language } from '../engine/model.ts'
import { configFolder } from '../workspace/config.ts'
import { decode } from '../workspace/decode.ts'
import { UserError } from '../workspace/errors.ts'
import { matchFiles } from '../workspace/files.ts'
import { DRAFT_EXTENSIONS } from '../workspace/formats/index.ts'
import { type Problem, sentenceOf } from '../workspace/messages.ts'
import { readBytes } from '../workspace/readBytes.ts'
import type { Workspace } from '../workspace/types.ts'

/** The files that the configuration calls drafts, else every text of the folder that is no source; absolute. */
export async function listDrafts({ config, root, documents }: Workspace): Promise<readonly string[]> {
  const folder = configFolder(config, root)
  const patterns = config.drafts.length > 0 ? config.drafts : ['.']
  const matches = await Promise.all(
    patterns.map(pattern => matchFiles(pattern, folder, DRAFT_EXTENSIONS, config.ignore)),
  )
  const sources = new Set(documents.map(({ file }) => file))
  return [...new Set(matches.flatMap(({ files }) => files))].filter(file => !sources.has(file))
}

/** Whether a file of the folder is under `ignore` in the configuration. */
export async function isIgnored({ config, root }: Workspace, file: string): Promise<boolean> {
  if (config.ignore.length === 0) return false
  const cwd = configFolder(config, root)
  const found = await glob([escapePath(relative(cwd, file))], { cwd, ignore: [...config.ignore], dot: true })
  return found.length === 0
}

/** The text of a draft on the disk; a `UserError` in the display language where there is none. */
export async function readDraft(file: string, display: Language): Promise<string> {
  const fail = (problem: Problem): never => {
    throw new UserError(sentenceOf(problem, display))
  }
  const name = basename(file)
  const read = await readBytes(file, name)
  if ('problem' in read) return fail(read.problem)
  return (await decode(read.bytes)) ?? fail({ kind: 'binary', file: name })
}

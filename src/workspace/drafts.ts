import { extname } from 'node:path'
import type { Language } from '../engine/model.ts'
import { configFolder } from './config.ts'
import { type DraftReader, draftReader } from './draftReader.ts'
import { UserError } from './errors.ts'
import { matchFiles, nameOf } from './files.ts'
import { DRAFT_EXTENSIONS, readFileText } from './formats/index.ts'
import { sentenceOf } from './messages.ts'
import type { Checker, Draft } from './types.ts'

/**
 * The drafts that paths, folders and patterns stand for, absolute; what is a source is none unless it is named itself.
 * `onNone` hears the sentence about a pattern without any; without it that is a `UserError`.
 */
export async function findDrafts(
  patterns: readonly string[],
  from: string,
  { config, sourceFiles }: Checker,
  display: Language,
  onNone: (sentence: string) => void = fail,
): Promise<readonly string[]> {
  const sources = new Set(sourceFiles)
  const found: string[] = []
  for (const pattern of patterns) {
    const match = await matchFiles(pattern, from, DRAFT_EXTENSIONS, config.ignore, { followLinks: false })
    const files = match.kind === 'file' ? match.files : match.files.filter(file => !sources.has(file))
    if (files.length === 0) {
      const kind = NONE[match.kind]
      onNone(sentenceOf({ kind, file: pattern, pattern, where: pattern }, display))
    }
    found.push(...files)
  }
  return [...new Set(found)]
}

function fail(sentence: string): never {
  throw new UserError(sentence)
}

/** What is said where there is no draft. */
const NONE = { file: 'missing', folder: 'onlySources', pattern: 'noMatch' } as const

/** The drafts that the configuration names, absolute. */
export async function configuredDrafts(checker: Checker, display: Language): Promise<readonly string[]> {
  const { config, root } = checker
  return findDrafts(config.drafts, configFolder(config, root), checker, display)
}

/** Reads a draft from the disk; what cannot be read is a `UserError` that says why. */
export async function readDraft(
  file: string,
  root: string,
  display: Language,
  reader: DraftReader = draftReader,
): Promise<Draft> {
  const filePath = nameOf(file, root)
  if (/^\.(?:docx|pdf|eml)$/i.test(extname(file))) {
    const { text, format } = await reader.ofFile(file, filePath, display)
    return { text, filePath, format }
  }
  const found = await readFileText(file, filePath)
  if ('problem' in found) throw new UserError(sentenceOf(found.problem, display))
  return { text: found.text, filePath }
}

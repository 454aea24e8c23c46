import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOpenDraft, openDraft } from '../../../src/workspace/checkDraft.ts'
import { NO_CONFIG } from '../../../src/workspace/config.ts'
import { type OpenedShelf, openShelf, type ShelfOptions } from '../../../src/workspace/index/openShelf.ts'
import type { Shelf } from '../../../src/workspace/index/shelf.ts'
import type { DraftResult } from '../../../src/workspace/types.ts'

/** All files of a folder, in their order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .sort()
}

export function open(
  root: string,
  files: readonly string[],
  options: Partial<ShelfOptions> = {},
): Promise<OpenedShelf> {
  return openShelf(files, { root, indexFile: null, version: '1', threads: 1, ...options })
}

export async function check({ corpus, placesOf }: Shelf, text: string): Promise<DraftResult> {
  const draft = await openDraft({ text, filePath: 'draft.md' }, NO_CONFIG)
  return checkOpenDraft(draft, corpus, {}, { placesOf, isSuppressed: () => false })
}

/** Texts of a folder of marked drafts with their sources, under names of their own. */
export function corpora(folder: string): { drafts: readonly string[]; sources: Readonly<Record<string, Uint8Array>> } {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap(one => (one.isDirectory() ? [one.name] : []))
  const drafts = names.map(name =>
    readFileSync(join(folder, name, 'draft.md'), 'utf8').replace(/\[\[([^\]|]+)\|[^\]]*\]\]/g, '$1'),
  )
  const sources = names.flatMap(name =>
    readdirSync(join(folder, name, 'sources')).map(
      file => [`${name}-${file}`, readFileSync(join(folder, name, 'sources', file))] as const,
    ),
  )
  return { drafts, sources: Object.fromEntries(sources) }
}

/** The world around the server on Node: the disk, and the configuration's patterns. */
import { extname } from 'node:path'
import type { Language } from '../engine/model.ts'
import { configFolder } from '../workspace/config.ts'
import { configuredDrafts, findDrafts } from '../workspace/drafts.ts'
import { ignoredBy } from '../workspace/pattern.ts'
import type { Workspace } from '../workspace/types.ts'

/** The files that the configuration calls drafts, else every text of the folder that is no source; absolute. */
export async function listDrafts(workspace: Workspace, display: Language): Promise<readonly string[]> {
  const { config, root } = workspace
  const drafts = await (config.drafts.length > 0
    ? configuredDrafts(workspace, display)
    : findDrafts(['.'], root, workspace, display))
  return drafts.filter(file => !IN_NO_EDITOR.has(extname(file).toLowerCase()))
}

const IN_NO_EDITOR: ReadonlySet<string> = new Set(['.docx', '.eml', '.pdf'])

/** Whether a file of the folder is under `ignore` in the configuration. */
export function isIgnored({ config, root }: Workspace, file: string): boolean {
  return ignoredBy(config.ignore, configFolder(config, root))(file)
}

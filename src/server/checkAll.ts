import { relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { UserError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/types.ts'
import { type CheckedDraft, statusOf } from './drafts.ts'
import type { CheckAllResult } from './protocol.ts'
import type { Words } from './words.ts'

export interface CheckAllOutside {
  open(folder: string): Promise<Workspace>
  /** The files of a workspace that are drafts, absolute. */
  listDrafts(workspace: Workspace): Promise<readonly string[]>
  /** The draft as the editor has it, else as it lies on the disk. */
  read(file: string): Promise<TextDocument>
  check(document: TextDocument): Promise<CheckedDraft>
  /** Shows the findings of a draft that is not open in the editor. */
  publish(checked: CheckedDraft): void
  readonly words: Words
}

/** Checks every draft of the folders, one after the other, so that it can be cancelled between two of them. */
export async function checkAll(
  folders: readonly string[],
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
  outside: CheckAllOutside,
): Promise<CheckAllResult> {
  const sum = { drafts: 0, claims: 0, supported: 0, findings: 0 }
  const failures: string[] = []
  const drafts: { readonly file: string; readonly name: string }[] = []
  for (const folder of folders) {
    try {
      const workspace = await outside.open(folder)
      const files = await outside.listDrafts(workspace)
      drafts.push(...files.map(file => ({ file, name: relative(workspace.root, file) })))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failures.push(error.message)
    }
  }
  for (const [index, { file, name }] of drafts.entries()) {
    // Between two drafts the server hears that it is to stop.
    await setImmediate()
    if (token.isCancellationRequested) return { ...sum, failures, cancelled: true }
    progress.report((100 * index) / drafts.length, name)
    try {
      const checked = await outside.check(await outside.read(file))
      outside.publish(checked)
      const { claims, supported, errors, warnings, infos } = statusOf(checked, outside.words)
      sum.drafts++
      sum.claims += claims
      sum.supported += supported
      sum.findings += errors + warnings + infos
      if (checked.state === 'failed') failures.push(outside.words.draftFailed(name, checked.message ?? ''))
    } catch (error) {
      failures.push(outside.words.draftFailed(name, error instanceof Error ? error.message : String(error)))
    }
  }
  return { ...sum, failures, cancelled: false }
}

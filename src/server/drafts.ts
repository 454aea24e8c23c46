import { basename } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../engine/model.ts'
import { UserError } from '../workspace/errors.ts'
import type { DraftResult, Workspace } from '../workspace/types.ts'
import type { CheckState, DraftStatus, Settings } from './protocol.ts'
import { rangeOfSpan } from './ranges.ts'
import type { Words } from './words.ts'
import { pathOf, sourcesStatus } from './workspaces.ts'

/** Characters of the longest text that is checked while somebody writes in it. */
const LONGEST = 5_000_000

/** A version of a draft with what came out of its check. */
export interface CheckedDraft {
  readonly document: TextDocument
  /** Null where there is no result, and then `message` says why. */
  readonly result: DraftResult | null
  readonly workspace: Workspace | null
  readonly state: Exclude<CheckState, 'outdated'>
  readonly message: string | null
}

export interface DraftsOutside {
  /** The document as it is now; undefined after it was closed. */
  current(uri: string): TextDocument | undefined
  settings(uri: string): Promise<Settings>
  workspace(uri: string, settings: Settings): Promise<Workspace>
  readonly isIgnored: (workspace: Workspace, file: string) => boolean
  /** Takes the newest result of a draft, never an older one. */
  publish(checked: CheckedDraft): void
  report(status: DraftStatus): void
  words(): Words
  /** An error that no user can mend; the draft is shown as not checked. */
  onBug(error: unknown): void
}

export interface Drafts {
  /** Checks after the writer has paused. */
  soon(uri: string): void
  /** Checks the text as it is now; the same version is checked once. */
  check(document: TextDocument): Promise<CheckedDraft>
  /** Checks even what was checked before: the writer asks for it. */
  checkAnew(document: TextDocument): Promise<CheckedDraft>
  /** The result that holds for the text as it is now, without a new check in the modes in which the writer asks for it. */
  result(uri: string): Promise<CheckedDraft | null>
  close(uri: string): void
  /** Sources, settings or configuration are others now: what was found before is no longer true. */
  invalidate(): void
}

interface Check {
  readonly version: number
  readonly epoch: number
  readonly promise: Promise<CheckedDraft>
  /** Gives it up. */
  readonly stop: () => void
}

/** Keeps the newest check of every open draft. `delay` is the pause in typing after which a check starts, in ms. */
export function createDrafts(outside: DraftsOutside, delay: number): Drafts {
  const checks = new Map<string, Check>()
  const timers = new Map<string, NodeJS.Timeout>()
  let epoch = 0

  const isCurrent = (check: Check, uri: string): boolean =>
    check.epoch === epoch && outside.current(uri)?.version === check.version

  const check = (document: TextDocument): Promise<CheckedDraft> => {
    const { uri, version } = document
    const known = checks.get(uri)
    if (known?.version === version && known.epoch === epoch) return known.promise
    clearTimeout(timers.get(uri))
    known?.stop()
    const giveUp = new AbortController()
    // Who waits for a version that was overtaken gets the newest.
    const promise = checkDraft(snapshot(document), outside, giveUp.signal).then(checked =>
      giveUp.signal.aborted && !checked.result ? (checks.get(uri)?.promise ?? checked) : checked,
    )
    const next: Check = { version, epoch, promise, stop: () => giveUp.abort() }
    checks.set(uri, next)
    void show(next, uri)
    return promise
  }

  /** A check that was overtaken by another edit, or whose document was closed meanwhile, is never shown. */
  const show = async (finished: Check, uri: string): Promise<void> => {
    const checked = await finished.promise
    if (checks.get(uri) !== finished || !isCurrent(finished, uri)) return
    outside.report(statusOf(checked, outside.words()))
    outside.publish(checked)
  }

  return {
    check,
    checkAnew(document) {
      checks.get(document.uri)?.stop()
      checks.delete(document.uri)
      return check(document)
    },
    soon(uri) {
      const known = checks.get(uri)
      if (known && isCurrent(known, uri)) return
      clearTimeout(timers.get(uri))
      const timer = setTimeout(() => {
        const document = outside.current(uri)
        if (document) void check(document)
      }, delay)
      timers.set(uri, timer)
    },
    async result(uri) {
      const document = outside.current(uri)
      if (!document) return null
      const known = checks.get(uri)
      const { run } = await outside.settings(uri)
      if (run !== 'onType' && !(known && isCurrent(known, uri))) return null
      return check(document)
    },
    close(uri) {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      checks.get(uri)?.stop()
      checks.delete(uri)
    },
    invalidate() {
      epoch++
    },
  }
}

/** The text as it is at this moment: the editor's document goes on changing while the check runs. */
function snapshot(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText())
}

/** One check of one text, whether it is open in the editor or not. */
export async function checkDraft(
  document: TextDocument,
  outside: DraftsOutside,
  signal?: AbortSignal,
): Promise<CheckedDraft> {
  const { uri } = document
  const none = (
    state: CheckedDraft['state'],
    message: string | null,
    workspace: Workspace | null = null,
  ): CheckedDraft => {
    return { document, state, message, workspace, result: null }
  }
  const settings = await outside.settings(uri)
  if (!settings.enable) return none('off', null)
  const words = outside.words()
  const filePath = pathOf(uri) ?? untitledPath(document)
  if (document.getText().length > LONGEST) {
    return none('failed', words.tooLong(basename(filePath), LONGEST / 1_000_000))
  }
  try {
    const workspace = await outside.workspace(uri, settings)
    if (workspace.isSource(filePath)) {
      return none('notADraft', words.isSource(basename(filePath)), workspace)
    }
    if (pathOf(uri) && outside.isIgnored(workspace, filePath)) {
      return none('notADraft', words.isIgnored(basename(filePath)), workspace)
    }
    const result = await workspace.check({ text: document.getText(), filePath }, signal)
    const message = document.getText().trim() === '' ? words.isEmpty(basename(filePath)) : null
    return { document, result, workspace, state: 'checked', message }
  } catch (error) {
    if (error instanceof UserError) return none('failed', error.message)
    // Nobody asks for this version any more.
    if (signal?.aborted) return none('failed', null)
    outside.onBug(error)
    return none('failed', words.bug(basename(filePath)))
  }
}

/** `untitled:Untitled-1` in Markdown is read as „Untitled-1.md“. */
function untitledPath({ uri, languageId }: TextDocument): string {
  const extension = { markdown: '.md', html: '.html' }[languageId] ?? '.txt'
  return decodeURIComponent(basename(uri.replace(/^[a-z-]+:/, ''))) + extension
}

export function statusOf({ document, result, workspace, state, message }: CheckedDraft, words: Words): DraftStatus {
  const claims = result?.claims ?? []
  const supported = claims.filter(({ verdict }) => verdict === 'supported')
  const count = (severity: Severity): number => claims.filter(claim => claim.severity === severity).length
  return {
    uri: document.uri,
    version: document.version,
    supportedAt: supported.map(claim => rangeOfSpan(document, claim)),
    state,
    message,
    claims: claims.length,
    supported: supported.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: result?.suppressed ?? 0,
    sources: workspace && sourcesStatus(workspace, words),
  }
}

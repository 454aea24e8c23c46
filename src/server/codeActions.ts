import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim } from '../engine/model.ts'
import type { DraftResult, Workspace } from '../workspace/types.ts'
import { type Finding, isFinding, SOURCE_NAME } from './diagnostics.ts'
import { ACCEPT_FINDING, type FindingName, OPEN_EVIDENCE, REPORT_FINDING } from './protocol.ts'
import { passageOfEvidence, rangeOfSpan } from './ranges.ts'
import type { Words } from './words.ts'
import { pathOf } from './workspaces.ts'

export interface ActionContext {
  readonly document: TextDocument
  readonly result: DraftResult
  readonly workspace: Workspace
  readonly words: Words
  /** The editor has the commands of the VS Code extension. */
  readonly commands: boolean
  /** The editor can run commands of the server. */
  readonly serverCommands: boolean
}

/**
 * For a finding under the cursor: its mends, its sources, and what silences it: a comment for its rule on this line where the text can have
 * one, and the list of accepted findings. What is on that list can be taken off it.
 */
export function codeActionsOf(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { document, result } = context
  const start = document.offsetAt(params.range.start)
  const end = document.offsetAt(params.range.end)
  const isTouched = (claim: Claim): boolean => claim.start <= end && start <= claim.end
  const touched = result.claims.filter(isFinding).filter(isTouched)
  const actions = touched.flatMap(finding => {
    const diagnostics = params.context.diagnostics.filter(diagnostic => isOf(diagnostic, finding, document))
    return [
      ...mends(finding, diagnostics, context),
      ...sources(finding, context),
      ...silence(finding, diagnostics, context),
      ...listing(finding, ACCEPT_FINDING, diagnostics, context),
    ]
  })
  const accepted = (result.accepted ?? []).filter(isFinding).filter(isTouched)
  const again = accepted.flatMap(finding => listing(finding, REPORT_FINDING, [], context))
  return [...actions, ...again].filter(isFirst)
}

/** Two findings under the cursor may have one source, or one comment that silences both. */
function isFirst(action: CodeAction, index: number, all: readonly CodeAction[]): boolean {
  return all.findIndex(other => keyOf(other) === keyOf(action)) === index
}

const keyOf = ({ title, edit, command }: CodeAction): string => JSON.stringify([title, edit, command?.arguments])

function isOf(diagnostic: Diagnostic, finding: Finding, document: TextDocument): boolean {
  const { start } = rangeOfSpan(document, finding)
  const from = diagnostic.range.start
  return (
    diagnostic.source === SOURCE_NAME &&
    diagnostic.code === finding.ruleId &&
    from.line === start.line &&
    from.character === start.character
  )
}

function mends(finding: Finding, diagnostics: Diagnostic[], { document }: ActionContext): CodeAction[] {
  return finding.fixes.map(fix => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: finding.fixes.length === 1,
    edit: editOf(document, [{ range: rangeOfSpan(document, fix), newText: fix.newText }]),
  }))
}

function sources(finding: Finding, { workspace, words, commands }: ActionContext): CodeAction[] {
  const [best] = finding.evidence
  if (!commands || !best) return []
  const title = words.openSource(best.source.title)
  const command = Command.create(title, OPEN_EVIDENCE, passageOfEvidence(best, workspace))
  return [{ title, kind: CodeActionKind.QuickFix, command }]
}

const HAS_COMMENTS: ReadonlySet<string> = new Set(['markdown', 'html'])

/** At the end of the line: a comment on a line of its own would break a list or a table. */
function silence(finding: Finding, diagnostics: Diagnostic[], { document, words }: ActionContext): CodeAction[] {
  if (!HAS_COMMENTS.has(document.languageId)) return []
  const { line } = rangeOfSpan(document, finding).start
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  const end = { line, character: text.trimEnd().length }
  const newText = ` <!-- beleg-disable-line ${finding.ruleId} -->`
  return [
    {
      title: words.disableRule(finding.ruleId),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editOf(document, [{ range: { start: end, end }, newText }]),
    },
  ]
}

/** Characters of a claim in the name of an action. */
const CLAIM_WORDS = 40

/** The list is for drafts that are files: another text has no name there. */
function listing(
  finding: Finding,
  name: typeof ACCEPT_FINDING | typeof REPORT_FINDING,
  diagnostics: Diagnostic[],
  { document: { uri }, words, serverCommands }: ActionContext,
): CodeAction[] {
  if (!serverCommands || pathOf(uri) === null) return []
  const text = finding.text.replace(/\s+/g, ' ')
  const short = text.length > CLAIM_WORDS ? `${text.slice(0, CLAIM_WORDS).replace(/\s\S*$/, '')} …` : text
  const title = name === ACCEPT_FINDING ? words.acceptFinding(short) : words.reportFinding(short)
  const argument: FindingName = { uri, rule: finding.ruleId, id: finding.id, words: short }
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: Command.create(title, name, argument) }]
}

/** Bound to the version that was checked: an editor refuses it for a later one. */
function editOf({ uri, version }: TextDocument, edits: TextEdit[]): NonNullable<CodeAction['edit']> {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] }
}

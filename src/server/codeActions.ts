import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { DraftResult, Workspace } from '../workspace/types.ts'
import { type Finding, isFinding, SOURCE_NAME } from './diagnostics.ts'
import { OPEN_EVIDENCE } from './protocol.ts'
import { passageOfEvidence, rangeOfSpan } from './ranges.ts'
import type { Words } from './words.ts'

export interface ActionContext {
  readonly document: TextDocument
  readonly result: DraftResult
  readonly workspace: Workspace
  readonly words: Words
  /** The editor has the commands of the VS Code extension. */
  readonly commands: boolean
}

/** For a finding under the cursor: its mends, its sources, and a comment that silences its rule on this line. */
export function codeActionsOf(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { document, result } = context
  const start = document.offsetAt(params.range.start)
  const end = document.offsetAt(params.range.end)
  const touched = result.claims.filter(isFinding).filter(claim => claim.start <= end && start <= claim.end)
  const actions = touched.flatMap(finding => {
    const diagnostics = params.context.diagnostics.filter(diagnostic => isOf(diagnostic, finding, document))
    return [
      ...mends(finding, diagnostics, context),
      ...sources(finding, context),
      ...silence(finding, diagnostics, context),
    ]
  })
  return actions.filter(isFirst)
}

/** Two findings under the cursor may have one source, or one comment that silences both. */
function isFirst(action: CodeAction, index: number, all: readonly CodeAction[]): boolean {
  return all.findIndex(other => keyOf(other) === keyOf(action)) === index
}

const keyOf = ({ title, edit }: CodeAction): string => `${title} ${JSON.stringify(edit)}`

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

/** Bound to the version that was checked: an editor refuses it for a later one. */
function editOf({ uri, version }: TextDocument, edits: TextEdit[]): NonNullable<CodeAction['edit']> {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] }
}

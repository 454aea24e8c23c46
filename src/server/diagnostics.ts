import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim, Message, RuleId, Severity } from '../engine/model.ts'
import { labelOf } from '../workspace/passages.ts'
import type { DraftResult, Workspace } from '../workspace/types.ts'
import { placeOfEvidence, rangeOfPosition, rangeOfSpan } from './ranges.ts'

export const SOURCE_NAME = 'Beleg'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

const MESSAGE_SEVERITIES = [
  DiagnosticSeverity.Information,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Error,
] as const

export interface DiagnosticStyle {
  readonly ruleAddress: (rule: RuleId) => string
  /** The editor shows a finding right above its card, as VS Code does: the passage stands in the card. */
  readonly hasCard: boolean
}

/** The findings of a draft as an editor shows them, and what is wrong with its directives. */
export function diagnosticsOf(
  document: TextDocument,
  result: DraftResult,
  workspace: Workspace,
  { ruleAddress, hasCard }: DiagnosticStyle,
): Diagnostic[] {
  const findings = result.claims.filter(isFinding).map(finding => ({
    ...ofFinding(document, finding, workspace, hasCard),
    codeDescription: { href: ruleAddress(finding.ruleId) },
  }))
  const told = new Set(result.claims.filter(isFinding).map(keyOf))
  return [...findings, ...result.messages.filter(message => !told.has(keyOf(message))).map(ofMessage)]
}

/** A sentence about the whole file, at its first line. */
export function diagnosticOfFile(message: string): Diagnostic {
  const start = { line: 0, character: 0 }
  return { range: { start, end: start }, message, severity: DiagnosticSeverity.Warning, source: SOURCE_NAME }
}

/** VS Code writes these above the card, which has the passages. */
const RELATED = 1

export type Finding = Claim & { readonly ruleId: RuleId; readonly severity: Severity }

export function isFinding(claim: Claim): claim is Finding {
  return claim.ruleId !== null && claim.severity !== null
}

function ofFinding(document: TextDocument, finding: Finding, workspace: Workspace, hasCard: boolean): Diagnostic {
  return {
    range: rangeOfSpan(document, finding),
    message: finding.message,
    severity: SEVERITIES[finding.severity],
    source: SOURCE_NAME,
    code: finding.ruleId,
    relatedInformation: finding.evidence.slice(0, RELATED).map(evidence => ({
      location: placeOfEvidence(evidence, workspace),
      message: hasCard ? labelOf(evidence) : evidence.text,
    })),
  }
}

function ofMessage(message: Message): Diagnostic {
  return {
    range: rangeOfPosition(message),
    message: message.message,
    severity: MESSAGE_SEVERITIES[message.severity],
    source: SOURCE_NAME,
    code: message.ruleId,
  }
}

function keyOf({ ruleId, line, column, message }: Claim | Message): string {
  return `${ruleId} ${line}:${column} ${message}`
}

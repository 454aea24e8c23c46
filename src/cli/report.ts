import type { CheckResult, Claim, Language, Message } from '../engine/model.ts'
import type { SourceCounts } from '../workspace/counts.ts'
import type { DraftResult, SourcesOrigin } from '../workspace/types.ts'

/** Everything that a check found, as `--format json` prints it. */
export interface Report {
  readonly version: 1
  readonly sources: SourceCounts
  readonly results: readonly CheckResult[]
  readonly summary: Summary
}

export interface Summary {
  readonly files: number
  readonly claims: number
  readonly supported: number
  /** Supported claims / all claims; 1 where there is none. */
  readonly coverage: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
}

/** What a reporter needs beside the report. */
export interface ReportContext {
  readonly color: boolean
  readonly display: Language
  readonly sourcesFrom: SourcesOrigin
  /** Beleg's own version. */
  readonly version: string
  /** A draft's text. */
  textOf(filePath: string): string
}

/** The claim that a message is about; a complaint about a directive has none. */
export function claimOf({ claims }: CheckResult, message: Message): Claim | undefined {
  return claims.find(
    claim => claim.ruleId === message.ruleId && claim.line === message.line && claim.column === message.column,
  )
}

/** Turns a report into what is printed, with the line break at its end. */
export type Reporter = (report: Report, context: ReportContext) => string

export function reportOf(sources: SourceCounts, results: readonly DraftResult[]): Report {
  return {
    version: 1,
    sources,
    results: results.map(({ filePath, language, claims, messages, output }) => ({
      filePath,
      language,
      claims,
      messages,
      ...(output !== undefined && { output }),
    })),
    summary: summaryOf(results),
  }
}

function summaryOf(results: readonly DraftResult[]): Summary {
  const claims = results.flatMap(result => result.claims)
  const messages = results.flatMap(result => result.messages)
  const supported = claims.filter(claim => claim.verdict === 'supported').length
  const count = (severity: Message['severity']) => messages.filter(message => message.severity === severity).length
  return {
    files: results.length,
    claims: claims.length,
    supported,
    coverage: claims.length === 0 ? 1 : supported / claims.length,
    errors: count(2),
    warnings: count(1),
    infos: count(0),
    suppressed: results.reduce((n, result) => n + result.suppressed, 0),
  }
}

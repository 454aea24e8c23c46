import { claimOf, type Reporter } from '../report.ts'

const SEVERITIES = ['info', 'minor', 'major'] as const

/** GitLab's Code Quality report. The fingerprint stays while the claim's own wording stays. */
export const gitlab: Reporter = ({ results }) => {
  const seen = new Map<string, number>()
  const issues = results.flatMap(result =>
    result.messages.map(message => {
      const words = claimOf(result, message)?.id ?? message.message
      const key = [result.filePath, message.ruleId, words].join(':')
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return {
        description: message.message,
        check_name: message.ruleId,
        fingerprint: nth === 0 ? key : `${key}:${nth}`,
        severity: SEVERITIES[message.severity],
        location: { path: result.filePath, lines: { begin: message.line, end: message.endLine } },
      }
    }),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}

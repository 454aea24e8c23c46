import type { Reporter } from '../report.ts'
import { severityOf } from './severity.ts'

/** The Test Anything Protocol, version 13: one line for each draft, its findings as YAML below it. */
export const tap: Reporter = ({ results }) => {
  const lines = results.map(({ filePath, messages }, i) => {
    const isOk = messages.every(message => message.severity < 2)
    const notes = messages.map(
      message =>
        `    - ruleId: ${message.ruleId}\n      severity: ${severityOf(message)}\n      line: ${message.line}\n      column: ${message.column}\n      message: ${JSON.stringify(message.message)}\n`,
    )
    const name = filePath.replace(/#/g, '\\#')
    return `${isOk ? 'ok' : 'not ok'} ${i + 1} - ${name}\n${notes.length > 0 ? `  ---\n  findings:\n${notes.join('')}  ...\n` : ''}`
  })
  return `TAP version 13\n1..${results.length}\n${lines.join('')}`
}

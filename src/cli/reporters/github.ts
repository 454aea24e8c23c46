import type { Reporter } from '../report.ts'

const COMMANDS = ['notice', 'warning', 'error'] as const

/** Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. */
export const github: Reporter = ({ results }) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ severity, ruleId, message, line, column, endLine, endColumn }) => {
        const place = `file=${property(filePath)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
        return `::${COMMANDS[severity]} ${place},title=${property(`Beleg: ${ruleId}`)}::${data(message)}\n`
      }),
    )
    .join('')

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

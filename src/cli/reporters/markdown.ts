import { oneLine } from '../oneLine.ts'
import { claimOf, type Reporter } from '../report.ts'
import { severityOf } from './severity.ts'

/** A table for each draft, for a comment in a review. What sources and drafts say is shown, never run as markup. */
export const markdown: Reporter = ({ results, summary }) => {
  const percent = Math.floor(summary.coverage * 100)
  const head = `# Beleg\n\n${summary.supported} of ${summary.claims} claims supported (${percent} %), ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} notes.\n`
  const files = results
    .filter(result => result.messages.length > 0)
    .map(result => {
      const rows = result.messages.map(message => {
        const [first] = claimOf(result, message)?.evidence ?? []
        const whence = first
          ? `${first.source.publisher ?? first.source.title}, ${first.filePath}:${first.line}: ${first.text}`
          : ''
        const cells = [
          `${message.line}:${message.column}`,
          severityOf(message),
          message.ruleId,
          message.message,
          whence,
        ]
        return `| ${cells.map(plain).join(' | ')} |\n`
      })
      return `\n## ${plain(result.filePath)}\n\n| place | level | rule | finding | source |\n|---|---|---|---|---|\n${rows.join('')}`
    })
  return head + files.join('')
}

/** Text that Markdown shows as it is, on one line. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~!]/g, mark => `\\${mark}`)
}

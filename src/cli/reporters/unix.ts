import { oneLine } from '../oneLine.ts'
import type { Reporter } from '../report.ts'
import { severityOf } from './severity.ts'

/** `drafts/a.md:3:5: message [error/rule]`, which editors and `grep` know. */
export const unix: Reporter = ({ results }) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map(
        message =>
          `${filePath}:${message.line}:${message.column}: ${oneLine(message.message)} [${severityOf(message)}/${message.ruleId}]\n`,
      ),
    )
    .join('')

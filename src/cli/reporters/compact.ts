import { oneLine } from '../oneLine.ts'
import type { Reporter } from '../report.ts'
import { severityOf } from './severity.ts'

/** `drafts/a.md: line 3, col 5, error - message (rule)`, as ESLint's format of that name. */
export const compact: Reporter = ({ results }) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map(
        message =>
          `${filePath}: line ${message.line}, col ${message.column}, ${severityOf(message)} - ${oneLine(message.message)} (${message.ruleId})\n`,
      ),
    )
    .join('')

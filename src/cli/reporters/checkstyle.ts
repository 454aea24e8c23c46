import type { Reporter } from '../report.ts'
import { severityOf } from './severity.ts'
import { escapeXml } from './xml.ts'

/** Checkstyle's XML, which Jenkins and many review tools read. */
export const checkstyle: Reporter = ({ results }) => {
  const files = results.map(({ filePath, messages }) => {
    const errors = messages.map(
      message =>
        `    <error line="${message.line}" column="${message.column}" severity="${severityOf(message)}" message="${escapeXml(message.message)}" source="beleg.${message.ruleId}"/>\n`,
    )
    return `  <file name="${escapeXml(filePath)}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}

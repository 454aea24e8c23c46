import type { Message } from '../../engine/model.ts'
import type { Reporter } from '../report.ts'
import { severityOf } from './severity.ts'
import { escapeXml } from './xml.ts'

/** JUnit's XML: a suite for each draft, a failed case for each finding, one passed case where there is none. */
export const junit: Reporter = ({ results }) => {
  const suites = results.map(({ filePath, messages }) => {
    const name = escapeXml(filePath)
    const cases =
      messages.length > 0
        ? messages.map(message => testCase(name, message))
        : [`    <testcase name="${name}" classname="beleg"/>\n`]
    return `  <testsuite name="${name}" tests="${cases.length}" failures="${messages.length}" errors="0" skipped="0">\n${cases.join('')}  </testsuite>\n`
  })
  const findings = results.reduce((n, { messages }) => n + messages.length, 0)
  const tests = results.reduce((n, { messages }) => n + Math.max(1, messages.length), 0)
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="beleg" tests="${tests}" failures="${findings}">\n${suites.join('')}</testsuites>\n`
}

function testCase(name: string, message: Message): string {
  const place = `line ${message.line}, column ${message.column}`
  const text = escapeXml(message.message)
  return `    <testcase name="${message.ruleId} (${place})" classname="${name}">\n      <failure type="${severityOf(message)}" message="${text}">${place}: ${text}</failure>\n    </testcase>\n`
}

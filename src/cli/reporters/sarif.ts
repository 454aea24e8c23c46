import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import type { CheckResult, Evidence, Fix, Message, Position } from '../../engine/model.ts'
import { passagesOf } from '../../workspace/passages.ts'
import { webAddressOf } from '../../workspace/webAddress.ts'
import { claimOf, type Reporter } from '../report.ts'

const LEVELS = ['note', 'warning', 'error'] as const
const RULES = Object.keys(DEFAULT_LEVELS)

/** SARIF 2.1.0, which GitHub's code scanning and many viewers read; passages are related locations. */
export const sarif: Reporter = ({ results }, { version }) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Beleg', version, rules: RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap(result => result.messages.map(message => resultOf(result, message))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string) {
  const level = DEFAULT_LEVELS[id as keyof typeof DEFAULT_LEVELS]
  return { id, shortDescription: { text: id }, defaultConfiguration: { level: level === 'info' ? 'note' : level } }
}

function resultOf(result: CheckResult, message: Message) {
  const claim = claimOf(result, message)
  const ruleIndex = RULES.indexOf(message.ruleId)
  return {
    ruleId: message.ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[message.severity],
    message: { text: message.message },
    locations: [{ physicalLocation: placeOf(result.filePath, message) }],
    ...(claim && {
      partialFingerprints: { 'belegClaim/v1': claim.id },
      relatedLocations: passagesOf(claim.evidence)
        .flatMap(({ places }) => places)
        .map(relatedLocation),
      fixes: claim.fixes.map(fix => fixOf(result.filePath, fix)),
    }),
  }
}

function relatedLocation(evidence: Evidence, id: number) {
  const { publisher, date, title } = evidence.source
  const whence = [publisher, date, title].filter(Boolean).join(', ')
  const url = webAddressOf(evidence)
  return {
    id,
    message: { text: `${whence}: ${evidence.text}` },
    physicalLocation: placeOf(evidence.filePath, evidence),
    ...(url !== null && { properties: { url } }),
  }
}

function fixOf(filePath: string, { title, start, end, newText }: Fix) {
  const replacement = {
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: newText },
  }
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(filePath) }, replacements: [replacement] }],
  }
}

function placeOf(filePath: string, { line, column, endLine, endColumn }: Position) {
  return {
    artifactLocation: { uri: uriOf(filePath) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

/** Relative as far as that goes: a file on another drive of Windows has an address of its own, `file:///D:/texte/a.md`. */
function uriOf(filePath: string): string {
  const uri = encodeURI(filePath)
  if (/^[a-z]:\//i.test(uri)) return `file:///${uri}`
  return uri.startsWith('//') ? `file:${uri}` : uri
}

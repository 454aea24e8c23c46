import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import type { CheckResult, Evidence, Fix, Language, Message, Position, RuleId } from '../../engine/model.ts'
import { passagesOf } from '../../workspace/passages.ts'
import { meaningIn, plainPage, readRulePage } from '../../workspace/rulePages.ts'
import { webAddressOf } from '../../workspace/webAddress.ts'
import { oneLine } from '../oneLine.ts'
import { claimOf, type Reporter } from '../report.ts'

const LEVELS = ['note', 'warning', 'error'] as const
const RULES = Object.keys(DEFAULT_LEVELS) as RuleId[]

/** SARIF 2.1.0, which GitHub's code scanning and many viewers read; passages are related locations. */
export const sarif: Reporter = ({ results }, { version, display }) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Beleg', version, rules: RULES.map(rule => ruleOf(rule, display)) } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap(result => result.messages.map(message => resultOf(result, message))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Characters of a description that GitHub takes. */
const LONGEST = 1024

/**
 * A rule with its page, which GitHub shows below an alert. There is no `helpUri`: the pages come with Beleg and have no address on the web.
 * GitHub wants both descriptions and the help; it filters by the tags.
 */
function ruleOf(id: RuleId, display: Language) {
  const level = DEFAULT_LEVELS[id]
  const page = readRulePage(id, display)
  const meaning = meaningIn(page)
  const [, , , why = ''] = page.split(/\n{2,}/)
  return {
    id,
    shortDescription: { text: meaning },
    fullDescription: { text: plainPage(`${meaning} ${why}`).slice(0, LONGEST) },
    help: { text: plainPage(page), markdown: page },
    defaultConfiguration: { level: level === 'info' ? 'note' : level },
    properties: {
      tags: [id.replace(/-.*/, '')],
      'problem.severity': level === 'info' ? 'recommendation' : level,
    },
  }
}

function resultOf(result: CheckResult, message: Message) {
  const claim = claimOf(result, message)
  const ruleIndex = RULES.findIndex(rule => rule === message.ruleId)
  const related = passagesOf(claim?.evidence ?? []).flatMap(({ places }) => places)
  return {
    ruleId: message.ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[message.severity],
    message: { text: messageOf(message, related) },
    locations: [{ physicalLocation: placeOf(result.filePath, message) }],
    ...(claim && {
      partialFingerprints: { 'belegClaim/v1': claim.id },
      relatedLocations: related.map(relatedLocation),
      fixes: claim.fixes.map(fix => fixOf(result.filePath, fix)),
    }),
  }
}

/** Places of passages that a message leads to. */
const LINKED = 3

/** What stands in the message as `[sources/a.txt:12](0)` is a link to the related location 0; nothing else is to be one. */
function messageOf({ message }: Message, related: readonly Evidence[]): string {
  const links = related.slice(0, LINKED).map(({ filePath, line }, id) => `[${inLink(`${filePath}:${line}`)}](${id})`)
  return [message.replaceAll('](', '] ('), ...links].join(' ')
}

function inLink(text: string): string {
  return oneLine(text).replace(/[[\]\\]/g, sign => `\\${sign}`)
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

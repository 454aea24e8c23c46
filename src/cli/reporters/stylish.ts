import type { CheckResult, Claim, Evidence, Language, Message } from '../../engine/model.ts'
import { dateName } from '../../engine/checks/sourceName.ts'
import { type Passage, passagesOf, piecesOf, titleOf } from '../../workspace/passages.ts'
import { oneLine } from '../oneLine.ts'
import { type Paint, paintOf } from '../paint.ts'
import { claimOf, type Report, type ReportContext, type Reporter, type Summary } from '../report.ts'
import { severityOf } from './severity.ts'

/** Passages that are shown below a finding. */
const PASSAGES = 2
/** Places of a passage that are named. */
const PLACES = 3

/**
 * For people: each finding with its place and rule, and below it what the sources say, in their own words, with the place
 * to open.
 */
export const stylish: Reporter = (report, context) => {
  const paint = paintOf(context.color)
  const files = report.results.filter(result => result.messages.length > 0)
  return `${files.map(result => fileBlock(result, context, paint)).join('')}${closing(report, context, paint)}`
}

function fileBlock(result: CheckResult, context: ReportContext, paint: Paint): string {
  const { filePath, messages } = result
  const places = messages.map(message => `${message.line}:${message.column}`)
  const width = Math.max(...places.map(place => place.length))
  const blocks = messages.map((message, i) => {
    const head = `  ${paint.dim((places[i] ?? '').padStart(width))}  ${level(message, paint)}  ${oneLine(message.message)}  ${paint.dim(message.ruleId)}\n`
    const indent = ' '.repeat(width + 4)
    return head + passages(claimOf(result, message), indent, context, paint)
  })
  return `\n${paint.underline(filePath)}\n${blocks.join('\n')}`
}

function level(message: Message, paint: Paint): string {
  const name = severityOf(message)
  const color = { error: paint.red, warning: paint.yellow, info: paint.blue }[name]
  return color(name.padEnd(7))
}

/** Below a finding: its first passages, those that decided first, each with where it stands. */
function passages(claim: Claim | undefined, indent: string, { display }: ReportContext, paint: Paint): string {
  const lines = passagesOf(claim?.evidence ?? [])
    .slice(0, PASSAGES)
    .flatMap(passage => {
      const more = passage.places.length - PLACES
      return [
        `${paint.dim('│')} ${quoted(passage, paint)}`,
        ...passage.places.slice(0, PLACES).map(place => paint.dim(`│ ${whence(place, display)}`)),
        ...(more > 0 ? [paint.dim(`│ ${WORDS[display].morePlaces(more)}`)] : []),
      ]
    })
  return lines.map(line => `${indent}${line}\n`).join('')
}

const LONGEST_SIDE = 160

/** The passage with its places marked: bold on a terminal, in ›…‹ elsewhere, unless all of it is. */
function quoted(passage: Passage, paint: Paint): string {
  const isPlain = paint.bold('x') === 'x'
  const pieces = piecesOf(passage, LONGEST_SIDE)
  const isPart = pieces.some(({ text, isMarked }) => !isMarked && text.trim() !== '')
  return pieces
    .map(({ text, isMarked }) => {
      const line = oneLine(text)
      if (!isMarked) return line
      return isPlain && isPart ? `›${line}‹` : paint.bold(line)
    })
    .join('')
}

/** „Küstenbote, 12.3.2025 – sources/kai.html:4:82“; what only comes near is said to. */
function whence(evidence: Evidence, display: Language): string {
  const { stance, source, filePath, line, column } = evidence
  const title = titleOf(evidence)
  const name = source.publisher ?? (title && shortTitle(title))
  const known = [name && oneLine(name), source.date && dateName(source.date, display)].filter(Boolean).join(', ')
  return `${known === '' ? '' : `${known} – `}${filePath}:${line}:${column}${stance === 'related' ? ` ${WORDS[display].related}` : ''}`
}

/** „Nordkorea und Russland scheinen …“ */
function shortTitle(title: string): string {
  return title.length <= 60 ? `„${title}“` : `„${title.slice(0, title.lastIndexOf(' ', 60))} …“`
}

// ---------------------------------------------------------------------------------------------------------- closing

const WORDS = {
  de: {
    none: 'kein Befund',
    findings: (n: number) => `${n} ${n === 1 ? 'Befund' : 'Befunde'}`,
    error: (n: number) => `${n} Fehler`,
    warning: (n: number) => `${n} ${n === 1 ? 'Warnung' : 'Warnungen'}`,
    info: (n: number) => `${n} ${n === 1 ? 'Hinweis' : 'Hinweise'}`,
    coverage: (s: Summary) => `${s.supported} von ${s.claims} Angaben belegt (${Math.floor(s.coverage * 100)} %)`,
    noClaims: 'keine prüfbaren Angaben',
    sources: (n: number) => `${n} ${n === 1 ? 'Quelle' : 'Quellen'}`,
    suppressed: (n: number) => `${n} unterdrückt`,
    related: '(nur verwandt)',
    morePlaces: (n: number) => (n === 1 ? 'und eine weitere Stelle' : `und ${n} weitere Stellen`),
    sample: 'geprüft gegen die mitgelieferten Beispielartikel',
  },
  en: {
    none: 'no findings',
    findings: (n: number) => `${n} ${n === 1 ? 'finding' : 'findings'}`,
    error: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}`,
    warning: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
    info: (n: number) => `${n} ${n === 1 ? 'note' : 'notes'}`,
    coverage: (s: Summary) => `${s.supported} of ${s.claims} claims supported (${Math.floor(s.coverage * 100)} %)`,
    noClaims: 'no claims to check',
    sources: (n: number) => `${n} ${n === 1 ? 'source' : 'sources'}`,
    suppressed: (n: number) => `${n} suppressed`,
    related: '(only related)',
    morePlaces: (n: number) => (n === 1 ? 'and one more place' : `and ${n} more places`),
    sample: 'checked against the articles that ship with Beleg',
  },
} as const

function closing({ summary, sources }: Report, { display, sourcesFrom }: ReportContext, paint: Paint): string {
  const words = WORDS[display]
  const { errors, warnings, infos, suppressed } = summary
  const found = errors + warnings + infos
  const parts = [
    errors > 0 ? paint.red(words.error(errors)) : '',
    warnings > 0 ? paint.yellow(words.warning(warnings)) : '',
    infos > 0 ? paint.blue(words.info(infos)) : '',
  ].filter(Boolean)
  const verdict =
    found === 0 ? paint.green(`✔ ${words.none}`) : `${paint.bold(`✖ ${words.findings(found)}`)} (${parts.join(', ')})`
  const rest = [
    summary.claims > 0 ? words.coverage(summary) : words.noClaims,
    words.sources(sources.documents),
    suppressed > 0 ? words.suppressed(suppressed) : '',
    sourcesFrom === 'sample' ? words.sample : '',
  ].filter(Boolean)
  return `\n${verdict} · ${rest.join(' · ')}\n`
}

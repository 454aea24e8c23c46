import { dateName } from '../../engine/checks/sourceName.ts'
import type { CheckResult, Claim, Evidence, Language } from '../../engine/model.ts'
import type { ReportContext, Reporter, Summary } from '../report.ts'
import { type Passage, passagesOf, piecesOf, titleOf } from '../../workspace/passages.ts'
import { webAddressOf } from '../../workspace/webAddress.ts'
import { SEVERITIES } from './severity.ts'
import { escapeXml } from './xml.ts'

/** A page of its own for people without an editor: each draft with its claims marked, and what the sources say below. */
export const html: Reporter = (report, context) => {
  const drafts = report.results.map(result => draftOf(result, context)).join('\n')
  return `<!DOCTYPE html>
<html lang="${context.display}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Beleg</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Beleg</h1>
<p>${escapeXml(summaryLine(report.summary, context))}</p>
${drafts}
</body>
</html>
`
}

const STYLE = `
body { font: 16px/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
h1, h2, dt, .meta { font-family: system-ui, sans-serif }
.draft { white-space: pre-wrap; border-left: 3px solid #ddd; padding-left: 1rem }
mark { background: #e3f4e3; border-radius: 2px } mark.error { background: #ffd9d6 } mark.warning { background: #fff0c2 }
mark.info { background: #dfecff } mark a { color: inherit; text-decoration: none }
dt { margin-top: 1.2rem; font-weight: 600 } dd { margin: .2rem 0 .2rem 1rem } blockquote { margin: .3rem 0 .3rem 1rem; color: #444 }
blockquote b { background: #fff6d0 } .meta { font-size: .8rem; color: #666 }
@media (prefers-color-scheme: dark) { body { background: #1e1e1e; color: #ddd } mark, blockquote b { color: #111 } blockquote { color: #bbb } }`

const WORDS = {
  de: { supported: 'Angaben belegt', findings: 'Befunde:', none: 'Kein Befund.' },
  en: { supported: 'claims supported', findings: 'findings:', none: 'No findings.' },
} as const

function summaryLine(
  { supported, claims, coverage, errors, warnings, infos }: Summary,
  { display }: ReportContext,
): string {
  const { supported: word, findings } = WORDS[display]
  return `${supported} / ${claims} ${word} (${Math.floor(coverage * 100)} %), ${findings} ${errors + warnings + infos}`
}

function draftOf(result: CheckResult, context: ReportContext): string {
  const findings = result.claims.filter(claim => claim.ruleId !== null)
  const list = findings.map(finding => findingOf(finding, context)).join('\n')
  return `<h2>${escapeXml(result.filePath)}</h2>
<div class="draft">${marked(context.textOf(result.filePath), result)}</div>
${list === '' ? `<p>${WORDS[context.display].none}</p>` : `<dl>\n${list}\n</dl>`}`
}

/** The draft's text with its claims marked. */
function marked(text: string, { claims }: CheckResult): string {
  let out = ''
  let at = 0
  for (const claim of apart(claims)) {
    const words = escapeXml(text.slice(claim.start, claim.end))
    const linked = claim.ruleId ? `<a href="#${anchor(claim)}">${words}</a>` : words
    out += `${escapeXml(text.slice(at, claim.start))}<mark class="${claim.severity ?? ''}">${linked}</mark>`
    at = claim.end
  }
  return out + escapeXml(text.slice(at))
}

/** Where claims overlap, the gravest one, so that nothing supported hides a finding. */
function apart(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  for (const claim of [...claims].sort((a, b) => gravityOf(b) - gravityOf(a))) {
    const isFree = kept.every(({ start, end }) => claim.end <= start || end <= claim.start)
    if (isFree && claim.start < claim.end) kept.push(claim)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const gravityOf = ({ severity }: Claim): number => (severity === null ? -1 : SEVERITIES.indexOf(severity))

function anchor({ id, kind }: Claim): string {
  return escapeXml(`${kind}-${id}`)
}

function findingOf(claim: Claim, { display }: ReportContext): string {
  const passages = passagesOf(claim.evidence)
    .map(passage => passageOf(passage, display))
    .join('\n')
  return `<dt id="${anchor(claim)}">${escapeXml(claim.text)}</dt>
<dd>${escapeXml(claim.message)} <span class="meta">${claim.ruleId ?? ''}, ${claim.line}:${claim.column}</span>
${passages}</dd>`
}

/** A passage once, and below it every place that it stands at. */
function passageOf(passage: Passage, display: Language): string {
  const text = piecesOf(passage, Infinity)
    .map(piece => (piece.isMarked ? `<b>${escapeXml(piece.text)}</b>` : escapeXml(piece.text)))
    .join('')
  const places = passage.places.map(place => `<br><span class="meta">${whence(place, display)}</span>`)
  return `<blockquote>${text}${places.join('')}</blockquote>`
}

function whence(evidence: Evidence, display: Language): string {
  const { source, filePath, line, column } = evidence
  const parts = [
    source.publisher,
    source.date && dateName(source.date, display),
    titleOf(evidence),
    `${filePath}:${line}:${column}`,
  ]
  return linked(escapeXml(parts.filter(Boolean).join(' · ')), webAddressOf(evidence))
}

function linked(html: string, address: string | null): string {
  return address === null ? html : `<a href="${escapeXml(address)}" rel="noreferrer">${html}</a>`
}

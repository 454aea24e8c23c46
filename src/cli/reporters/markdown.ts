import type { Evidence } from '../../engine/model.ts'
import { type Passage, passagesOf } from '../../workspace/passages.ts'
import { webAddressOf } from '../../workspace/webAddress.ts'
import { oneLine } from '../oneLine.ts'
import { claimOf, type Reporter, type Summary } from '../report.ts'
import { severityOf } from './severity.ts'

const WORDS = {
  de: {
    summary: ({ supported, claims, coverage, errors, warnings, infos }: Summary) =>
      `${supported} von ${claims} Angaben belegt (${Math.floor(coverage * 100)} %), Fehler: ${errors}, Warnungen: ${warnings}, Hinweise: ${infos}.`,
    columns: 'Stelle | Stufe | Regel | Befund | Quelle',
  },
  en: {
    summary: ({ supported, claims, coverage, errors, warnings, infos }: Summary) =>
      `${supported} of ${claims} claims supported (${Math.floor(coverage * 100)} %), errors: ${errors}, warnings: ${warnings}, notes: ${infos}.`,
    columns: 'place | level | rule | finding | source',
  },
} as const

/** A table for each draft, for a comment in a review. What sources and drafts say is shown, never run as markup. */
export const markdown: Reporter = ({ results, summary }, { display }) => {
  const words = WORDS[display]
  const head = `# Beleg\n\n${words.summary(summary)}\n`
  const files = results
    .filter(result => result.messages.length > 0)
    .map(result => {
      const rows = result.messages.map(message => {
        const [first] = passagesOf(claimOf(result, message)?.evidence ?? [])
        const cells = [`${message.line}:${message.column}`, severityOf(message), message.ruleId, message.message].map(
          plain,
        )
        return `| ${[...cells, first ? whence(first) : ''].join(' | ')} |\n`
      })
      return `\n## ${plain(result.filePath)}\n\n| ${words.columns} |\n|---|---|---|---|---|\n${rows.join('')}`
    })
  return head + files.join('')
}

/** Places of a passage that are named. */
const PLACES = 3

/** „[Hafenblatt](https://…), quellen/a.txt:3; Küstenbote, quellen/b.txt:7: Der Hafen …“ */
function whence({ text, places }: Passage): string {
  return `${places.slice(0, PLACES).map(placeOf).join('; ')}: ${plain(text)}`
}

function placeOf(evidence: Evidence): string {
  const { source, filePath, line } = evidence
  const name = plain(source.publisher ?? source.title)
  const address = webAddressOf(evidence)
  return `${address === null ? name : `[${name}](${address.replaceAll('|', '%7C')})`}, ${plain(`${filePath}:${line}`)}`
}

/** Text that Markdown shows as it is, on one line. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~!]/g, mark => `\\${mark}`)
}

import { readFileSync } from 'node:fs'
import type { Language } from '../../src/engine/model.ts'
import { readFigures } from '../../src/engine/reading/figures/index.ts'
import { prepare } from '../../src/engine/text/prepare.ts'

/**
 * Characters a second of reading figures and dates, on one core, the text being prepared before.
 *
 *     npx tsx test/bench/figures.ts [articles.jsonl] [de|en]
 *
 * Each line of the file is an article with a `text`; without a file a text of its own is repeated.
 */
const [file, language = 'de'] = process.argv.slice(2)

const SAMPLE = `Der Stadtrat hat am Dienstagabend den Haushalt für 2025 verabschiedet. Er sieht Ausgaben von 412,6 Millionen Euro vor,
rund drei Prozent mehr als im Vorjahr. Für die Sanierung der Schulen stehen 18,4 Millionen Euro bereit, davon kommt ein Drittel vom Land.
Kämmerin Ruth Aldinger sprach von einem Kraftakt. Sie rechne damit, dass die Einnahmen aus der Gewerbesteuer weiter sinken. Der Rat stimmte
mit 31 gegen 14 Stimmen bei zwei Enthaltungen zu. Die Opposition kritisierte, dass für den Radverkehr weniger Geld bleibe als angekündigt.
Ein Sprecher der Verwaltung widersprach: Die Planung sei seit August 2023 bekannt und mit den Verbänden abgestimmt worden.
`

const texts = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => String(JSON.parse(line).text))
  : Array.from({ length: 1500 }, () => SAMPLE)

const prepared = texts.map(text => prepare({ text, language: language as Language, date: '2024-10-23' }))
const characters = texts.reduce((sum, text) => sum + text.length, 0)

for (let round = 1; round <= 8; round++) {
  const before = process.cpuUsage()
  const figures = prepared.reduce((sum, text) => sum + readFigures(text).length, 0)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const speed = (characters / seconds / 1e6).toFixed(1)
  console.log(
    `round ${round}: ${figures} figures in ${characters} characters, ${seconds.toFixed(2)} s, ${speed} M characters/s`,
  )
}

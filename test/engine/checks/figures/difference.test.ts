import assert from 'node:assert/strict'
import { isDifference } from '../../../../src/engine/checks/figures/difference.ts'

/** The value in question stands between brackets. */
const DIFFERENCES = [
  'Es gibt [25 zusätzliche Plätze].',
  'The choir needs [12 more voices].',
  'Das Orchester gab [12 Konzerte] mehr als im Jahr davor.',
  'Der Fluss stieg um [40 Zentimeter].',
  'Der neue Saal ist [200 Plätze] größer.',
  'Die Brücke wird [3 Millionen Euro] teurer.',
  'Der Index liegt [760 Punkte] unter seinem Rekord.',
  'The star is [30 light-years] closer.',
  'The new hall has [200 seats] more.',
  'The budget shrank by [$3 million].',
  'Her bid was [$75 million] lower.',
]
const AMOUNTS = [
  'Das Orchester gab [12 Konzerte], mehr nicht.',
  'Der Chor hat [25 neue Sänger].',
  'Es ging um [3 Millionen Euro].',
  'Der Saal hat [200 Plätze].',
  'The letter was signed by [12 members].',
  'The hall has [200 seats].',
  'They planted [200 trees] over the years.',
  'She had [200 posters] put up.',
]

function isOne(marked: string): boolean {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  const [{ length }] = /^\D*\d+/.exec(text.slice(start, end)) as RegExpExecArray
  return isDifference(text, { start, end, number: { start, end: start + length } })
}

describe('A value that says how far two others are apart', () => {
  for (const text of DIFFERENCES)
    it(text, () => {
      assert.ok(isOne(text))
    })
  for (const text of AMOUNTS)
    it(`not: ${text}`, () => {
      assert.ok(!isOne(text))
    })
})

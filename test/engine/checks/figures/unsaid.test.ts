import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../../src/engine/index.ts'

const source = `Die Brauerei Tann darf im Jahr 120.000 Kubikmeter Wasser aus dem Brunnen holen. Gefördert hat die Brauerei 2025 genau 104.500 Kubikmeter Wasser.
Der Betrieb darf höchstens 2500 Nachtflüge haben.
Die Kundgebung der Brauer begann um 15.45 Uhr. Die Brauerei hat 12 Millionen Kunden.
Der Schaden am Kessel wird auf 2,3 Milliarden geschätzt.
Die Auszeichnung der Brauer dauerte zwei Wochen.
Auf der Kundgebung der Brauer waren genau 492 zu sehen.
Prüfer fanden in der Brauerei 0,3 Mikrogramm Kupfer je Liter. In der Brauerei zählten sie 6.412 Menschen.
In unserem Bericht vom 3. Mai hieß es, im Haus Mühlenau lebten 76 Menschen. Richtig ist die Zahl 67.`

const findingOf = (text: string) => {
  const { claims } = factCheck(
    { text, language: 'de', format: 'markdown' },
    buildCorpus([{ id: 'source', text: source, language: 'de' }]),
  )
  return claims.find(claim => claim.kind === 'figure' && claim.ruleId !== null)?.ruleId ?? null
}

describe('A doubt about a figure is not uttered', () => {
  const right = {
    'where its unit stands in the sentence before':
      'Die Brauerei Tann braucht viel Wasser aus dem Brunnen. Gefördert hat sie 2025 nur 104.500.',
    'where its limit is said in another word': 'Die Obergrenze von 2500 Nachtflügen bleibt dem Betrieb.',
    'of a table, whose heading has the unit': '| Ort | Mio. Euro |\n|---|---|\n| Tann | 17,9 |',
    'where a clock has twelve hours': 'Die Kundgebung der Brauer begann um Viertel vor vier.',
    'where a bare number is none of a rounded one': 'Auf der Kundgebung der Brauer waren genau 500 zu sehen.',
    'where the draft itself says that it is not so': 'Nicht 69, sondern 67 Bewohner hat das Haus nach neuer Zählung.',
    'where a mass is one of a litre': 'In der Brauerei fanden Prüfer 300 Nanogramm Kupfer.',
    'where people are called after what they do': 'In der Brauerei zählten sie 6.412 Gäste.',
    'by a time of another order': 'Zuletzt gab es die Auszeichnung der Brauer vor 15 Jahren.',
    'where a source puts the very value right': 'Im Haus Mühlenau lebten 67 Menschen.',
  }
  for (const [title, text] of Object.entries(right)) it(title, () => assert.equal(findingOf(text), null))

  const wrong = {
    'but of a number that no source has': 'Die Brauerei Tann holt 98.400 Kubikmeter Wasser aus dem Brunnen.',
    'but of a clock in digits': 'Die Kundgebung der Brauer begann um 3.45 Uhr.',
    'but of a number with a bound': 'Die Brauerei hat mindestens 3 Millionen Kunden.',
    'but of a thousandth': 'Der Schaden am Kessel wird auf 2,3 Millionen geschätzt.',
    'but of a bound that is dropped': 'Der Betrieb hat 2500 Nachtflüge.',
    'but of a value that a source takes back': 'Im Haus Mühlenau lebten 76 Menschen.',
  }
  for (const [title, text] of Object.entries(wrong)) it(title, () => assert.notEqual(findingOf(text), null))
})

import assert from 'node:assert/strict'
import { areCopies, copiesOf, oncePerReport, SIGNATURE_LENGTH, signatureOf } from '../../../src/engine/corpus/copies.ts'
import type { Language } from '../../../src/engine/model.ts'
import { prepare } from '../../../src/engine/text/prepare.ts'

const report = `Nach einem Rohrbruch am Stadtwall sind am Dienstag 340 Haushalte ohne Trinkwasser gewesen. Eine Hauptleitung aus dem Jahr
1962 sei gegen vier Uhr morgens geplatzt, teilten die Stadtwerke mit. Das Wasser unterspülte die Fahrbahn auf einer Länge von
25 Metern, ein Lieferwagen sackte ein. Verletzt wurde niemand.

Die Feuerwehr pumpte bis zum Mittag elf Keller aus. „Wir haben Glück gehabt, dass um diese Zeit noch kein Bus fuhr“, sagte
Einsatzleiter Holger Brandis. Für die Anwohner stellten die Stadtwerke drei Tankwagen auf. Bis zum Abend sollte die Leitung
geflickt sein.

Der Stadtrat hatte erst im März beschlossen, das Netz in der Altstadt zu erneuern. Die Arbeiten sollen im kommenden Jahr beginnen
und 4,8 Millionen Euro kosten. Betroffen sind nach Angaben der Stadt rund sechs Kilometer Leitungen. Die Opposition nannte den
Beschluss überfällig.`

const firstHalf = report.slice(0, report.indexOf('Der Stadtrat'))

const ownWords = `Wer am Dienstag rund um den Stadtwall den Hahn aufdrehte, wartete vergeblich: In der Nacht war dort eine sechzig Jahre alte
Wasserleitung gebrochen. Auf der Straße klaffte ein Loch, in dem ein Transporter stecken blieb. Helfer räumten Keller leer,
Nachbarn holten sich ihr Wasser in Eimern vom Tankwagen. „Wir haben Glück gehabt“, sagte der Leiter des Einsatzes, Holger Brandis.
Die Stadt will das marode Netz schon länger austauschen, doch das Vorhaben verzögert sich. Insgesamt waren 340 Haushalte von
dem Schaden betroffen, wie ein Sprecher des Versorgers am Nachmittag erklärte.`

const english = `A burst main left 340 homes on the ring road without drinking water on Tuesday. The pipe, laid in 1962, gave way at about
four in the morning, the utility said. Water washed out 25 metres of the carriageway and a delivery van sank into the hole. Nobody
was hurt. Firefighters pumped out eleven cellars before noon. Three tankers were parked for residents, and the repair was to be
finished by the evening.`

interface Copy {
  readonly text: string
  readonly date?: string
  readonly language?: Language
}

const signaturesOf = (sources: readonly Copy[]): Int32Array => {
  const signatures = new Int32Array(sources.length * SIGNATURE_LENGTH)
  sources.forEach(({ text, language = 'de' }, i) => {
    signatures.set(signatureOf(prepare({ text, language })), i * SIGNATURE_LENGTH)
  })
  return signatures
}

const copiesAmong = (...sources: readonly Copy[]): readonly number[] =>
  Array.from(
    copiesOf(
      signaturesOf(sources),
      sources.map(source => source.date ?? null),
    ),
  )

/** Every tenth word is another. */
const edited = report
  .split(' ')
  .map((word, i) => (i % 10 === 4 ? 'anders' : word))
  .join(' ')

describe('Copies of one report', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['the same words', report, true],
    ['another byline and the agency’s line', `Von Jutta Ems\n\n${report}\n\nQuelle: dpa`, true],
    ['other line breaks and capitals', report.replace(/\n/g, ' ').toUpperCase(), true],
    ['cut at the end', firstHalf, true],
    ['a tenth of the words edited', edited, true],
    ['one changed figure', report.replace('340 Haushalte', '410 Haushalte'), true],
    ['own words on the same event', ownWords, false],
    ['its first sentence alone', report.slice(0, report.indexOf('Eine Haupt')), false],
    ['nothing', '', false],
  ]
  for (const [name, text, isCopy] of table) {
    it(`${isCopy ? 'has' : 'has not'} ${name}`, () => {
      assert.deepEqual(copiesAmong({ text: report }, { text }), [0, isCopy ? 0 : 1])
      assert.equal(areCopies(Int32Array.from(signaturesOf([{ text: report }, { text }])), 0, 1), isCopy)
    })
  }

  it('reads English too', () => {
    const cut = english.slice(0, english.indexOf('Three tankers'))
    const sources = [english, `By Anne Marsh\n\n${cut}`, 'No word of it.'].map(text => ({
      text,
      language: 'en' as const,
    }))
    assert.deepEqual(copiesAmong(...sources), [0, 0, 2])
  })

  it('takes short notes for copies only where all words are the same', () => {
    const note =
      'Am Stadtwall ist am Dienstag eine Wasserleitung geplatzt. 340 Haushalte waren betroffen, verletzt wurde niemand.'
    assert.deepEqual(copiesAmong({ text: note }, { text: note }, { text: note.replace('340', '410') }), [0, 0, 2])
  })

  it('does not take empty texts for copies', () => {
    assert.deepEqual(copiesAmong({ text: '' }, { text: '' }), [0, 1])
  })

  it('names the oldest; what has no date comes last', () => {
    const sources = [{ text: report }, { text: firstHalf, date: '2024-03-06' }, { text: report, date: '2024-03-05' }]
    assert.deepEqual(copiesAmong(...sources), [2, 2, 2])
  })

  it('compares with the original, not with a copy of it', () => {
    const [first, second] = [report.slice(0, report.length / 2), report.slice(report.length / 2)]
    const half = (text: string) => `${text}\n\n${ownWords}`
    assert.deepEqual(copiesAmong({ text: first }, { text: report }, { text: half(second) }), [0, 0, 2])
  })

  it('finds a copy among many sources that share a phrase', () => {
    const others = Array.from({ length: 300 }, (_, i) => ({
      text: `${otherReport(i)}\n\nAlle Angaben ohne Gewähr und nach dem Stand von heute früh.`,
    }))
    const copies = copiesAmong({ text: report }, ...others, { text: firstHalf })
    assert.deepEqual(copies, [...Array.from({ length: 301 }, (_, i) => i), 0])
  })
})

/** Forty words that no other report has in this order. */
function otherReport(seed: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su']
  return Array.from({ length: 40 }, (_, i) => {
    let n = Math.imul(seed * 40 + i + 1, 2654435761) >>> 0
    let word = ''
    for (let k = 0; k < 4; k++, n = Math.floor(n / 10)) word += syllables[n % 10]
    return word
  }).join(' ')
}

describe('What copies of one report say', () => {
  const say = (source: number, value: number) => ({ source, value })
  const once = (items: readonly ReturnType<typeof say>[], reports: readonly number[], most = items.length) =>
    oncePerReport(
      items,
      most,
      item => item.source,
      (a, b) => a.value === b.value,
      (a, b) => reports[a] === reports[b],
    )

  it('counts once', () => {
    assert.deepEqual(once([say(1, 340), say(0, 340), say(2, 340)], [0, 0, 2]), [say(1, 340), say(2, 340)])
  })

  it('makes room for another opinion', () => {
    assert.deepEqual(once([say(0, 340), say(1, 340), say(2, 340), say(3, 340)], [0, 0, 2, 3], 2), [
      say(0, 340),
      say(2, 340),
    ])
  })

  it('stays where a copy says otherwise', () => {
    const items = [say(0, 340), say(1, 410), say(2, 410)]
    assert.deepEqual(once(items, [0, 0, 0]), [say(0, 340), say(1, 410)])
  })

  it('stays where one source says it twice', () => {
    assert.deepEqual(once([say(0, 340), say(0, 340)], [0, 0]), [say(0, 340), say(0, 340)])
  })
})

import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../src/engine/index.ts'

const report = (
  households: number,
) => `Nach einem Rohrbruch am Stadtwall sind am Dienstag ${households} Haushalte ohne Trinkwasser
gewesen. Eine Hauptleitung aus dem Jahr 1962 sei gegen vier Uhr morgens geplatzt, teilten die Stadtwerke mit. Das Wasser unterspülte
die Fahrbahn auf einer Länge von 25 Metern, ein Lieferwagen sackte ein. „Wir haben Glück gehabt, dass kein Bus fuhr“, sagte
Einsatzleiter Holger Brandis. Für die Anwohner stellten die Stadtwerke drei Tankwagen auf.`

const ownWords = (
  households: number,
) => `Am Dienstag blieb in ${households} Haushalten am Stadtwall das Trinkwasser weg. Ein Rohrbruch hatte
die Straße aufgerissen. Nachbarn trugen Eimer vom Tankwagen nach Hause, Helfer räumten Keller leer. Die Stadt will das marode Netz schon
länger austauschen, doch das Vorhaben verzögert sich.`

const paper = (id: string, date: string, text: string) => ({ id, date, text, language: 'de' as const })
const draft = (households: number) =>
  `Nach einem Rohrbruch am Stadtwall waren am Dienstag ${households} Haushalte ohne Trinkwasser.`
const claimOf = (text: string, ...sources: ReturnType<typeof paper>[]) =>
  factCheck({ text, language: 'de' }, buildCorpus(sources)).claims.find(claim => claim.kind !== 'name')

describe('Copies of one report as sources', () => {
  const copies = [1, 2, 3, 4, 5, 6].map(day => paper(`copy-${day}`, `2024-03-0${day}`, report(340)))

  it('are shown once, so that another opinion is seen', () => {
    const claim = claimOf(draft(340), ...copies, paper('own', '2024-03-01', ownWords(340)))
    assert.equal(claim?.verdict, 'supported')
    assert.deepEqual(
      claim?.evidence.map(({ source }) => source.id).filter(id => !id.startsWith('copy')),
      ['own'],
    )
    assert.equal(claim?.evidence.filter(({ source }) => source.id.startsWith('copy')).length, 1)
  })

  it('say nothing newer than their original', () => {
    const sources = [paper('own', '2024-03-02', ownWords(410)), ...copies.filter(({ id }) => /[14]$/.test(id))]
    assert.equal(claimOf(draft(410), ...sources)?.verdict, 'supported')
    assert.equal(claimOf(draft(340), ...sources)?.verdict, 'disputed')
  })

  it('still dispute the original where they correct it', () => {
    const claim = claimOf(draft(340), ...copies.slice(0, 2), paper('corrected', '2024-03-09', report(410)))
    assert.equal(claim?.verdict, 'disputed')
    assert.equal(claim?.evidence[0]?.source.id, 'corrected')
  })

  it('back a quote once', () => {
    const claim = claimOf('„Wir haben Glück gehabt, dass kein Bus fuhr“, sagte Brandis.', ...copies)
    assert.equal(claim?.verdict, 'supported')
    assert.equal(claim?.evidence.length, 1)
  })
})

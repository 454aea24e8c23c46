import assert from 'node:assert/strict'
import { align, isVerbatim } from '../../../../src/engine/checks/quotes/align.ts'
import { piecesOf, quoteKey, wordsBetween } from '../../../../src/engine/checks/quotes/words.ts'

const laidOver = (quote: string, source: string) =>
  align(piecesOf(quote, { start: 0, end: quote.length }), wordsBetween(source, 0, source.length))

describe('A quote laid over its source', () => {
  const same: readonly (readonly [title: string, quote: string, source: string])[] = [
    ['the same words', 'Die Brücke bleibt gesperrt', '„Die Brücke bleibt gesperrt“, sagte sie.'],
    ['other marks and dashes', 'Wir bauen – "sofort" – weiter', 'Wir bauen - sofort - weiter!'],
    ['ß as ss', 'Die Strasse ist gross', 'Die Straße ist groß.'],
    ['cut at both ends', 'bleibt bis Mai gesperrt', 'Die Brücke bleibt bis Mai gesperrt, leider.'],
    ['an omission', 'Die Brücke […] bleibt gesperrt', 'Die Brücke über den Fluss bleibt gesperrt.'],
    [
      'an omission with round brackets',
      'Die Brücke (...) bleibt gesperrt',
      'Die Brücke über den Fluss bleibt gesperrt.',
    ],
    ['a changed capital', '[D]ie Brücke bleibt gesperrt', 'Ja, die Brücke bleibt gesperrt.'],
    ['an insertion', 'Sie [die Brücke] bleibt gesperrt', 'Sie bleibt gesperrt.'],
    ['an insertion in the place of a word', 'Jetzt bleibt [die Brücke] gesperrt', 'Jetzt bleibt sie gesperrt.'],
    ['grouping of digits', 'Es fehlen 1.500 Euro', 'Es fehlen 1500 Euro.'],
    ['a number in letters', 'Es fehlen zwölf Züge', 'Es fehlen 12 Züge.'],
    ['a source with its own changed capital', 'Die Brücke bleibt', '[D]ie Brücke bleibt'],
  ]
  for (const [title, quote, source] of same)
    it(`keeps its words: ${title}`, () => assert(isVerbatim(laidOver(quote, source))))

  const other: readonly (readonly [title: string, quote: string, source: string, steps: string])[] = [
    [
      'a dropped „nicht“',
      'Wir geben auf jeden Fall auf',
      'Wir geben nicht auf jeden Fall auf',
      'same same dropped same same same same',
    ],
    ['an added „nicht“', 'Wir geben nicht auf', 'Wir geben auf', 'same same added same'],
    ['a changed word', 'Das ist ein guter Tag', 'Das ist ein schlechter Tag', 'same same same changed same'],
    [
      'a gap without a mark',
      'Die Brücke bleibt gesperrt',
      'Die Brücke dort bleibt gesperrt',
      'same same dropped same same',
    ],
  ]
  for (const [title, quote, source, steps] of other)
    it(`differs: ${title}`, () => {
      const found = laidOver(quote, source)
      assert(!isVerbatim(found))
      assert.equal(found.steps.map(step => step.type).join(' '), steps)
    })

  it('takes source words after an omission for nothing, before it in full', () => {
    assert(!isVerbatim(laidOver('Die gesperrte Brücke […] bleibt', 'Die Brücke über den Fluss bleibt')))
  })
})

describe('The normal form of a word', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Straße', 'strasse'],
    ['1.500', '1500'],
    ['1\u202f500', '1500'],
    ['3,4', '3.4'],
    ['zwölf', '12'],
    ['%', 'prozent'],
    ['per cent', 'prozent'],
    ['geht’s', 'gehts'],
  ]
  for (const [written, key] of table) it(`${written} → ${key}`, () => assert.equal(quoteKey(written), key))
})

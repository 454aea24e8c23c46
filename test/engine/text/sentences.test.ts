import assert from 'node:assert/strict'
import { prepare } from '../../../src/engine/text/prepare.ts'

const split = (text: string, language: 'de' | 'en' = 'de', format: 'plain' | 'markdown' = 'plain') =>
  prepare({ text, language, format }).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  const german: readonly (readonly string[])[] = [
    ['Am 3. Mai kam Dr. Weber.', 'Er blieb.'],
    ['Das Werk am 1. FC kostet ca. 3 Mio. Euro.', 'Gebaut wird z. B. in Ulm.'],
    ['„Wir kommen wieder.“', '„Nie!“, rief er.'],
    ['Ludwig XIV. „liebte“ das Schloss.', 'Es brannte ab.'],
    ['Es waren 1.500 Gäste.', 'Im Vorjahr waren es 1.200.', 'Die Halle ist alt.'],
    ['Um 13.00 Uhr begann es.', 'Das Spiel endete 2:1.'],
    ['Der Rat tagt am 12. und 13. Mai.', 'Die Frage lautet: Wer zahlt?'],
  ]
  for (const sentences of german) it(sentences.join(' '), () => assert.deepEqual(split(sentences.join(' ')), sentences))

  const english: readonly (readonly string[])[] = [
    ['Mr. Hall met Sen. Ortiz on Jan. 5.', 'They talked.'],
    ['“We won’t go.”', 'She left at 5 p.m. on Monday.'],
    ['It grew by 3.5 per cent in 2024.', 'Exports fell.'],
  ]
  for (const sentences of english)
    it(sentences.join(' '), () => assert.deepEqual(split(sentences.join(' '), 'en'), sentences))

  it('starts a sentence where a space is missing', () => {
    assert.deepEqual(split('Das Werk schließt.„Wir bedauern das“, sagte sie.Die Stadt schwieg.'), [
      'Das Werk schließt.',
      '„Wir bedauern das“, sagte sie.',
      'Die Stadt schwieg.',
    ])
  })

  it('joins lines that were wrapped by hand', () => {
    const text = [
      'Lindau (pts) - Der Stadtrat hat am Dienstag nach langer Debatte den',
      'Haushalt für das kommende Jahr beschlossen. Die Stadt nimmt neue',
      'Schulden auf, um die Grundschule und die Feuerwache zu sanieren. Die',
      'Opposition stimmte dagegen und nannte den Plan unverantwortlich.',
      '',
      'Ein Absatz.',
    ].join('\n')
    assert.equal(split(text).length, 4)
  })

  it('reads Markdown without its marks', () => {
    const text =
      '# Kopf\n\nEin **wichtiger** Satz mit [Verweis](https://example.org/1500).\n\n- Punkt `42`\n\n| Jahr | Zahl |\n|---|---|\n| 2024 | 17 |\n'
    const { prose, sentences, blocks } = prepare({ text, language: 'de', format: 'markdown' })
    assert.equal(prose.length, text.length)
    assert.ok(!/[*`#|]|1500|42/.test(prose))
    assert.deepEqual(
      sentences.map(s => blocks[s.block]?.kind),
      ['heading', 'paragraph', 'item', 'cell', 'cell', 'cell', 'cell'],
    )
    const { line: _, ...cell } = blocks.at(-1)?.table ?? {}
    assert.deepEqual(cell, { column: 'Zahl', row: '2024', isHeader: false })
  })
})

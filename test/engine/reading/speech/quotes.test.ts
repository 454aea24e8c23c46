import assert from 'node:assert/strict'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

const quotesOf = (text: string) => readSpeech(prepare({ text })).quotes.map(quote => quote.text)

describe('quotations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['„Wir bauen weiter“, sagte die Bürgermeisterin.', ['Wir bauen weiter']],
    ['»Wir bauen weiter«, sagte sie. «On construit», dit-elle.', ['Wir bauen weiter', 'On construit']],
    ['“We keep building,” she said. “And we pay for it.”', ['We keep building,', 'And we pay for it.']],
    ['"We keep building," she said.', ['We keep building,']],
    ['‘We keep building,’ he said, ‘and don’t stop.’', ['We keep building,', 'and don’t stop.']],
    ['„Das Wort ‚Sparen‘ höre ich täglich“, sagte er.', ['Das Wort ‚Sparen‘ höre ich täglich', 'Sparen']],
    ['„Das nennen sie „Reform“, ich nicht.“', ['Das nennen sie „Reform“, ich nicht.', 'Reform']],
    ['„Ich komme“, sagte sie, „sobald der Deich hält.“', ['Ich komme', 'sobald der Deich hält.']],
    ['„Gemischt", “anders herum“ und "wieder anders”.', ['Gemischt', 'anders herum', 'wieder anders']],
    ['Er schloss die Akte."Fertig", sagte er.', ['Fertig']],
    ['“The first paragraph.\n\n“The second one,” he said.', ['The first paragraph.\n\n“The second one,']],
    ['„Der erste Absatz.\n\nDer zweite“, sagte er.', ['Der erste Absatz.\n\nDer zweite']],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(quotesOf(text), expected))

  describe('marks that are none', () => {
    for (const text of [
      "The farmers' union and the '90s: it isn't over, rock 'n' roll.",
      'Ein Brett von 15" Breite und 5\'10" Länge.',
      'Hans’ Haus und Jonas’ Garten.',
      'Er sagte „nichts und ging nach Hause.',
    ]) {
      it(text, () => assert.deepEqual(quotesOf(text), []))
    }
  })

  it('ends a quotation that is never closed with its paragraph', () => {
    assert.deepEqual(quotesOf('„Wir haben alles versucht.\n\nDer Pegel stieg weiter.'), ['Wir haben alles versucht.'])
  })

  it('keeps to the next paragraph where a closing mark is missing', () => {
    assert.deepEqual(quotesOf('„Wir gehen, sagte er.\n\n„Dann kommen wir“, sagte sie.'), [
      'Wir gehen, sagte er.',
      'Dann kommen wir',
    ])
  })

  it('reads a block quotation of a speaker, and no other', () => {
    const read = (text: string) =>
      readSpeech(prepare({ text, format: 'markdown' })).quotes.filter(quote => !quote.isTerm)
    const [quote] = read('Holm sagte, es werde knapp.\n\n> Wir haben alles versucht.\n\nEnde.')
    assert.deepEqual([quote?.text, quote?.speaker?.name], ['Wir haben alles versucht.', 'Holm'])
    assert.deepEqual(read('> Hinweis: Dies ist ein Entwurf.\n\nDie Fähre legt ab.'), [])
  })

  it('tells terms and titles from what somebody says', () => {
    const text = 'Der Film „Das stille Tal“ läuft im Kino „Capitol“. Die Leiterin nannte den Erfolg „überwältigend“.'
    const terms = readSpeech(prepare({ text })).quotes.map(quote => [quote.text, quote.isTerm])
    assert.deepEqual(terms, [
      ['Das stille Tal', true],
      ['Capitol', true],
      ['überwältigend', false],
    ])
  })
})

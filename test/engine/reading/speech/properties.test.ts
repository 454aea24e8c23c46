import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language, Span } from '../../../../src/engine/model.ts'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

const PIECES = [
  ...'„ “ ” " » « ‚ ‘ ’ \' , . : ; – - ( ) \n \n\n'.split(' '),
  ...'sagte teilte mit dass laut der die Minister Anna Weiß er sie sei habe nach Angaben zufolge so wie und said told that according to the who'.split(
    ' ',
  ),
  ...'Berlin NATO 46 Jährige Jong un von heißt es Dr z B'.split(' '),
]

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map(parts => parts.flat().join(''))
const anyLanguage = fc.constantFrom<Language>('de', 'en')

describe('reading speech from any text', () => {
  it('gives spans inside the text, with their own words', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { quotes, attributions, names } = readSpeech(prepare({ text, language }))
        const inside = ({ start, end }: Span) => assert.ok(start >= 0 && start < end && end <= text.length)
        for (const quote of quotes) {
          inside(quote)
          assert.equal(quote.text, text.slice(quote.start, quote.end))
          assert.ok(quote.outer.start <= quote.start && quote.end <= quote.outer.end)
        }
        for (const { speaker, cue, contents } of attributions) {
          for (const mention of [speaker, cue])
            if (mention) assert.equal(mention.text, text.slice(mention.start, mention.end))
          assert.ok(contents.length > 0)
          contents.forEach(inside)
        }
        for (const name of names) {
          assert.equal(name.text, text.slice(name.start, name.end))
          assert.ok(name.start <= name.nameSpan.start && name.nameSpan.end <= name.end)
        }
      }),
      { numRuns: 400 },
    )
  })

  for (const piece of [
    '„',
    '“',
    "'",
    'sagte, ',
    'der Sprecher des Amtes von ',
    'Anna Weiß, ',
    'sei, dass er, ',
    'und sagte ',
    'X, who said Y, ',
    'laut nach Angaben ',
  ]) {
    it(`takes time in proportion to the length of «${piece.trim()}» repeated`, () => {
      const time = (length: number) => {
        const text = prepare({
          text: piece.repeat(Math.ceil(length / piece.length)),
          language: piece.includes('who') ? 'en' : 'de',
        })
        const start = performance.now()
        readSpeech(text)
        return performance.now() - start
      }
      time(20_000)
      const short = Math.min(time(20_000), time(20_000))
      const long = Math.min(time(160_000), time(160_000))
      assert.ok(
        long < short * 30 + 60,
        `${short.toFixed(1)} ms for 20,000 characters, ${long.toFixed(1)} ms for 160,000`,
      )
    }).timeout(20_000)
  }
})

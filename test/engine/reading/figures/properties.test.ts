import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../../src/engine/model.ts'
import { figuresOf } from './said.ts'
import { spellEnglish, spellGerman } from './spell.ts'

const language = fc.constantFrom<Language>('de', 'en')
const whole = fc.integer({ min: 0, max: 999_999_999 })

/** Text of words that make figures, in any order. */
const wordy = fc
  .array(
    fc.constantFrom(
      ...'ein eine zwei zwanzig hundert tausend Millionen Prozent Euro Dollar bis und von rund mehr als über halb Viertel vor nach Uhr Montag Oktober 2024 8. 1.500 12,5 - / % € Jahre alt jeder dritte Ende vergangenen last of half a one million over to per cent in , . ( )'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map(words => words.join(' '))

describe('figures, whatever the text', () => {
  it('lie in the text, in order, without sharing a character', () => {
    fc.assert(
      fc.property(fc.oneof(wordy, fc.string({ unit: 'grapheme', maxLength: 60 })), language, (text, tongue) => {
        let end = 0
        for (const figure of figuresOf(text, { language: tongue, date: '2024-10-23' })) {
          assert.equal(figure.text, text.slice(figure.start, figure.end))
          assert.equal(figure.number.text, text.slice(figure.number.start, figure.number.end))
          assert.ok(figure.start >= end && figure.end > figure.start)
          assert.ok(figure.number.start >= figure.start && figure.number.end <= figure.end)
          end = figure.end
        }
      }),
    )
  })

  it('have an interval that holds their value', () => {
    fc.assert(
      fc.property(wordy, language, (text, tongue) => {
        for (const { value, min, max, kind } of figuresOf(text, { language: tongue })) {
          if (min !== null && max !== null) assert.ok(min <= max, `${min} to ${max}`)
          if (typeof value !== 'number' || kind === 'date') continue
          assert.ok(Number.isFinite(value))
          assert.ok((min === null || min <= value) && (max === null || value <= max), `${value} in ${min} to ${max}`)
        }
      }),
    )
  })

  it('are the same in every grouping', () => {
    fc.assert(
      fc.property(whole, number => {
        const grouped = (separator: string) => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator)
        for (const separator of ['.', '\u202f', '’']) {
          const [figure] = figuresOf(`Es kamen ${grouped(separator)} Menschen.`, { language: 'de' })
          assert.equal(figure?.value, number)
        }
        const [figure] = figuresOf(`There were ${grouped(',')} people.`, { language: 'en' })
        assert.equal(figure?.value, number)
      }),
    )
  })

  it('are the same in words', () => {
    fc.assert(
      fc.property(whole, number => {
        fc.pre(number > 1)
        const [german] = figuresOf(`Es kamen ${spellGerman(number)} Menschen.`, { language: 'de' })
        assert.equal(german?.value, number, spellGerman(number))
        const [english] = figuresOf(`There were ${spellEnglish(number)} people.`, { language: 'en' })
        assert.equal(english?.value, number, spellEnglish(number))
      }),
    )
  })
})

import { equal } from 'node:assert/strict'
import { detectLanguage } from '../../../src/engine/language/detect.ts'

describe('the language of a text', () => {
  for (const [text, language] of [
    ['Der Hafen wird im Mai gesperrt.', 'de'],
    ['The harbour will be closed in May.', 'en'],
    ['Zwei Tote nach Hochwasser', 'de'],
    ['Two dead after flood', 'en'],
    ['Umsatz stieg um 3 Prozent', 'de'],
    ['Sales rose 3 per cent', 'en'],
    ['An sechster Stelle: 77 registrierte Verstöße', 'de'],
    ['1.200', 'de'],
    ['', 'de'],
  ] as const) {
    it(`is ${language} for «${text}»`, () => {
      equal(detectLanguage(text), language)
    })
  }
})

import { deepEqual, equal } from 'node:assert/strict'
import { codesOf } from '../../../src/engine/text/codes.ts'
import { createForms } from '../../../src/engine/language/forms.ts'

const TEXT = codesOf('Rund 1.500 Container, rund 200 Container')

describe('forms', () => {
  it('makes what is known of a form once', () => {
    const made: string[] = []
    const forms = createForms(10, text => ({ text, number: made.push(text) }))
    equal(forms.at(TEXT, 11, 20), forms.at(TEXT, 31, 40))
    equal(forms.at(TEXT, 0, 4) === forms.at(TEXT, 22, 26), false)
    deepEqual(made, ['Container', 'Rund', 'rund'])
  })

  it('keeps no more than it may, and makes again what it has forgotten', () => {
    let made = 0
    const forms = createForms(3, text => ({ text, number: ++made }))
    const words = codesOf('ab cd ef gh ab cd')
    const found = [0, 3, 6, 9, 12, 15].map(at => forms.at(words, at, at + 2))
    deepEqual(
      found.map(({ text }) => text),
      ['ab', 'cd', 'ef', 'gh', 'ab', 'cd'],
    )
    equal(made, 6)
    equal(forms.at(words, 0, 2), found[4])
  })
})

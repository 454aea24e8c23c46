import { equal } from 'node:assert/strict'
import { displayOf } from '../../src/workspace/display.ts'

describe('the language of the environment', () => {
  const nowhere = () => ''
  it('stands in its variables', () => {
    equal(displayOf({ LANG: 'de_AT.UTF-8' }, nowhere), 'de')
    equal(displayOf({ LANG: 'de_DE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, nowhere), 'en')
    equal(displayOf({ LANG: 'C' }, nowhere), undefined)
    equal(displayOf({}, nowhere), undefined)
  })
  it('is that of the system where no variable has one, as on Windows', () => {
    equal(
      displayOf({}, () => 'de-DE'),
      'de',
    )
    equal(
      displayOf({ LANG: 'en_US.UTF-8' }, () => 'de-DE'),
      'en',
    )
  })
})

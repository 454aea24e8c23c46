import assert from 'node:assert/strict'
import {
  editDistance,
  foldName,
  isDeclension,
  isSameOfPerson,
  isSlip,
  isSlipOfPerson,
  isTransliteration,
} from '../../../../src/engine/corpus/entities/nameForms.ts'

describe('Forms of a name', () => {
  const transliterations = [
    ['Selenskyj', 'Zelensky'],
    ['Selenskyj', 'Selenski'],
    ['Zelenskyy', 'Selenskij'],
    ['Nawalny', 'Nawalny'],
    ['Lawrow', 'Lavrov'],
    ['Medwedew', 'Medvedev'],
    ['Poroschenko', 'Poroshenko'],
    ['Müller', 'Mueller'],
  ] as const
  for (const [a, b] of transliterations) it(`${a} is ${b}`, () => assert(isTransliteration(foldName(a), foldName(b))))

  const others = [
    ['Hoffmann', 'Hofmann'],
    ['Maier', 'Meier'],
    ['Schmidt', 'Schmitt'],
    ['Petrow', 'Popow'],
  ] as const
  for (const [a, b] of others) it(`${a} is not ${b}`, () => assert(!isTransliteration(foldName(a), foldName(b))))

  it('tells slips from declension', () => {
    assert(isSlip('weidenbach', 'weidenbech'))
    assert(isSlip('lindquvist', 'lindqvist'))
    assert(!isSlip('weidenbachs', 'weidenbach'))
    assert(!isSlip('kern', 'horn'))
    assert(isDeclension('weidenbachs', 'weidenbach'))
  })

  it('lets people have no ending but a genitive', () => {
    assert(isSameOfPerson('tilmanns', 'tilmann'))
    assert(!isSameOfPerson('tilmann', 'tilman'))
    assert(isSlipOfPerson('tilmann', 'tilman'))
    assert(isSlipOfPerson('whitcomb', 'whitcombe'))
    assert(!isSlipOfPerson('mueller', 'muller'))
  })

  it('folds accents, hyphens and case', () => {
    assert.equal(foldName('Kim Jong-un'), 'kim jong un')
    assert.equal(foldName('Łukasz Żak'), 'lukasz zak')
  })

  it('counts edits up to a limit', () => {
    assert.equal(editDistance('weber', 'weber', 2), 0)
    assert.equal(editDistance('weber', 'wbeer', 2), 1)
    assert.equal(editDistance('weber', 'schuster', 2), 3)
  })
})

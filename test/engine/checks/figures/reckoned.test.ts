import { equal } from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../../src/engine/index.ts'
import type { CheckOptions, Language } from '../../../../src/engine/model.ts'

const SOURCES = {
  de: 'Im Stadtwald von Ostrach wurden 12.400 Buchen gepflanzt, sagt Försterin Ida Holm. 14 Vereine halfen.',
  en: 'In the town forest of Ostley 12,400 beeches were planted, says the ranger Ida Holm. The clubs helped.',
}

/** The severity of the draft's finding; null without one. */
function severity(text: string, language: Language, options: CheckOptions = {}): string | null {
  const corpus = buildCorpus([{ id: 'a', text: SOURCES[language], language }])
  const findings = factCheck({ text, language }, corpus, options).claims.filter(({ ruleId }) => ruleId)
  equal(findings.length <= 1, true)
  return findings[0]?.severity ?? null
}

/** Values that no source has, as the draft tells them. */
const RECKONED: readonly (readonly [string, Language])[] = [
  ['Im Stadtwald wurden 3.170 Buchen mehr als 2019 gepflanzt.', 'de'],
  ['Im Stadtwald wurden 12.400 Buchen gepflanzt, das sind 3.170 mehr als Eichen.', 'de'],
  ['Buchen und Eichen kommen im Stadtwald zusammen auf 27.460 Stück.', 'de'],
  ['Im Stadtwald stehen im Schnitt 418 Buchen je Hektar.', 'de'],
  ['Die Zahl der Buchen im Stadtwald wuchs um 3.170.', 'de'],
  ['In the town forest 3,170 more beeches than oaks were planted.', 'en'],
  ['For the clubs in the town forest the difference is 41 trees.', 'en'],
  ['In the town forest the clubs planted 41 beeches each.', 'en'],
  ['The number of beeches in the town forest grew by 3,170.', 'en'],
]

const TOLD: readonly (readonly [string, Language])[] = [
  ['Im Stadtwald wurden 3.170 Eichen gepflanzt.', 'de'],
  ['Im Stadtwald wurden weitere 3.170 Eichen gepflanzt.', 'de'],
  ['Im Stadtwald sind 31,4 Prozent mehr Buchen gepflanzt worden.', 'de'],
  ['In the town forest 3,170 oaks were planted by the clubs.', 'en'],
  ['Another 3,170 oaks were planted in the town forest.', 'en'],
  ['In the town forest there were also 3,170 oaks planted over the years.', 'en'],
]

describe('a value that no source has', () => {
  for (const [draft, language] of RECKONED)
    it(`is a hint where its writer has worked it out: ${draft}`, () => equal(severity(draft, language), 'info'))
  for (const [draft, language] of TOLD)
    it(`is a warning where it is told: ${draft}`, () => equal(severity(draft, language), 'warning'))

  it('is one level lower than the rule, whatever that is', () => {
    const [[draft]] = RECKONED as [(typeof RECKONED)[number]]
    equal(severity(draft, 'de', { rules: { 'figure-unsourced': 'error' } }), 'warning')
    equal(severity(draft, 'de', { rules: { 'figure-unsourced': 'info' } }), 'info')
    equal(severity(draft, 'de', { rules: { 'figure-unsourced': 'off' } }), null)
  })
})

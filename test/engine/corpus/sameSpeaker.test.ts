import assert from 'node:assert/strict'
import { buildCorpus } from '../../../src/engine/indexing.ts'
import { entitiesOf, whoSpeaks } from '../../../src/engine/corpus/entities.ts'
import { sameSpeaker } from '../../../src/engine/corpus/entities/sameSpeaker.ts'
import { whoIs } from '../../../src/engine/corpus/entities/who.ts'
import type { Speaker } from '../../../src/engine/model.ts'
import { read } from '../../../src/engine/read.ts'

const corpus = buildCorpus([
  {
    id: 'a',
    language: 'de',
    text: `Das Zentrum für Vogelkunde (ZVK) meldet weniger Schwalben. Präsident Hartmut Senkbeil sprach von einem Alarmzeichen.
Umweltministerin Karin Tiedemann widersprach. Die Sprecherin des Imkerverbands, Gudrun Plessow, forderte Hilfe.`,
  },
])
const entities = entitiesOf(corpus)
const person = (name: string, role = '') => whoIs({ person: name, description: `${role} ${name}` }, 'de')
const other = (description: string) => whoIs({ person: null, description }, 'de')

describe('Whether two descriptions are of one speaker', () => {
  const table = [
    [person('Hartmut Senkbeil'), person('Senkbeil'), 'same'],
    [person('Hartmut Senkbeil'), person('Karin Tiedemann'), 'different'],
    [person('Hartmut Senkbeil'), person('Margot Senkbeil'), 'different'],
    [other('der Präsident'), person('Senkbeil'), 'same'],
    [other('die Umweltministerin'), person('Senkbeil'), 'different'],
    [other('die Ministerin'), person('Karin Tiedemann'), 'same'],
    [other('die Sprecherin des Imkerverbands'), person('Gudrun Plessow'), 'same'],
    [other('der Imkerverband'), person('Gudrun Plessow'), 'same'],
    [other('das ZVK'), other('das Zentrum für Vogelkunde'), 'same'],
    [other('der französische Geheimdienst'), other('Paris'), 'same'],
    [other('der französische Geheimdienst'), other('die Regierung in Rom'), 'different'],
    [other('das Weiße Haus'), other('Washington'), 'same'],
    [other('die Ministerin'), person('Ida Brehm', 'Leiterin Haushalt'), 'different'],
    [other('die Landrätin'), person('Ida Brehm', 'Leiterin Haushalt'), 'unsure'],
    [other('die Gewerkschaft'), other('IG Erdbau'), 'unsure'],
    [other('die Gewerkschaft'), other('das Unternehmen'), 'different'],
    [other('Experten'), person('Senkbeil'), 'unsure'],
    [other('Kritiker'), other('der Imkerverband'), 'unsure'],
  ] as const
  for (const [a, b, wanted] of table)
    it(`${[...a.words].join(' ') || (a.surname ?? a.roles.map(r => r.key).join())} · ${b.surname ?? [...b.words, ...b.countries].join(' ')}: ${wanted}`, () =>
      assert.equal(sameSpeaker(a, b, entities), wanted))
})

describe('Who a speaker is', () => {
  const speakerOf = (text: string) => {
    const reading = read({ text, language: 'en' })
    const [quote] = reading.quotes
    return whoSpeaks(quote?.speaker as Speaker, reading)
  }

  it('is told by the first name too', () => {
    const text = 'The inquiry was led by Dame Philippa Garrowby. "There was a person who waited," Dame Philippa writes.'
    assert.equal(speakerOf(text).surname, 'garrowby')
  })

  it('is what an office says, where only that stands there', () => {
    const text = 'Mayor Ada Quist opened the bridge. "It took ten years to build," the mayor said.'
    assert.equal(speakerOf(text).surname, null)
  })
})

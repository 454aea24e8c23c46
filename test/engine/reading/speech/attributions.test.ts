import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** «type: speaker: what was said», pieces joined by …: the way a table shows it best. */
function said(text: string, language: Language): readonly string[] {
  return readSpeech(prepare({ text, language })).attributions.map(({ type, speaker, contents }) => {
    const content = contents.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${type} · ${speaker?.name ?? '–'} · ${content}`
  })
}

type Table = readonly (readonly [string, readonly string[]])[]

const german: Table = [
  ['„Der Deich hält“, sagte Landrätin Inga Petersen.', ['direct · Inga Petersen · „Der Deich hält“']],
  ['Landrätin Inga Petersen sagte: „Der Deich hält.“', ['direct · Inga Petersen · „Der Deich hält.“']],
  ['Der Deich halte, sagte die Landrätin am Montag.', ['indirect · Landrätin · Der Deich halte']],
  [
    'Die Feuerwehr teilte am Abend mit, dass niemand verletzt wurde.',
    ['indirect · Feuerwehr · dass niemand verletzt wurde'],
  ],
  ['Der Verband forderte die Regierung auf, die Steuer zu senken.', ['indirect · Verband · die Steuer zu senken']],
  ['Laut der Polizei fuhr der Wagen zu schnell.', ['according-to · Polizei · fuhr der Wagen zu schnell']],
  ['Der Wagen fuhr nach Angaben der Polizei zu schnell.', ['according-to · Polizei · Der Wagen fuhr … zu schnell']],
  [
    'Es handle sich Experten zufolge um einen Einzelfall.',
    ['according-to · Experten · Es handle sich … um einen Einzelfall'],
  ],
  ['Die Ernte falle aus, so der Bauernverband.', ['according-to · Bauernverband · Die Ernte falle aus']],
  ['Wie die Klinik mitteilte, geht es dem Patienten besser.', ['according-to · Klinik · geht es dem Patienten besser']],
  ['Der Minister bestreitet, dass er davon wusste.', ['denial · Minister · dass er davon wusste']],
  ['Dem Vernehmen nach tritt der Vorstand zurück.', ['hearsay · – · tritt der Vorstand zurück']],
  ['Die Reform komme zu spät, hieß es aus dem Rathaus.', ['indirect · Rathaus · Die Reform komme zu spät']],
  ['Die Brücke wird gesperrt. Das teilte die Stadt mit.', ['indirect · Stadt · Die Brücke wird gesperrt']],
  [
    'Der Trainer vertritt die Ansicht, dass der Elfmeter falsch war.',
    ['indirect · Trainer · dass der Elfmeter falsch war'],
  ],
  ['Die Kanzlei zeigte sich überzeugt, dass der Vertrag gilt.', ['indirect · Kanzlei · dass der Vertrag gilt']],
  [
    'Der Bürgermeister, der lange schwieg, sagte, die Halle werde gebaut.',
    ['indirect · Bürgermeister · die Halle werde gebaut'],
  ],
  [
    'Die Behörde sagte, der Fluss steige. Die Keller seien voll. Morgen werde es besser.',
    ['indirect · Behörde · der Fluss steige', 'indirect · Behörde · Die Keller seien voll … Morgen werde es besser'],
  ],
  [
    'Trainer Ole Brandt lobte die Abwehr. „Das war stark.“ Er kündigte an, die Taktik zu ändern.',
    [
      'indirect · Ole Brandt · Trainer Ole Brandt lobte die Abwehr',
      'direct · Ole Brandt · „Das war stark.“',
      'indirect · Ole Brandt · die Taktik zu ändern',
    ],
  ],
]

const english: Table = [
  ['“The dam will hold,” said Mayor Ruth Adeyemi.', ['direct · Ruth Adeyemi · “The dam will hold,”']],
  ['“The dam will hold,” Adeyemi told reporters.', ['direct · Adeyemi · “The dam will hold,”']],
  ['The ministry said on Tuesday that exports had fallen.', ['indirect · ministry · that exports had fallen']],
  ['The ministry said exports had fallen.', ['indirect · ministry · exports had fallen']],
  ['Two men were arrested, police said.', ['indirect · police · Two men were arrested']],
  [
    'According to the union, half the drivers are on strike.',
    ['according-to · union · half the drivers are on strike'],
  ],
  [
    'Half the drivers are on strike, according to the union.',
    ['according-to · union · Half the drivers are on strike'],
  ],
  ['The airline denied that the engine had failed.', ['denial · airline · that the engine had failed']],
  ['The bank is said to be looking for a buyer.', ['hearsay · – · The bank is said to be looking for a buyer']],
  ['Its chairman, Hugh Penrose, said the loss was small.', ['indirect · Hugh Penrose · the loss was small']],
  ['Ada Quist, who runs the shelter, says it is full.', ['indirect · Ada Quist · it is full']],
  ['The council promised to rebuild the pier.', ['indirect · council · to rebuild the pier']],
  ['A ban on fireworks is what the fire service demands.', ['indirect · fire service · A ban on fireworks']],
]

describe('attributions', () => {
  for (const [text, expected] of german) it(text, () => assert.deepEqual(said(text, 'de'), expected))
  for (const [text, expected] of english) it(text, () => assert.deepEqual(said(text, 'en'), expected))
})

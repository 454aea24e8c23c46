import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

const namesOf = (text: string, language: Language) =>
  readSpeech(prepare({ text, language })).names.map(
    ({ kind, name, role }) => `${kind} ${name}${role ? ` (${role})` : ''}`,
  )

type Table = readonly (readonly [string, readonly string[]])[]

const german: Table = [
  ['Umweltministerin Karla Voss reiste nach Wien.', ['person Karla Voss (Umweltministerin)', 'place Wien']],
  ['Die Ministerin für Umwelt, Karla Voss, lachte.', ['person Karla Voss (Ministerin für Umwelt)']],
  [
    'Denis Ahrens, Sportdirektor des FC Lauenau, schwieg.',
    ['person Denis Ahrens (Sportdirektor des FC Lauenau)', 'organisation FC Lauenau'],
  ],
  [
    'Der polnische Präsident Jan Mazur kam. Mazur blieb nicht.',
    ['person Jan Mazur (polnische Präsident)', 'person Jan Mazur'],
  ],
  ['Adrian M., 38, kommt aus Wien.', ['person Adrian M', 'place Wien']],
  ['Die Leiterin Prof. Dr. Wenka Quirling lachte.', ['person Wenka Quirling (Leiterin)']],
  ['Das sagt Bürgermeister Dr. Quirling am Montag.', ['person Quirling (Bürgermeister)']],
  ['Das sagte der Minister. Quirling blieb.', []],
  ['Die Nachrichtenagentur Norpress meldete es.', ['organisation Norpress (Nachrichtenagentur)']],
  ['Der Kurs der Kesselbrink Antriebe AG fiel.', ['organisation Kesselbrink Antriebe AG']],
  [
    'Der Getriebebauer Kesselbrink Antriebe SE und die Lohm & Söhne KG klagen.',
    ['organisation Kesselbrink Antriebe SE', 'organisation Lohm & Söhne KG'],
  ],
  [
    'Ida Lohse, Vorsitzende der Rauthorn Bahn AG, lachte.',
    ['person Ida Lohse (Vorsitzende der Rauthorn Bahn AG)', 'organisation Rauthorn Bahn AG'],
  ],
  [
    'Ursula von der Heyde sprach mit dem Auswärtigen Amt.',
    ['person Ursula von der Heyde', 'organisation Auswärtiges Amt'],
  ],
  ['Der Sprecher des Stadtrats, Karl Voss, lachte.', ['person Karl Voss (Sprecher des Stadtrats)']],
  ['Umweltministerin Wenka Quirling sprach mit dem Lehrling.', ['person Wenka Quirling (Umweltministerin)']],
  ['Wenka Rüdenau, die Bürgermeisterin, lachte.', ['person Wenka Rüdenau (Bürgermeisterin)']],
  ['Das Geld kommt von der EU. Ministerin Karla Voss lachte.', ['organisation EU', 'person Karla Voss (Ministerin)']],
  ['Kämmerer Ole Brandt widersprach.', ['person Ole Brandt (Kämmerer)']],
  [
    'Die US-Denkfabrik Institute for the Study of Rivers warnt.',
    ['organisation Institute for the Study of Rivers (US-Denkfabrik)'],
  ],
  ['Der Präsident Han Min-ho sprach. Han reiste ab.', ['person Han Min-ho (Präsident)', 'person Han Min-ho']],
]

const english: Table = [
  ['Health minister Moira Kane spoke in Dublin.', ['person Moira Kane (Health minister)', 'place Dublin']],
  ['The minister for health, Moira Kane, smiled.', ['person Moira Kane (minister for health)']],
  [
    'Owen Marsh, who leads the inquiry, resigned. Marsh is 61.',
    ['person Owen Marsh (who leads the inquiry)', 'person Owen Marsh'],
  ],
  ['The Institute for the Study of Rivers moved.', ['organisation Institute for the Study of Rivers']],
  [
    'Statistician Bert Lowe of Kirk College objected.',
    ['person Bert Lowe (Statistician)', 'organisation Kirk College'],
  ],
  ['On Friday former Mayor Daniel R. Whit wept.', ['person Daniel R. Whit (former Mayor)']],
  ['U.S. Attorney Marcus Bell resigned.', ['person Marcus Bell (Attorney)']],
  [
    'Juror Tina Ofori agreed. After Snyder, prosecutors have to prove it.',
    ['person Tina Ofori (Juror)', 'other Snyder'],
  ],
]

describe('names', () => {
  for (const [text, expected] of german) it(text, () => assert.deepEqual(namesOf(text, 'de'), expected))
  for (const [text, expected] of english) it(text, () => assert.deepEqual(namesOf(text, 'en'), expected))
})

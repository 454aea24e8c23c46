import assert from 'node:assert/strict'
import { rolesConflict } from '../../../../src/engine/checks/names/roleConflict.ts'
import { whoIs } from '../../../../src/engine/corpus/entities/who.ts'
import type { Language } from '../../../../src/engine/model.ts'

const who = (description: string, language: Language) => whoIs({ person: 'Karla Voss', description }, language)

const CONFLICTS: readonly (readonly [draft: string, source: string, language?: Language])[] = [
  ['Außenministerin von Arland', 'Wirtschaftsministerin von Arland'],
  ['Oberbürgermeisterin', 'Innenministerin'],
  ['Agrarministerin', 'Verkehrsministerin'],
  ['Vorsitzende des Verkehrsausschusses', 'Sportausschussvorsitzende des Stadtrats'],
  ['stellvertretende Vorsitzende des Ausschusses', 'Vorsitzende des Ausschusses'],
  ['Deputy chair', 'who chairs the authority', 'en'],
]
const NONE: readonly (readonly [draft: string, source: string, language?: Language])[] = [
  ['Wirtschaftsministerin', 'Wirtschafts- und Klimaministerin'],
  ['Klimaministerin', 'Wirtschafts- und Klimaministerin'],
  ['Wirtschaftsministerin', 'Ministerin für Wirtschaft'],
  ['Finanzministerin', 'Bundesfinanzministerin'],
  ['Bundesministerin', 'Finanzministerin'],
  ['Vorsitzende des Ausschusses', 'Vorsitzende des Stadtrats'],
  ['Agrarministerin', 'Landwirtschaftsministerin'],
  ['Bildungsministerin', 'Kultusministerin'],
]

describe('Offices that one person cannot have both', () => {
  for (const [draft, source, language = 'de'] of CONFLICTS)
    it(`${draft} · ${source}`, () => {
      assert.ok(rolesConflict(who(draft, language), who(source, language)))
    })
  for (const [draft, source, language = 'de'] of NONE)
    it(`not: ${draft} · ${source}`, () => {
      assert.ok(!rolesConflict(who(draft, language), who(source, language)))
    })
})

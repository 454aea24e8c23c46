import { equal } from 'node:assert/strict'
import { foreignLanguage } from '../../src/workspace/foreignLanguage.ts'

const TEXTS: readonly (readonly [string | undefined, string])[] = [
  [
    undefined,
    'Der Kreistag hat am Montag den Haushalt beschlossen. Er umfasst 212 Millionen Euro, sagte die Kämmerin, und liegt damit über dem des Vorjahres.',
  ],
  [
    undefined,
    'The council passed the budget on Monday. It is 212 million euros, the treasurer said, and the largest that the district has had.',
  ],
  [
    undefined,
    'Le Mans – La Rochelle 3:1, Le Havre – Lille 0:2, Lens – Lyon 1:1, Nantes – Nizza 2:2, Metz – Brest 0:0, Reims – Toulouse 1:4',
  ],
  [undefined, 'Le pont coûte 3 millions.'],
  [
    'fr',
    'Le conseil municipal a adopté le budget de la ville. Les dépenses pour les écoles sont en hausse, et la maire est satisfaite des résultats du vote.',
  ],
  [
    'fi',
    'Kaupunginvaltuusto päätti uuden sillan rakentamisesta. Hanke on kallis, sanoi pormestari, mutta se on kaupungille tärkeä, koska vanha silta on liian kapea ja huono.',
  ],
  [
    'hu',
    'A polgármester szerint a híd nagyon fontos, mert a régi már nem elég széles, és a városnak meg kell építenie azt, hogy a forgalom ne álljon le.',
  ],
  [
    'ru',
    'Совет города принял бюджет на год. Он больше, чем в прошлом году, и это не всё, сказал мэр, но из него платят за школы и дороги по всей области.',
  ],
  ['ar', 'صوت مجلس المدينة مساء الخميس على بناء جسر جديد فوق النهر.'],
  ['zh', '市议会周四晚上投票决定在河上修建一座新桥。该项目耗资很大。'],
  ['ja', '動物園に十五羽のペンギンが来ました。園長は大変喜んでいます。'],
]

describe('the language of a text', () => {
  for (const [language, text] of TEXTS) {
    it(`is ${language ?? 'not surely another'}: ${text.slice(0, 40)}`, () => equal(foreignLanguage(text), language))
  }
})

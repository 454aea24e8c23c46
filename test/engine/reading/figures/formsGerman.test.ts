import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** Amounts as news write them and what is to be read out of them, in text order; the text's own day is 2024-11-07. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'Das Paket umfasst 5 Mio. €, € 7 Mio. und EUR 8,5 Mrd. sowie 1200,- € und 30,– Euro.',
    '5 Mio. € = money 5000000 EUR',
    '€ 7 Mio. = money 7000000 EUR',
    'EUR 8,5 Mrd. = money 8500000000 EUR',
    '1200,- € = money 1200 EUR',
    '30,– Euro = money 30 EUR',
  ],
  [
    'Ein 100-Milliarden-Euro-Paket, ein 20-Cent-Stück, die Fünf-Prozent-Hürde und eine 3-Millionen-Stadt.',
    '100-Milliarden-Euro-Paket = money 100000000000 EUR ‹Paket›',
    '20-Cent-Stück = money 0.2 EUR ‹Stück›',
    'Fünf-Prozent-Hürde = percent 5 % ‹Hürde›',
    '3-Millionen-Stadt = count 3000000 ‹Stadt›',
  ],
  [
    'US$ 5 Milliarden, 5 Mrd. US-Dollar, CHF 3 Mio., 2,5 Mio. Schweizer Franken, 40 britische Pfund.',
    'US$ 5 Milliarden = money 5000000000 USD',
    '5 Mrd. US-Dollar = money 5000000000 USD',
    'CHF 3 Mio. = money 3000000 CHF',
    '2,5 Mio. Schweizer Franken = money 2500000 CHF',
    '40 britische Pfund = money 40 GBP',
  ],
  [
    'Es sind zwischen 3 und 4 Prozent, drei bis vier Millionen Euro, 10-12 Prozent, 20 bis 30 000 Menschen.',
    'zwischen 3 und 4 Prozent = percent 4 % range 3–4',
    'drei bis vier Millionen Euro = money 4000000 EUR range 3000000–4000000',
    '10-12 Prozent = percent 12 % range 10–12',
    '20 bis 30 000 Menschen = count 30000 range 20000–30000 ‹Menschen›',
  ],
  [
    'Der Preis stieg von 1,20 auf 1,35 Euro je Liter, die Quote von knapp 5 auf mehr als 7 Prozent.',
    '1,20 = money 1.2 EUR',
    '1,35 Euro = money 1.35 EUR',
    'knapp 5 = percent 5 % below ‹Quote›',
    'mehr als 7 Prozent = percent 7 % above',
  ],
  [
    'Er bekam dreieinhalb Jahre Haft, sie sechseinhalb, ihr Sohn zwei Jahre auf Bewährung.',
    'dreieinhalb Jahre Haft = duration P3.5Y a ‹Haft›',
    'sechseinhalb = count 6.5',
    'zwei Jahre = duration P2Y a',
  ],
  [
    'Die Arbeitslosenquote liegt bei 5,9 %, das sind 0,1 Prozentpunkte mehr.',
    '5,9 % = percent 5.9 %',
    '0,1 Prozentpunkte = percent 0.1 pp',
  ],
  [
    'Rund 1,3 Mio. t CO2, 230 TWh Strom, 45 km², 8 m/s, 15 °C, −3 °C, 120 µg/m³ und 0,8 Promille.',
    'Rund 1,3 Mio. t CO2 = measure 1300000 t about ‹CO2›',
    '230 TWh Strom = measure 230 TW.h ‹Strom›',
    '45 km² = measure 45 km2',
    '8 m/s = measure 8 m/s',
    '15 °C = measure 15 Cel',
    '−3 °C = measure -3 Cel',
    '120 µg/m³ = measure 120 ug/m3',
    '0,8 Promille = percent 0.8 [ppth]',
  ],
  ['Ein Plus von 12,5 %; ein Minus von 3 %.', '12,5 % = percent 12.5 % ‹Plus›', '3 % = percent 3 % ‹Minus›'],
  [
    'Der 1,5-Grad-Pfad, das 2-Prozent-Ziel, die 35-Stunden-Woche und der 9-Euro-Tarif.',
    '1,5-Grad-Pfad = measure 1.5 deg ‹Pfad›',
    '2-Prozent-Ziel = percent 2 % ‹Ziel›',
    '35-Stunden-Woche = duration PT35H h ‹Woche›',
    '9-Euro-Tarif = money 9 EUR ‹Tarif›',
  ],
  ['Sie sind 3 000 000 000 Dollar wert.', '3 000 000 000 Dollar = money 3000000000 USD'],
  [
    'Die Temperatur lag 2,3 Grad über dem Schnitt der Jahre 1991 bis 2020.',
    '2,3 Grad = measure 2.3 deg',
    '1991 = date 1991',
    '2020 = date 2020',
  ],
  [
    'Ein Drittel weniger, halb so viele, ein Viertel mehr, um das Dreifache, das Doppelte des Vorjahres.',
    'Ein Drittel = percent 0.333333333333333 1',
    'halb = measure 0.5 1',
    'ein Viertel = percent 0.25 1',
    'Dreifache = measure 3 1',
    'Doppelte = measure 2 1',
    'Vorjahres = date 2023',
  ],
  ['Er kam auf 49,8 Prozent, sie auf 50,2.', '49,8 Prozent = percent 49.8 %', '50,2 = percent 50.2 %'],
]

describe('German forms of amounts', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'de', date: '2024-11-07' }), expected))
  }
})

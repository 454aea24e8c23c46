import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** News sentences of German news in many forms and what is to be read out of them, in text order; the text's own day is 2024-11-07, a Thursday. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'Der Landkreis bekommt ein Darlehen über 750.000 Euro; Rechnungen über 500 Euro gehen an den Rat.',
    '750.000 Euro = money 750000 EUR',
    'über 500 Euro = money 500 EUR above',
  ],
  [
    'In einer Mitgliederbefragung unter 2.150 Imkern klagten weniger als 300 über Milben.',
    '2.150 Imkern = count 2150 ‹Imkern›',
    'weniger als 300 = count 300 below',
  ],
  [
    'Beim Unglück am Dienstagmorgen kamen nach Angaben der Behörden mindestens 34 Menschen ums Leben, 120 wurden verletzt.',
    'Dienstagmorgen = date XXXX-WXX-2TMO → 2024-11-05TMO',
    'mindestens 34 Menschen = count 34 atLeast ‹Menschen›',
    '120 = count 120',
  ],
  [
    'Der Ballon stieg noch 520 Meter weiter, bis auf 2140 Meter.',
    '520 Meter = measure 520 m',
    '2140 Meter = measure 2140 m',
  ],
  [
    'Vom Land kommen 44 von insgesamt 164 Millionen Euro.',
    '44 = money 44000000 EUR',
    '164 Millionen Euro = money 164000000 EUR',
  ],
  ['Es waren 12 von 55, knapp 22 Prozent.', '12 = count 12', '55 = count 55', 'knapp 22 Prozent = percent 22 % below'],
  ['Den Rest zahlt mit sechs Millionen Sankt Velten.', 'sechs Millionen = count 6000000'],
  ['Auf dem Hof stehen ein bis zwei Traktoren.', 'ein bis zwei Traktoren = count 2 range 1–2 ‹Traktoren›'],
  ['Sie hielt nur eine oder zwei Ziegen.', 'eine oder zwei Ziegen = count 2 range 1–2 ‹Ziegen›'],
  ['Das Gericht setzte eine Kaution von 500.000 US-Dollar fest.', '500.000 US-Dollar = money 500000 USD ‹Kaution›'],
  [
    'Die Sieben-Tage-Inzidenz lag bei 145,3.',
    'Sieben-Tage-Inzidenz = duration P7D d ‹Inzidenz›',
    '145,3 = count 145.3',
  ],
  [
    'Der Marathonläufer gewann in 2:03:45 Stunden, der Zweite folgte nach 2:04:10 Stunden.',
    '2:03:45 Stunden = duration PT2H3M45S',
    'Zweite = ordinal 2',
    '2:04:10 Stunden = duration PT2H4M10S',
  ],
  [
    'Sie sprang 4,85 Meter hoch und damit einen Zentimeter weniger als 2019.',
    '4,85 Meter = measure 4.85 m',
    'einen Zentimeter = measure 1 cm',
    '2019 = date 2019',
  ],
  [
    'In der 90. Minute traf er zum 2:2 (1:2), in der Nachspielzeit zum 3:2.',
    '90. Minute = ordinal 90 ‹Minute›',
    '2:2 = score 2:2',
    '1:2 = score 1:2',
    '3:2 = score 3:2',
  ],
  ['Der Schiedsrichter zeigte neun Gelbe Karten.', 'neun Gelbe Karten = count 9 ‹Gelbe Karten›'],
  ['Jannik S. (23) und Jana K., 31, schwiegen.', '23 = age 23 a', '31 = age 31 a'],
  ['Der 1. FC Köln liegt mit 24 Punkten auf Platz 15.', '24 Punkten = count 24 ‹Punkten›', '15 = ordinal 15 ‹Platz›'],
  [
    'Von den 709 Abgeordneten stimmten 365 mit Ja, 341 mit Nein, drei enthielten sich.',
    '709 Abgeordneten = count 709 ‹Abgeordneten›',
    '365 = count 365 ‹Abgeordneten›',
    '341 = count 341 ‹Abgeordneten›',
    'drei = count 3 ‹Abgeordneten›',
  ],
  [
    'Die Union liegt bei 33 Prozent (+2), die SPD bei 16 Prozent (-1).',
    '33 Prozent = percent 33 %',
    '2 = percent 2 pp',
    '16 Prozent = percent 16 %',
    '-1 = percent -1 pp',
  ],
  [
    'Der Leitzins steigt um 0,25 Prozentpunkte auf 4,5 Prozent.',
    '0,25 Prozentpunkte = percent 0.25 pp',
    '4,5 Prozent = percent 4.5 %',
  ],
  ['Die EZB senkte den Zins um 25 Basispunkte.', '25 Basispunkte = percent 0.25 pp ‹Zins›'],
  ['Der Euro kostete 1,0834 Dollar.', '1,0834 Dollar = money 1.0834 USD'],
  [
    'Ein Barrel der Sorte Brent verteuerte sich um 1,20 Dollar auf 82,35 Dollar.',
    '1,20 Dollar = money 1.2 USD',
    '82,35 Dollar = money 82.35 USD',
  ],
  [
    'Die Steuereinnahmen sanken um 1,6 Prozent auf 73,4 Mrd. Euro.',
    '1,6 Prozent = percent 1.6 %',
    '73,4 Mrd. Euro = money 73400000000 EUR',
  ],
  [
    'Seit Jahresbeginn sind 2.300 Flüchtlinge ertrunken, fast doppelt so viele wie im Vorjahreszeitraum.',
    '2.300 Flüchtlinge = count 2300 ‹Flüchtlinge›',
    'fast doppelt = measure 2 1 below',
  ],
  [
    'Am 24. Februar 2022 überfiel Russland die Ukraine; seit mehr als 1000 Tagen herrscht Krieg.',
    '24. Februar 2022 = date 2022-02-24',
    'mehr als 1000 Tagen = duration P1000D d above',
  ],
  [
    'Der Angeklagte (34) muss für sieben Jahre und drei Monate ins Gefängnis.',
    '34 = age 34 a',
    'sieben Jahre und drei Monate = duration P7.25Y a',
  ],
  [
    'Rund 40 Prozent der Deutschen gehen nicht wählen, bei den 18- bis 24-Jährigen ist es sogar jeder Zweite.',
    'Rund 40 Prozent der Deutschen = percent 40 % about ‹Deutschen›',
    '18- bis 24-Jährigen = age 24 a range 18–24',
    'jeder Zweite = percent 0.5 1',
  ],
  [
    'Bis zum Jahr 2030 soll der CO2-Ausstoß um 65 Prozent gegenüber 1990 sinken.',
    '2030 = date 2030',
    '65 Prozent = percent 65 % ‹Ausstoß›',
    '1990 = date 1990',
  ],
  [
    'Im ersten Halbjahr 2024 stieg der Gewinn um gut ein Drittel auf 2,1 Mrd. Euro.',
    'ersten Halbjahr 2024 = date 2024-H1',
    'gut ein Drittel = percent 0.333333333333333 1 above ‹Gewinn›',
    '2,1 Mrd. Euro = money 2100000000 EUR',
  ],
  [
    'Der Bau kostet statt 300 nun 450 Millionen Euro.',
    '300 = money 300000000 EUR',
    '450 Millionen Euro = money 450000000 EUR',
  ],
  [
    'Die Stadt mit ihren 85.000 Einwohnern hat 3,2 Millionen Euro Schulden.',
    '85.000 Einwohnern = count 85000 ‹Einwohnern›',
    '3,2 Millionen Euro Schulden = money 3200000 EUR ‹Schulden›',
  ],
  [
    'Das Erdbeben der Stärke 7,8 erschütterte um 4.17 Uhr Ortszeit die Region.',
    '7,8 = count 7.8 ‹Stärke›',
    '4.17 Uhr = time T04:17 → 2024-11-07T04:17',
  ],
  [
    'Die Polizei stellte 1,2 Tonnen Kokain im Wert von 60 Millionen Euro sicher.',
    '1,2 Tonnen Kokain = measure 1.2 t ‹Kokain›',
    '60 Millionen Euro = money 60000000 EUR ‹Wert›',
  ],
  [
    'Nach 14 Jahren im Amt tritt der 67 Jahre alte Bürgermeister ab.',
    '14 Jahren = duration P14Y a',
    '67 Jahre alte Bürgermeister = age 67 a ‹Bürgermeister›',
  ],
  ['Der Zug hatte 85 Minuten Verspätung.', '85 Minuten Verspätung = duration PT85M min ‹Verspätung›'],
  ['Er wurde am 12.03.1985 in Ulm geboren.', '12.03.1985 = date 1985-03-12'],
  [
    'Das Museum öffnet montags bis freitags, 9-17 Uhr, Eintritt: 8 Euro.',
    'montags = date XXXX-WXX-1',
    'freitags = date XXXX-WXX-5',
    '9 = time T09:00 → 2024-11-07T09:00',
    '17 Uhr = time T17:00 → 2024-11-07T17:00',
    '8 Euro = money 8 EUR ‹Eintritt›',
  ],
  ['Es war der heißeste Juli seit Beginn der Aufzeichnungen 1881.', 'Juli = date --07 → 2024-07', '1881 = date 1881'],
  [
    'Die Zahl der Verkehrstoten ging von 3.046 im Jahr 2019 auf 2.839 zurück.',
    '3.046 = count 3046 ‹Verkehrstoten›',
    '2019 = date 2019',
    '2.839 = count 2839 ‹Verkehrstoten›',
  ],
  [
    'Erstmals seit 20 Jahren schrumpfte die Bevölkerung, und zwar um 0,3 Prozent.',
    '20 Jahren = duration P20Y a',
    '0,3 Prozent = percent 0.3 %',
  ],
  ['Das Parlament hat 120 Sitze, für die Mehrheit sind 61 nötig.', '120 Sitze = count 120 ‹Sitze›', '61 = count 61'],
  [
    'Bei minus 15 Grad harrten 200 Menschen aus.',
    'minus 15 Grad = measure -15 deg',
    '200 Menschen = count 200 ‹Menschen›',
  ],
  ['Wir schaffen das in zwei, drei Wochen.', 'zwei = duration P2W wk', 'drei Wochen = duration P3W wk'],
  ['Hundert Tage nach der Wahl ist die Bilanz gemischt.', 'Hundert Tage = duration P100D d'],
  [
    'Ein Liter Diesel kostet 1,62 Euro, 3 Cent mehr als vor einer Woche.',
    'Ein Liter Diesel = measure 1 l ‹Diesel›',
    '1,62 Euro = money 1.62 EUR',
    '3 Cent = money 0.03 EUR',
  ],
  [
    'Der Konzern beschäftigt gut 100 000 Menschen, darunter 40 000 in Deutschland.',
    'gut 100 000 Menschen = count 100000 above ‹Menschen›',
    '40 000 = count 40000 ‹Menschen›',
  ],
  [
    'Mehr als jede zweite Frau und knapp ein Fünftel der Männer sind betroffen.',
    'Mehr als jede zweite Frau = percent 0.5 1 above ‹Frau›',
    'knapp ein Fünftel der Männer = percent 0.2 1 below ‹Männer›',
  ],
  ['Das sind 3,5-mal so viele wie 2010.', '3,5-mal = measure 3.5 1', '2010 = date 2010'],
  ['Im Jahr 2023 waren es noch 4.500.', '2023 = date 2023', '4.500 = count 4500'],
  [
    'Der Angriff vom 7. Oktober 2023 kostete rund 1.200 Menschen das Leben, etwa 250 wurden verschleppt.',
    '7. Oktober 2023 = date 2023-10-07',
    'rund 1.200 Menschen = count 1200 about ‹Menschen›',
    'etwa 250 = count 250 about',
  ],
  [
    'Im Haushalt klafft eine Lücke von 2,5 Milliarden Euro; bis 2028 sollen es 17 Milliarden sein.',
    '2,5 Milliarden Euro = money 2500000000 EUR ‹Lücke›',
    '2028 = date 2028',
    '17 Milliarden = money 17000000000 EUR ‹Lücke›',
  ],
  [
    'Die Volkspartei kam auf 26,3 Prozent (minus 11,2), die Freiheitlichen auf 28,9 (plus 12,7).',
    '26,3 Prozent = percent 26.3 %',
    'minus 11,2 = percent -11.2 pp',
    '28,9 = percent 28.9 pp',
    'plus 12,7 = percent 12.7 pp',
  ],
  [
    'Der Marathon in Berlin zählte 54.280 Anmeldungen aus 161 Nationen.',
    '54.280 Anmeldungen = count 54280 ‹Anmeldungen›',
    '161 Nationen = count 161 ‹Nationen›',
  ],
  [
    'Bei der Explosion starben drei Arbeiter, sieben weitere erlitten Verbrennungen.',
    'drei Arbeiter = count 3 ‹Arbeiter›',
    'sieben = count 7',
  ],
  [
    'Am Donnerstag sollen 21 bis 26 Grad erreicht werden, am Wochenende bis 31 Grad.',
    'Donnerstag = date XXXX-WXX-4 → 2024-11-07',
    '21 bis 26 Grad = measure 26 deg range 21–26',
    'Wochenende = date 2024-W45-WE',
    'bis 31 Grad = measure 31 deg atMost',
  ],
  [
    'Die Bahn meldete für September eine Pünktlichkeit von 57,5 Prozent, das Ziel liegt bei über 70 Prozent.',
    'September = date --09 → 2024-09',
    '57,5 Prozent = percent 57.5 % ‹Pünktlichkeit›',
    'über 70 Prozent = percent 70 % above',
  ],
  [
    'Pro Kopf verbrauchten die Deutschen 2023 im Schnitt 121 Liter Wasser am Tag.',
    '2023 = date 2023',
    '121 Liter Wasser = measure 121 l ‹Wasser›',
  ],
  [
    'Der Chef des 350-Mann-Betriebs verdient 14-mal so viel wie ein Lehrling.',
    '350-Mann-Betriebs = count 350 ‹Mann-Betriebs›',
    '14-mal = measure 14 1',
  ],
  [
    'Die Miete darf um höchstens 15 Prozent in drei Jahren steigen.',
    'höchstens 15 Prozent = percent 15 % atMost',
    'drei Jahren = duration P3Y a',
  ],
  [
    'Auf der Intensivstation lagen 87 Patienten, davon mussten 52 beatmet werden.',
    '87 Patienten = count 87 ‹Patienten›',
    '52 = count 52 ‹Patienten›',
  ],
  [
    'Der Verlust habe 3,2 Millionen Euro betragen, sagte Vorständin Ida Holm.',
    '3,2 Millionen Euro = money 3200000 EUR',
  ],
  ['Es seien 300 gekommen, teilte Polizeisprecher Jan Ott mit.', '300 = count 300'],
  ['Gesucht werden 300 junge, gesunde Menschen.', '300 junge, gesunde Menschen = count 300 ‹junge, gesunde Menschen›'],
  [
    'Der Mindestlohn steigt zum 1. Januar 2025 von 12,41 auf 12,82 Euro.',
    '1. Januar 2025 = date 2025-01-01',
    '12,41 = money 12.41 EUR',
    '12,82 Euro = money 12.82 EUR',
  ],
]

describe('figures of German news in many forms', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'de', date: '2024-11-07' }), expected))
  }
})

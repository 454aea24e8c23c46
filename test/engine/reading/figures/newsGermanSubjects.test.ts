import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** News sentences of German news on many subjects and what is to be read out of them, in text order; the text's own day is 2024-11-07, a Thursday. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'Die Regierung plant für 2026 neue Schulden in Höhe von 89,9 Milliarden Euro, das sind 8,1 Milliarden mehr als im laufenden Jahr.',
    '2026 = date 2026',
    '89,9 Milliarden Euro = money 89900000000 EUR ‹Schulden›',
    '8,1 Milliarden = money 8100000000 EUR ‹Schulden›',
    'laufenden Jahr = date 2024',
  ],
  [
    'Im September lag die Teuerung bei 1,6 Prozent, im August waren es noch 1,9 Prozent.',
    'September = date --09 → 2024-09',
    '1,6 Prozent = percent 1.6 %',
    'August = date --08 → 2024-08',
    '1,9 Prozent = percent 1.9 %',
  ],
  [
    'Das Statistische Bundesamt zählte Ende 2023 rund 84,7 Millionen Einwohner.',
    'Ende 2023 = date 2023',
    'rund 84,7 Millionen Einwohner = count 84700000 about ‹Einwohner›',
  ],
  [
    'Von den 1.200 Beschäftigten müssen 340 gehen, weitere 60 Stellen fallen bis Mitte 2025 weg.',
    '1.200 Beschäftigten = count 1200 ‹Beschäftigten›',
    '340 = count 340 ‹Beschäftigten›',
    '60 Stellen = count 60 ‹Stellen›',
    'Mitte 2025 = date 2025',
  ],
  [
    'Die Grünen verloren 6,4 Punkte und landeten bei 11,9 Prozent.',
    '6,4 Punkte = count 6.4 ‹Punkte›',
    '11,9 Prozent = percent 11.9 %',
  ],
  [
    'Der Bürgermeister erhielt im zweiten Wahlgang 52,3 Prozent der Stimmen, sein Herausforderer 47,7 Prozent.',
    'zweiten Wahlgang = ordinal 2 ‹Wahlgang›',
    '52,3 Prozent der Stimmen = percent 52.3 % ‹Stimmen›',
    '47,7 Prozent = percent 47.7 %',
  ],
  [
    'Bis zu 80 Zentimeter Neuschnee sind in den Alpen möglich, oberhalb von 2.000 Metern sogar mehr als ein Meter.',
    'Bis zu 80 Zentimeter Neuschnee = measure 80 cm atMost ‹Neuschnee›',
    'oberhalb von 2.000 Metern = measure 2000 m above',
    'mehr als ein Meter = measure 1 m above',
  ],
  [
    'Der Pegel des Flusses stieg innerhalb von 24 Stunden um anderthalb Meter auf 7,35 Meter.',
    '24 Stunden = duration PT24H h',
    'anderthalb Meter = measure 1.5 m',
    '7,35 Meter = measure 7.35 m',
  ],
  [
    'In Teilen Sachsens fielen bis Montagmorgen 45 bis 60 Liter Regen.',
    'Montagmorgen = date XXXX-WXX-1TMO → 2024-11-04TMO',
    '45 bis 60 Liter Regen = measure 60 l range 45–60 ‹Regen›',
  ],
  [
    'Die Temperatur kletterte auf 38,9 Grad Celsius, den höchsten Wert seit 2003.',
    '38,9 Grad Celsius = measure 38.9 Cel',
    '2003 = date 2003',
  ],
  [
    'Leverkusen siegte vor 30.210 Zuschauern 2:0, Wirtz traf in der 12. und 67. Minute.',
    '30.210 Zuschauern = count 30210 ‹Zuschauern›',
    '2:0 = score 2:0',
    '12. = ordinal 12 ‹Minute›',
    '67. Minute = ordinal 67 ‹Minute›',
  ],
  [
    'Der Stürmer erzielte sein zehntes Saisontor, es war der siebte Sieg in Folge.',
    'zehntes Saisontor = ordinal 10 ‹Saisontor›',
    'siebte Sieg = ordinal 7 ‹Sieg›',
  ],
  [
    'Für den 21-Jährigen zahlte der Klub eine Ablöse von 25 Millionen Euro, sein Vertrag läuft bis zum 30. Juni 2029.',
    '21-Jährigen = age 21 a',
    '25 Millionen Euro = money 25000000 EUR ‹Ablöse›',
    '30. Juni 2029 = date 2029-06-30',
  ],
  [
    'Das Gericht verhängte zwei Jahre und neun Monate Haft sowie eine Geldstrafe von 120 Tagessätzen zu je 30 Euro.',
    'zwei Jahre und neun Monate Haft = duration P2.75Y a ‹Haft›',
    '120 Tagessätzen = count 120 ‹Tagessätzen›',
    '30 Euro = money 30 EUR',
  ],
  [
    'Die 58-jährige Ärztin soll in 23 Fällen falsch abgerechnet haben, der Schaden beträgt knapp 1,3 Millionen Euro.',
    '58-jährige Ärztin = age 58 a ‹Ärztin›',
    '23 Fällen = count 23 ‹Fällen›',
    'knapp 1,3 Millionen Euro = money 1300000 EUR below',
  ],
  [
    'Zehn der zwölf Geschworenen stimmten für einen Schuldspruch.',
    'Zehn = count 10 ‹Geschworenen›',
    'zwölf Geschworenen = count 12 ‹Geschworenen›',
  ],
  [
    'Die Firma steigerte ihren Umsatz von 2,4 auf 2,9 Milliarden Euro, der Gewinn brach um die Hälfte ein.',
    '2,4 = money 2400000000 EUR ‹Umsatz›',
    '2,9 Milliarden Euro = money 2900000000 EUR',
    'Hälfte = percent 0.5 1',
  ],
  [
    'Der Dax schloss am Donnerstag 0,7 Prozent höher bei 19.362 Punkten.',
    'Donnerstag = date XXXX-WXX-4 → 2024-11-07',
    '0,7 Prozent = percent 0.7 %',
    '19.362 Punkten = count 19362 ‹Punkten›',
  ],
  [
    'Ein Kilo Kaffee kostet jetzt 14,99 Euro, vor einem Jahr waren es 11,49 Euro.',
    'Ein Kilo Kaffee = measure 1 kg ‹Kaffee›',
    'jetzt = date PRESENT_REF',
    '14,99 Euro = money 14.99 EUR',
    'einem Jahr = duration P1Y a',
    '11,49 Euro = money 11.49 EUR',
  ],
  [
    'Die Miete stieg um durchschnittlich 4,8 Prozent auf 13,10 Euro je Quadratmeter.',
    '4,8 Prozent = percent 4.8 %',
    '13,10 Euro = money 13.1 EUR',
  ],
  [
    'Die Zahl der Grippekranken hat sich binnen zwei Wochen verdreifacht, 4.512 Fälle wurden gemeldet.',
    'zwei Wochen = duration P2W wk',
    'verdreifacht = measure 3 1 ‹Grippekranken›',
    '4.512 Fälle = count 4512 ‹Fälle›',
  ],
  [
    'Jeder fünfte Jugendliche raucht, bei den über 60-Jährigen ist es nur jeder Zehnte.',
    'Jeder fünfte Jugendliche = percent 0.2 1 ‹Jugendliche›',
    'über 60-Jährigen = age 60 a above',
    'jeder Zehnte = percent 0.1 1',
  ],
  [
    'Der Impfstoff wirkt bei neun von zehn Patienten, gut 3.000 Menschen nahmen an der Studie teil.',
    'neun von zehn Patienten = percent 0.9 1 ‹Patienten›',
    'gut 3.000 Menschen = count 3000 above ‹Menschen›',
  ],
  [
    'Auf 100.000 Einwohner kommen 36,2 Neuinfektionen.',
    '100.000 Einwohner = count 100000 ‹Einwohner›',
    '36,2 Neuinfektionen = count 36.2 ‹Neuinfektionen›',
  ],
  [
    'Bei einem Busunglück im Norden des Landes sind mindestens 17 Menschen gestorben, darunter vier Kinder.',
    'mindestens 17 Menschen = count 17 atLeast ‹Menschen›',
    'vier Kinder = count 4 ‹Kinder›',
  ],
  [
    'Die Retter bargen 28 Überlebende, neun Menschen werden noch vermisst.',
    '28 Überlebende = count 28 ‹Überlebende›',
    'neun Menschen = count 9 ‹Menschen›',
  ],
  [
    'Ein Feuer zerstörte am frühen Sonntagmorgen eine 1.500 Quadratmeter große Lagerhalle.',
    'Sonntagmorgen = date XXXX-WXX-7TMO → 2024-11-03TMO',
    '1.500 Quadratmeter große Lagerhalle = measure 1500 m2 ‹große Lagerhalle›',
  ],
  [
    'Gegen 16.40 Uhr stießen auf der A 9 ein Lastwagen und drei Autos zusammen.',
    '16.40 Uhr = time T16:40 → 2024-11-07T16:40',
    'drei Autos = count 3 ‹Autos›',
  ],
  [
    'Der Zoll beschlagnahmte 380 Kilogramm Haschisch und fast zwei Millionen Zigaretten.',
    '380 Kilogramm Haschisch = measure 380 kg ‹Haschisch›',
    'fast zwei Millionen Zigaretten = count 2000000 below ‹Zigaretten›',
  ],
  [
    'Die Brücke ist 412 Meter lang und wurde 1974 für umgerechnet 9 Millionen Euro gebaut.',
    '412 Meter = measure 412 m',
    '1974 = date 1974',
    '9 Millionen Euro = money 9000000 EUR',
  ],
  [
    'Das Festival dauert vom 5. bis 9. März, Karten kosten zwischen 15 und 45 Euro.',
    '5. = date --03-05 → 2024-03-05',
    '9. März = date --03-09 → 2024-03-09',
    'zwischen 15 und 45 Euro = money 45 EUR range 15–45',
  ],
  [
    'Zum 200. Geburtstag des Komponisten zeigt das Museum 120 Exponate aus drei Jahrhunderten.',
    '200. Geburtstag = ordinal 200 ‹Geburtstag›',
    '120 Exponate = count 120 ‹Exponate›',
    'drei Jahrhunderten = duration P300Y a',
  ],
  [
    'Der Roman verkaufte sich bislang mehr als 1,5 Millionen Mal.',
    'mehr als 1,5 Millionen Mal = count 1500000 above ‹Mal›',
  ],
  [
    'Laut einer Umfrage sind 48 Prozent zufrieden, 39 Prozent unzufrieden und 13 Prozent unentschieden.',
    '48 Prozent = percent 48 %',
    '39 Prozent = percent 39 %',
    '13 Prozent = percent 13 %',
  ],
  [
    'Nach dem Tarifabschluss steigen die Löhne ab Januar um 5,5 Prozent, mindestens aber um 340 Euro.',
    'Januar = date --01 → 2025-01',
    '5,5 Prozent = percent 5.5 %',
    '340 Euro = money 340 EUR',
  ],
  [
    'Russland griff in der Nacht zu Dienstag mit 67 Drohnen und acht Raketen an.',
    'Nacht = time TNI → 2024-11-07TNI',
    'Dienstag = date XXXX-WXX-2 → 2024-11-05',
    '67 Drohnen = count 67 ‹Drohnen›',
    'acht Raketen = count 8 ‹Raketen›',
  ],
  [
    'Etwa 12.000 Schüler und 900 Lehrer sind von der Schließung betroffen.',
    'Etwa 12.000 Schüler = count 12000 about ‹Schüler›',
    '900 Lehrer = count 900 ‹Lehrer›',
  ],
  [
    'Die Strecke ist 1,2 Kilometer kürzer und spart 20 bis 25 Minuten Fahrzeit.',
    '1,2 Kilometer = measure 1.2 km',
    '20 bis 25 Minuten Fahrzeit = duration PT25M min range 20–25 ‹Fahrzeit›',
  ],
  ['Die Sparkasse schließt acht ihrer 41 Filialen.', 'acht = count 8 ‹Filialen›', '41 Filialen = count 41 ‹Filialen›'],
  ['Erst in den 1990er Jahren wurde das Verbot aufgehoben.', '1990er Jahren = date 199'],
  [
    'Im ersten Quartal sank die Produktion um 3,1 Prozent, im Vorjahresquartal waren es 0,4 Prozent.',
    'ersten Quartal = date XXXX-Q1 → 2024-Q1',
    '3,1 Prozent = percent 3.1 % ‹Produktion›',
    '0,4 Prozent = percent 0.4 %',
  ],
]

describe('figures of German news on many subjects', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'de', date: '2024-11-07' }), expected))
  }
})

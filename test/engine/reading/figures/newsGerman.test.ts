import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** News sentences of German news and what is to be read out of them, in text order; the text's own day is 2024-11-07, a Thursday. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'Das Bundeskabinett hat am Mittwoch den Haushalt 2025 mit Ausgaben von 488,6 Milliarden Euro beschlossen, rund 12 Milliarden weniger als im Vorjahr.',
    'Mittwoch = date XXXX-WXX-3 → 2024-11-06',
    '2025 = date 2025',
    '488,6 Milliarden Euro = money 488600000000 EUR ‹Ausgaben›',
    'rund 12 Milliarden = money 12000000000 EUR about ‹Ausgaben›',
    'Vorjahr = date 2023',
  ],
  [
    'Die CDU kommt auf 31,5 Prozent der Stimmen, ein Plus von 4,2 Prozentpunkten gegenüber 2019.',
    '31,5 Prozent der Stimmen = percent 31.5 % ‹Stimmen›',
    '4,2 Prozentpunkten = percent 4.2 pp ‹Plus›',
    '2019 = date 2019',
  ],
  [
    'Die Wahlbeteiligung lag bei 73,6 Prozent, nach 66,5 Prozent vor fünf Jahren.',
    '73,6 Prozent = percent 73.6 %',
    '66,5 Prozent = percent 66.5 %',
    'fünf Jahren = duration P5Y a',
  ],
  [
    'Der Deutsche Wetterdienst erwartet bis zu 40 Liter Regen pro Quadratmeter und Böen von bis zu 110 Kilometern pro Stunde.',
    'bis zu 40 Liter Regen = measure 40 l atMost ‹Regen›',
    'bis zu 110 Kilometern pro Stunde = measure 110 km/h atMost ‹Böen›',
  ],
  [
    'In der Nacht sinken die Temperaturen auf minus 12 Grad, am Tag werden 3 bis 7 Grad erreicht.',
    'Nacht = time TNI → 2024-11-07TNI',
    'minus 12 Grad = measure -12 deg',
    '3 bis 7 Grad = measure 7 deg range 3–7',
  ],
  [
    'Bayern gewann am Samstag mit 3:1 gegen Mainz 05, vor 75.000 Zuschauern traf Kane zweimal.',
    'Samstag = date XXXX-WXX-6 → 2024-11-02',
    '3:1 = score 3:1',
    '75.000 Zuschauern = count 75000 ‹Zuschauern›',
    'zweimal = count 2 ‹Mal›',
  ],
  [
    'Das Landgericht verurteilte den 43-Jährigen zu fünf Jahren und sechs Monaten Haft.',
    '43-Jährigen = age 43 a',
    'fünf Jahren und sechs Monaten Haft = duration P5.5Y a ‹Haft›',
  ],
  [
    'Ein 17-jähriger Schüler wurde leicht verletzt, drei weitere Personen kamen ins Krankenhaus.',
    '17-jähriger Schüler = age 17 a ‹Schüler›',
    'drei weitere Personen = count 3 ‹Personen›',
  ],
  [
    'Die Zahl der Arbeitslosen stieg im Oktober um 85.000 auf 2,79 Millionen.',
    'Oktober = date --10 → 2024-10',
    '85.000 = count 85000 ‹Arbeitslosen›',
    '2,79 Millionen = count 2790000 ‹Arbeitslosen›',
  ],
  [
    'Die Zahl steht auf Seite 17: 2,4 Tonnen Lauge sind ausgelaufen.',
    '17 = ordinal 17 ‹Seite›',
    '2,4 Tonnen Lauge = measure 2.4 t ‹Lauge›',
  ],
  [
    '1720 Gäste kamen am ersten Tag, 1380 am zweiten.',
    '1720 Gäste = count 1720 ‹Gäste›',
    'ersten Tag = ordinal 1 ‹Tag›',
    '1380 = count 1380',
    'zweiten = ordinal 2',
  ],
  ['Die Inflationsrate sank von 2,2 auf 1,9 Prozent.', '2,2 = percent 2.2 %', '1,9 Prozent = percent 1.9 %'],
  [
    'Die Bundesbank rechnet mit einem Wachstum von 0,2 Prozent im dritten Quartal 2024.',
    '0,2 Prozent = percent 0.2 % ‹Wachstum›',
    'dritten Quartal 2024 = date 2024-Q3',
  ],
  [
    'Der Konzern will weltweit 5000 Stellen streichen, davon 1200 in Deutschland.',
    '5000 Stellen = count 5000 ‹Stellen›',
    '1200 = count 1200 ‹Stellen›',
  ],
  [
    'Seit Beginn der Pandemie infizierten sich mehr als 38 Millionen Menschen, gut 180.000 starben.',
    'mehr als 38 Millionen Menschen = count 38000000 above ‹Menschen›',
    'gut 180.000 = count 180000 above',
  ],
  ['Die Kosten haben sich seit 2015 fast verdoppelt.', '2015 = date 2015', 'fast verdoppelt = measure 2 1 below'],
  [
    'Etwa jeder dritte Deutsche leidet an Schlafstörungen, unter den über 65-Jährigen sogar fast die Hälfte.',
    'Etwa jeder dritte Deutsche = percent 0.3333333333333333 1 about ‹Deutsche›',
    'über 65-Jährigen = age 65 a above',
    'fast die Hälfte = percent 0.5 1 below',
  ],
  [
    'Die Aktie verlor 3,4 Prozent auf 27,15 Euro, der Dax notierte bei 19.254 Punkten.',
    '3,4 Prozent = percent 3.4 %',
    '27,15 Euro = money 27.15 EUR',
    '19.254 Punkten = count 19254 ‹Punkten›',
  ],
  [
    'Der Eintritt kostet 12 Euro, ermäßigt 8,50 Euro; Kinder unter sechs Jahren zahlen nichts.',
    '12 Euro = money 12 EUR',
    '8,50 Euro = money 8.5 EUR',
    'unter sechs Jahren = duration P6Y a below',
  ],
  [
    'Das Bad öffnet sonnabends, am Sonnabend aber nicht.',
    'sonnabends = date XXXX-WXX-6',
    'Sonnabend = date XXXX-WXX-6 → 2024-11-02',
  ],
  [
    'Die Ausstellung ist dienstags bis sonntags von 10 bis 18 Uhr geöffnet.',
    'dienstags = date XXXX-WXX-2',
    'sonntags = date XXXX-WXX-7',
    '10 = time T10:00 → 2024-11-07T10:00',
    '18 Uhr = time T18:00 → 2024-11-07T18:00',
  ],
  [
    'Am 3. Oktober um 14.30 Uhr beginnt der Festakt, zu dem 1.500 Gäste erwartet werden.',
    '3. Oktober = date --10-03 → 2024-10-03',
    '14.30 Uhr = time T14:30 → 2024-10-03T14:30',
    '1.500 Gäste = count 1500 ‹Gäste›',
  ],
  [
    'Der Bundestag stimmte mit 394 gegen 272 Stimmen bei 14 Enthaltungen für das Gesetz.',
    '394 = count 394 ‹Stimmen›',
    '272 Stimmen = count 272 ‹Stimmen›',
    '14 Enthaltungen = count 14 ‹Enthaltungen›',
  ],
  [
    'Zwei Drittel der Befragten lehnen die Reform ab, ein Viertel ist dafür.',
    'Zwei Drittel der Befragten = percent 0.666666666666667 1 ‹Befragten›',
    'ein Viertel = percent 0.25 1',
  ],
  [
    'Zwischen 2018 und 2023 wurden 1,2 Millionen Wohnungen gebaut.',
    '2018 = date 2018',
    '2023 = date 2023',
    '1,2 Millionen Wohnungen = count 1200000 ‹Wohnungen›',
  ],
  [
    'Die Feuerwehr war mit 120 Einsatzkräften und 25 Fahrzeugen vor Ort.',
    '120 Einsatzkräften = count 120 ‹Einsatzkräften›',
    '25 Fahrzeugen = count 25 ‹Fahrzeugen›',
  ],
  ['Der Schaden wird auf mindestens 250.000 Euro geschätzt.', 'mindestens 250.000 Euro = money 250000 EUR atLeast'],
  [
    'Der Täter soll zwischen 25 und 30 Jahre alt sein und etwa 1,80 Meter groß.',
    'zwischen 25 und 30 Jahre alt = age 30 a range 25–30',
    'etwa 1,80 Meter = measure 1.8 m about',
  ],
  [
    'Nach Angaben der Polizei demonstrierten rund 4.000 Menschen, die Veranstalter sprachen von 10.000.',
    'rund 4.000 Menschen = count 4000 about ‹Menschen›',
    '10.000 = count 10000 ‹Menschen›',
  ],
  [
    'Die A 7 war zwischen 8 und 14 Uhr gesperrt.',
    '8 = time T08:00 → 2024-11-07T08:00',
    '14 Uhr = time T14:00 → 2024-11-07T14:00',
  ],
  [
    'Im Schnitt fielen 68 Liter pro Quadratmeter, 15 Prozent mehr als im langjährigen Mittel.',
    '68 Liter pro Quadratmeter = measure 68 l/m2',
    '15 Prozent = percent 15 %',
  ],
  [
    'Der Film spielte am ersten Wochenende 55 Millionen Dollar ein.',
    'ersten Wochenende = ordinal 1 ‹Wochenende›',
    '55 Millionen Dollar = money 55000000 USD',
  ],
  ['Die Spieler erhalten je 300.000 Euro Prämie.', '300.000 Euro Prämie = money 300000 EUR ‹Prämie›'],
  ['Die Behörde hat 2,3 Mio. Tonnen CO2 weniger gemessen.', '2,3 Mio. Tonnen CO2 = measure 2300000 t ‹CO2›'],
  [
    'Das Auto fuhr mit Tempo 180 statt der erlaubten 100 km/h.',
    '180 = count 180 ‹Tempo›',
    '100 km/h = measure 100 km/h',
  ],
  ['Der Mietpreis stieg auf 14,20 Euro pro Quadratmeter.', '14,20 Euro = money 14.2 EUR'],
  ['In Raum 204 finden 30 Personen Platz.', '204 = ordinal 204 ‹Raum›', '30 Personen = count 30 ‹Personen›'],
  [
    'Anderthalb Jahre nach dem Unglück sind noch immer zwölf der 80 Opfer vermisst.',
    'Anderthalb Jahre = duration P1.5Y a',
    'zwölf = count 12 ‹Opfer›',
    '80 Opfer = count 80 ‹Opfer›',
  ],
  ['Sie war die erste Frau im Amt, die 2005 gewählt wurde.', 'erste Frau = ordinal 1 ‹Frau›', '2005 = date 2005'],
  [
    'Die 1990 gegründete Firma beschäftigt 1.900 Mitarbeiter an acht Standorten.',
    '1990 = date 1990',
    '1.900 Mitarbeiter = count 1900 ‹Mitarbeiter›',
    'acht Standorten = count 8 ‹Standorten›',
  ],
  [
    'Der Umsatz legte um 20 Prozent auf 3,4 Milliarden Euro zu.',
    '20 Prozent = percent 20 %',
    '3,4 Milliarden Euro = money 3400000000 EUR',
  ],
  [
    'Doppelt so viele Menschen wie vor zehn Jahren nutzen das Angebot.',
    'Doppelt so viele Menschen = measure 2 1 ‹Menschen›',
    'zehn Jahren = duration P10Y a',
  ],
  [
    'Hunderte Fans, Zehntausende Besucher und ein gutes Dutzend Helfer waren da.',
    'Hunderte Fans = count 100 atLeast ‹Fans›',
    'Zehntausende Besucher = count 10000 atLeast ‹Besucher›',
    'gutes Dutzend Helfer = count 12 above ‹Helfer›',
  ],
  [
    'Das Verfahren läuft seit anderthalb Jahren, das Urteil wird für Mitte Dezember erwartet.',
    'anderthalb Jahren = duration P1.5Y a',
    'Mitte Dezember = date --12 → 2024-12',
  ],
  [
    'Ein halbes Jahr später war die Hälfte der 500 Stellen weg.',
    'Ein halbes Jahr = duration P0.5Y a',
    'Hälfte = percent 0.5 1 ‹Stellen›',
    '500 Stellen = count 500 ‹Stellen›',
  ],
]

describe('figures of German news', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'de', date: '2024-11-07' }), expected))
  }
})

import assert from 'node:assert/strict'
import { correctsReports } from '../../../../src/engine/checks/figures/corrections.ts'
import { speaksOfEarlier, type Standing, standingOf } from '../../../../src/engine/checks/figures/standing.ts'
import type { Language } from '../../../../src/engine/model.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'
import { tokenAt } from '../../../../src/engine/text/tokens.ts'

/** The figure in question stands between brackets. */
const TABLE: readonly (readonly [text: string, standing: Standing, language?: Language])[] = [
  ['Verletzt wurden nicht [13], sondern 31 Arbeiter.', 'refuted'],
  ['Verletzt wurden nicht 13, sondern [31] Arbeiter.', 'stated'],
  ['Es kamen [45] Gäste und nicht 54.', 'stated'],
  ['Es kamen 45 Gäste und nicht [54].', 'refuted'],
  ['Statt [12] Bussen fahren nun 18.', 'former'],
  ['Statt 12 Bussen fahren nun [18].', 'stated'],
  ['Die Mühle wurde nicht in [40] Tagen gebaut.', 'stated'],
  ['Irrtümlich wurde die Zahl der Boote mit [93] angegeben.', 'refuted'],
  ['In einer früheren Fassung war von [310] Booten die Rede gewesen.', 'refuted'],
  ['Ein Übertragungsfehler machte daraus [93] Boote.', 'refuted'],
  ['Ursprünglich gemeldet wurden 310 Boote, tatsächlich sind es [130].', 'stated'],

  ['Die Zahl der Einbrüche sank von [412] auf 365.', 'former'],
  ['Die Zahl der Einbrüche sank von 412 auf [365].', 'stated'],
  ['Die Zahl der Einbrüche sank um [47].', 'stated'],
  ['Der Zuschlag steigt von einem [Fünftel] auf ein Viertel.', 'former'],
  ['Der Eintritt kostet 9 Euro, gegenüber [7] Euro im Vorjahr.', 'former'],
  ['Im Vorjahr waren es [540] Brände.', 'former'],
  ['Im Vorjahr\nwaren es noch rund [540] Brände.', 'former'],
  ['In den vergangenen Jahren kamen [540] Gäste.', 'former'],
  ['Im Jahr 2019 waren es [540] Gäste.', 'former'],
  ['Im Saal 7 waren es [540] Gäste.', 'stated'],
  ['Der Anteil liege bei 14,7 Prozent und nicht, wie am Montag gemeldet, bei [16] Prozent.', 'refuted'],
  ['Korrektur: In unserer Meldung vom 6. März hieß es, der Zuschuss habe [66] Millionen betragen.', 'refuted'],
  ['Berichtigung: In unserer Meldung vom 29. Mai haben wir die Kosten mit [98] Millionen angegeben.', 'refuted'],
  ['Korrektur: In einer früheren Fassung sowie in Berichten der Agentur hieß es, es seien [4870] Namen.', 'refuted'],
  ['The same story said that [1,460] workers were on strike.', 'refuted'],
  ['Richtig ist: Es wurden [4780] Namen gezählt.', 'stated'],
  ['2024 gab es 5.700 Anzeigen, 2025 waren es [6.840].', 'stated'],
  ['2026 gab es 5.700 Anzeigen, 2025 waren es [6.840].', 'former'],
  ['Nach bislang [12] sind es nun 14 Fälle.', 'former'],
  ['Zuvor war von [1500] Gästen die Rede.', 'former'],
  ['Die Prämie von [150] Euro wurde im März auf 180 Euro erhöht.', 'former'],
  ['Die Prämie wurde um [150] Euro auf 180 Euro erhöht.', 'stated'],
  ['The reward of £[10,000] offered in March has been raised to £25,000.', 'former'],
  ['The reward has been raised to £[25,000].', 'stated'],
  ['Dort stieg die Zahl auf [463]; zunächst war von 412 die Rede gewesen.', 'stated'],
  ['Heute leben dort [1500] Menschen.', 'stated'],

  ['In unserer Meldung vom 8. Oktober hieß es, im Hafen lägen [421] Boote. Richtig ist die Zahl 412.', 'refuted'],
  ['In unserer Meldung vom 8. Oktober hieß es, im Hafen lägen 421 Boote. Richtig ist die Zahl [412].', 'stated'],
  ['In der Meldung vom Dienstag stand, es seien [31] Boote.', 'refuted'],
  ['Es hieß, es seien [31] Boote.', 'stated'],
  ['Correction: Earlier reports, including one in this paper, gave the number of boats as [612].', 'refuted', 'en'],
  ['The report gave the number of boats as [612].', 'stated', 'en'],
  ['Sie fordert 1.500 Plätze statt der geplanten [900].', 'stated'],
  ['Das Konzert findet statt am [28.] Mai.', 'stated'],
  ['2023 waren es [14] Schüler.', 'former'],
  ['Schon 1965 waren [fünf] der siebzehn Gründer Frauen.', 'stated'],
  ['Die Kilowattstunde kostet künftig 13,2 statt [14,6] Cent.', 'former'],
  ['Die Kilowattstunde kostet künftig [13,2] statt 14,6 Cent.', 'stated'],
  ['Berichtigung: Die Kilowattstunde kostet 13,2 statt [14,6] Cent.', 'refuted'],
  ['The last bus leaves at half past twelve with 12 instead of [14] seats.', 'former', 'en'],
  ['Corrected: The gain is 2.1 points instead of [2.6] points.', 'refuted', 'en'],
  ['Die Karten fanden Käufer. Statt [12] kamen 30 Gäste.', 'former'],
  ['Der Umsatz betrug 31 Millionen (Vorjahr: [33] Millionen).', 'former'],

  ['Tickets cost $9, up from $[7].', 'former', 'en'],
  ['Profit was £33m (2024: £[36]m).', 'former', 'en'],
  ['The count is lower than the provisional figure of [854].', 'refuted', 'en'],
  ['The stadium holds [45,114] and not 48,216.', 'stated', 'en'],
  ['The stadium holds 45,114 and not [48,216].', 'refuted', 'en'],
  ['There were not [13] but 31 boats.', 'refuted', 'en'],
  ['Sales rose from [40] to 52 vans.', 'former', 'en'],
  ['Sales rose from 40 to [52] vans.', 'stated', 'en'],
  ['The rate was 4 per cent, down from [5] per cent.', 'former', 'en'],
  ['They sold 68 vans, compared with [61] the year before.', 'former', 'en'],
  ['The share was originally given as [1.37] per cent.', 'refuted', 'en'],
]

function standingIn(marked: string, language: Language): Standing {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = prepare({ text: marked.replace(/[[\]]/g, ''), language })
  const stating = { isDate: false, isCorrection: () => correctsReports(text.prose) }
  return standingOf(text, tokenAt(text.tokens, start), tokenAt(text.tokens, end), stating)
}

describe('standing of a figure', () => {
  for (const [marked, expected, language = 'de'] of TABLE)
    it(`${marked} ${expected}`, () => {
      assert.equal(standingIn(marked, language), expected)
    })
})

describe('a sentence about an earlier time', () => {
  for (const sentence of [
    'Im Vorjahr waren es 12.',
    'Damals kostete er 5 Mark.',
    'In 2019 it was 12.',
    'It had been 12.',
  ])
    it(sentence, () => {
      assert.ok(speaksOfEarlier(sentence, 2024))
    })
  for (const sentence of [
    'Nun sind es 12.',
    'Der Turm hat 12 Glocken.',
    'There are 12 bells in the tower.',
    'In 2024 it is 12.',
  ])
    it(`not: ${sentence}`, () => {
      assert.ok(!speaksOfEarlier(sentence, 2024))
    })
})

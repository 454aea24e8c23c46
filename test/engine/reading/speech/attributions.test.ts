import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** «type · speaker · what was said», its pieces joined by …, further links of a chain behind an arrow. */
function said(text: string, language: Language): readonly string[] {
  return readSpeech(prepare({ text, language })).attributions.map(({ type, speaker, contents, via }) => {
    const content = contents.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const chain = via ? ` → ${via.map(link => link.name).join(', ')}` : ''
    return `${type} · ${speaker?.name ?? '–'}${chain} · ${content}`
  })
}

type Table = readonly (readonly [string, readonly string[]])[]

const german: Table = [
  ['Die Belegschaft erfuhr am Montag, dass die Weberei schließt.', []],
  ['Der Spiegel erfuhr, dass die Weberei schließt.', ['indirect · Spiegel · dass die Weberei schließt']],
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
  ['Der Fahrer soll die Schranke umfahren haben.', ['hearsay · – · Der Fahrer soll die Schranke umfahren haben']],
  ['Am Montag soll das Gesetz beschlossen werden.', []],
  [
    'Die Reederin Ada Holm will nach eigenen Worten nicht verkaufen.',
    ['according-to · Ada Holm · Die Reederin Ada Holm will … nicht verkaufen'],
  ],
  ['Aus Sicht der Anwohner reicht das nicht.', ['according-to · Anwohner · reicht das nicht']],
  [
    'Der Sender meldete unter Berufung auf Ermittler, der Wagen sei gestohlen.',
    ['indirect · Sender → Ermittler · der Wagen sei gestohlen'],
  ],
  [
    'Trainer und Sportdirektorin sind sich einig, dass der Kader reicht.',
    ['indirect · Trainer und Sportdirektorin · dass der Kader reicht'],
  ],
  ['Ihm wird vorgeworfen, Akten vernichtet zu haben.', ['indirect · – · Akten vernichtet zu haben']],
  [
    'Der Leiter des Amtes, Otto Weiß, gab bekannt, dass die Halle schließt.',
    ['indirect · Otto Weiß · dass die Halle schließt'],
  ],
  ['Sie wollte das nicht bestätigen.', []],
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
  [
    'Ein Sprecher des Zolls sagte, es gehe um Kaffee. „Mehr wissen wir nicht“, fügte er hinzu.',
    ['indirect · Sprecher des Zolls · es gehe um Kaffee', 'direct · Sprecher des Zolls · „Mehr wissen wir nicht“'],
  ],
  [
    'Die Reederei will im März zwei Fähren verkaufen.',
    ['indirect · Reederei · Die Reederei will im März zwei Fähren verkaufen'],
  ],
  [
    'Winzerin Ada Holm will die Zulage zurück, es geht um 40 Euro je Fass.',
    ['indirect · Ada Holm · Winzerin Ada Holm will die Zulage zurück'],
  ],
  [
    'Ganz abschaffen möchte Parkgebühren der Gemeinderat.',
    ['indirect · Gemeinderat · Ganz abschaffen möchte Parkgebühren der Gemeinderat'],
  ],
  ['Die Bahn will im Mai fahren, sagte der Minister.', ['indirect · Minister · Die Bahn will im Mai fahren']],
  ['Er will Brot.', []],
  ['Der Zug will nicht anspringen.', []],
  ['Wer bauen will, muss zahlen.', []],
  ['Die Polizei will das nicht bestätigen.', []],
  [
    'Den alten Kran hält die Bürgermeisterin für gerettet.',
    ['indirect · Bürgermeisterin · Den alten Kran hält die Bürgermeisterin für gerettet'],
  ],
  [
    'Der Zoll stellte schnellere Prüfungen in Aussicht.',
    ['indirect · Zoll · Der Zoll stellte schnellere Prüfungen in Aussicht'],
  ],
  ['Das Wasser stellt die Bauern vor Probleme.', []],
  ['Der Verband rechnet mit 300 Gästen.', ['indirect · Verband · Der Verband rechnet mit 300 Gästen']],
  ['Streiks wollte er nicht ausschließen.', ['indirect · er · Streiks wollte er nicht ausschließen']],
  [
    'Der Fischereiverband lehnt die Quote ab, der Hafenmeister will sie anheben.',
    [
      'indirect · Fischereiverband · Der Fischereiverband lehnt die Quote ab',
      'indirect · Hafenmeister · der Hafenmeister will sie anheben',
    ],
  ],
  ['„Ein Geschenk“ nennt das die Intendantin.', ['direct · Intendantin · „Ein Geschenk“']],
  ['Dass der Wolf zurückkehrt, glaubt der Förster nicht.', ['denial · Förster · Dass der Wolf zurückkehrt']],
  [
    'Ein Fahrgast zahlt nach Rechnung der Bahngewerkschaft 90 Euro mehr.',
    ['according-to · Bahngewerkschaft · Ein Fahrgast zahlt … 90 Euro mehr'],
  ],
  [
    'Am meisten freute die Winzerin nach eigenen Worten der Regen.',
    ['according-to · Winzerin · Am meisten freute die Winzerin … der Regen'],
  ],
  [
    'Auf der Insel wohnen 2.300 Menschen, sagt der Kurdirektor.',
    ['indirect · Kurdirektor · Auf der Insel wohnen 2.300 Menschen'],
  ],
  [
    'Statt 40 Kränen würden künftig 20 gebaut, kündigte Vorstand Jan Holm an.',
    ['indirect · Jan Holm · Statt 40 Kränen würden künftig 20 gebaut'],
  ],
  [
    'Die Kapitänin Ruth Holm sagte, der Umbau koste viel. Der Wind drehte. Lotse Jan Brack trat vor. Der Hafen sei der größte.',
    ['indirect · Ruth Holm · der Umbau koste viel', 'indirect · Jan Brack · Der Hafen sei der größte'],
  ],
  [
    'Die Behörde sagte, der Fluss steige. Es hätten Helfer gefehlt, die geübt seien.',
    ['indirect · Behörde · der Fluss steige', 'indirect · Behörde · Es hätten Helfer gefehlt, die geübt seien'],
  ],
  [
    'Wirtin Ida Holm gibt der Stadt die Schuld: Die Leitung sei alt.',
    ['indirect · Ida Holm · Wirtin Ida Holm gibt der Stadt die Schuld', 'indirect · Ida Holm · Die Leitung sei alt'],
  ],
  [
    'Laut Stadt kostet der Turm 3 Millionen Euro; der Bund zahlt nichts.',
    ['according-to · Stadt · kostet der Turm 3 Millionen Euro'],
  ],
  [
    'Der Kapitän bestreitet das, im Logbuch seien vier Einträge zu lesen.',
    ['indirect · Kapitän · im Logbuch seien vier Einträge zu lesen'],
  ],
  ['Der Mann wollte abbiegen, als der Bus kam.', []],
  [
    'Betriebsnahe Wohnungen will der Vorstand im Mai verkaufen.',
    ['indirect · Vorstand · Betriebsnahe Wohnungen will der Vorstand im Mai verkaufen'],
  ],
  ['Härten möchte die Kommission vermeiden.', []],
  ['Das spart nach unserer Rechnung 40 Euro.', []],
]

const english: Table = [
  [
    'Larkmoor puts the number of swans at four, all of them ringed.',
    ['indirect · Larkmoor · Larkmoor puts the number of swans at four, all of them ringed'],
  ],
  [
    'According to the ranger, a search is under way. The council links nine deaths to “possible gaps in the fence”.',
    ['according-to · ranger · a search is under way', 'direct · – · “possible gaps in the fence”'],
  ],
  [
    'Mayor Ruth Adeyemi spoke. “We wait,” she said. Ida Holm can live with that for a year, “not for two”.',
    ['direct · Ruth Adeyemi · “We wait,”', 'direct · Ida Holm · “not for two”'],
  ],
  ['Ada Holm, speaking in Leeds, said the mill had no orders.', ['indirect · Ada Holm · the mill had no orders']],
  ['The mayor told reporters there were no plans.', ['indirect · mayor · there were no plans']],
  ['The bakers fear for 40 jobs if the mill closes.', []],
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
  [
    'The dam had cracked, the Herald reported, citing engineers.',
    ['indirect · Herald → engineers · The dam had cracked'],
  ],
  [
    'The council said in March that it would sell, and its leader, Joan Mott, called the price “fair”.',
    ['indirect · council · that it would sell', 'direct · Joan Mott · “fair”'],
  ],
  [
    'Ministers rejected the claim. Ada Quist was not impressed. “Nobody asked us,” she said.',
    ['denial · Ministers · Ministers rejected the claim', 'direct · Ada Quist · “Nobody asked us,”'],
  ],
  ['The firm declined to comment.', []],
  [
    "The museum's deputy curator says visitors never came up in the talk.",
    ["indirect · museum's deputy curator · visitors never came up in the talk"],
  ],
  ["The farmers' union says growers need rain.", ["indirect · farmers' union · growers need rain"]],
  ['She said nothing about the merger.', []],
  [
    '“We wait,” said the transport minister, Marcus Illing, who had ordered it.',
    ['direct · Marcus Illing · “We wait,”'],
  ],
  ['The streets were empty as two labor disputes brought the harbor to a halt.', []],
  ['The mayor said a few words.', []],
  [
    'A new pump, Adeyemi reckons, would cost 40,000 pounds.',
    ['indirect · Adeyemi · A new pump … would cost 40,000 pounds'],
  ],
  ['The dam, police said, had cracked in May.', ['indirect · police · The dam … had cracked in May']],
  [
    "The growers' federation wants a cap on rents.",
    ["indirect · growers' federation · The growers' federation wants a cap on rents"],
  ],
  ['The dog wants a bone.', []],
  ['Police are looking for a man wanted for theft.', []],
  [
    'The deputy mayor will not vote for the tunnel unless the toll, now at 4 pounds, falls.',
    ['indirect · deputy mayor · The deputy mayor will not vote for the tunnel unless the toll, now at 4 pounds, falls'],
  ],
  [
    'The mayor spoke of £6m for traders, and Portwatch puts the loss at £70m.',
    ['indirect · mayor · The mayor spoke of £6m for traders', 'indirect · Portwatch · Portwatch puts the loss at £70m'],
  ],
  ['He puts the kettle on.', []],
  [
    'He doubts that a lock would have saved the ferry.',
    ['indirect · He · He doubts that a lock would have saved the ferry'],
  ],
  [
    'The bank has cut its forecast from 3 per cent to 2.',
    ['indirect · bank · The bank has cut its forecast from 3 per cent to 2'],
  ],
  ['The bank has cut its staff from 90 to 40.', []],
  ["Losses run to some £9m, on growers' estimates.", ["according-to · growers' · Losses run to some £9m"]],
  ['“A mess” was how Adeyemi put it.', ['direct · Adeyemi · “A mess”']],
  ['“Far too late” was the verdict of the coroner.', ['direct · coroner · “Far too late”']],
  ['The report was the work of the council.', []],
  ['In March, the mayor said, the mill closed.', ['indirect · mayor · In March … the mill closed']],
  ["In the bank's account there was £40.", []],
  ['She has doubled her estimate to 300.', ['indirect · She · She has doubled her estimate to 300']],
  ['The council announced a deep cut in fares.', ['indirect · council · The council announced a deep cut in fares']],
  ['The pier was beyond repair. That was the view of the court.', ['indirect · court · The pier was beyond repair']],
  ['Markets now put the odds at 35 per cent.', []],
]

const interview = `Frau Holm, wird die Fähre teurer?

Ja, um zehn Prozent.

Warum gerade jetzt?

Wir haben lange gewartet, der Diesel nicht.

Und im Winter?

Dann fahren wir seltener.

Reederin Ada Holm führt die Linie seit 2019.`

describe('attributions', () => {
  it('reads the answers of an interview', () => {
    const answers = ['Ja, um zehn Prozent.', 'Wir haben lange gewartet, der Diesel nicht.', 'Dann fahren wir seltener.']
    assert.deepEqual(
      said(interview, 'de'),
      answers.map(answer => `direct · Ada Holm · ${answer}`),
    )
  })

  for (const [text, expected] of german) it(text, () => assert.deepEqual(said(text, 'de'), expected))
  for (const [text, expected] of english) it(text, () => assert.deepEqual(said(text, 'en'), expected))
})

import assert from 'node:assert/strict'
import { readSpeech } from '../../../../src/engine/reading/speech/index.ts'
import { nominative } from '../../../../src/engine/reading/speech/nominative.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** «speaker · what was said», its pieces joined by …, further links of a chain behind an arrow. */
function said(text: string): readonly string[] {
  return readSpeech(prepare({ text, language: 'de' })).attributions.map(({ speaker, contents, via }) => {
    const content = contents.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const chain = via ? ` → ${via.map(link => link.name).join(', ')}` : ''
    return `${speaker?.name ?? '–'}${chain} · ${content}`
  })
}

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const classes: Table = {
  'a speaker whose name stands in marks': {
    'Die Initiative „Grüner Hang“ sprach von einem Erfolg.': [
      'Initiative „Grüner Hang“ · Die Initiative „Grüner Hang“ sprach von einem Erfolg',
    ],
    'Die Wirtin sprach von einem „Erfolg“.': ['Wirtin · „Erfolg“'],
  },
  'a subject with a relative clause before the colon': {
    'Tom Wiebold, der den verletzten Lukas Hettner vertritt, dankte dem Coach: „Drei von den Toren gehören Marek.“': [
      'Tom Wiebold · „Drei von den Toren gehören Marek.“',
    ],
  },
  'a surname of one letter': {
    'Henning Brohl leitet es. Jana K., 24, aus Kellbach, hat dort gearbeitet. „Wer fragte, der flog“, sagte sie.': [
      'Jana K · „Wer fragte, der flog“',
    ],
  },
  'two counts of one crowd': {
    'Der Verein nennt 400 Gäste, die Polizei hatte 300 geschätzt.': [
      'Verein · Der Verein nennt 400 Gäste',
      'Polizei · die Polizei hatte 300 geschätzt',
    ],
  },
  'a pronoun behind somebody who is the subject behind the verb': {
    'Ida Lohse ist skeptisch. Deutlicher wird Jana Weiß vom Verein Hang. „Das ist ein Loch“, schreibt sie.': [
      'Jana Weiß · „Das ist ein Loch“',
    ],
  },
  'verbs that say something only with a word beside them': {
    'Die Mannschaft besteht aus Schülern, die sonst rudern.': [],
    'Die Trainerin besteht darauf, dass alle schwimmen können.': ['Trainerin · dass alle schwimmen können'],
    'Der Wirt wurde des Saals verwiesen, weil er sang.': [],
    'Der Kutter war als Schmuggelschiff bekannt, weil er nachts fuhr.': [],
    'Im Herbst wurde bekannt, dass die Mühle verkauft ist.': ['– · dass die Mühle verkauft ist'],
    'Die Stadt hat den Termin bekannt gegeben.': ['Stadt · Die Stadt hat den Termin bekannt gegeben'],
    'Gestern wurde der Dieb vom Amtsgericht zu 90 Stunden Arbeit verurteilt.': [],
    'Die Elf bestreitet am Samstag ihr letztes Gruppenspiel.': [],
  },
  'what stands behind a semicolon': {
    'Die Molkerei weist den Vorwurf zurück; eine Meldepflicht habe es nicht gegeben.': [
      'Molkerei · eine Meldepflicht habe es nicht gegeben',
    ],
    'Die Molkerei weist den Vorwurf zurück; eine Meldepflicht gab es nicht.': [],
  },
  'words between a verb and its subject': {
    'Die Gemeinde klagt gegen das Land.': [],
    'Die Gemeinde klagt über Lärm.': ['Gemeinde · Die Gemeinde klagt über Lärm'],
    'Mit drei Millionen Euro Schaden rechnet die Stadt.': ['Stadt · Mit drei Millionen Euro Schaden rechnet die Stadt'],
    'Ein Fachmann hatte mit drei Millionen Euro Schaden gerechnet.': [],
  },
  'numbers that somebody gives': {
    '58 Verletzte zählte die Polizei.': ['Polizei · 58 Verletzte zählte die Polizei'],
    'Die Polizei hat 1.600 Teilnehmer gezählt.': ['Polizei · Die Polizei hat 1.600 Teilnehmer gezählt'],
    'Die Schäden beziffert der Kämmerer auf 3 Millionen Euro.': [
      'Kämmerer · Die Schäden beziffert der Kämmerer auf 3 Millionen Euro',
    ],
    'Gezählt wurden 300 Stimmen.': [],
    'Der Ort zählte 1.200 Einwohner.': [],
    'Der Trainer zählte auf seine Mannschaft.': [],
  },
  'what somebody reckons': {
    'Die Kämmerin Ada Holm trat ab. Das entspräche nach ihrer Rechnung einer Erhöhung der Steuer um 45 Punkte.': [
      'Ada Holm · Das entspräche … um 45 Punkte',
    ],
    'Müsste die Stadt die zusätzlich verlangten 9 Millionen Euro aufbringen, wäre das viel.': [],
  },
  'threats of people and of things': {
    'Die Gewerkschaft droht, den Hafen lahmzulegen.': ['Gewerkschaft · den Hafen lahmzulegen'],
    'Die Winzer drohten mit einer Klage.': ['Winzer · Die Winzer drohten mit einer Klage'],
    'Ohne Frost drohen Schäden an 40 Hektar Reben.': [],
    'Dem Verein droht ein Abzug von sechs Punkten.': [],
    'Der Mühle drohen Kosten, die niemand trägt: Das Wehr ist alt.': [],
  },
  'what is not said': {
    'Die Bank nannte keine Einzelheiten.': [],
    'Einen Termin gab das Museum nicht bekannt.': [],
    'Der Koch war nicht bereit, das Rezept zu ändern.': [],
    'So viele Störche wie nie brüten im Moor.': [],
    'Die Fähre kenterte, so dass der Hafen gesperrt wurde.': [],
    'Der „Alte Fritz“, wie der Leuchtturm genannt wird, ist gesperrt.': [],
    'Im Anschluss, den niemand nutzte, fuhr kein Zug.': [],
  },
  'subjects with phrases behind them': {
    'Der Fraktionschef im Kieler Landtag, Ole Brandt, hatte die Werft aufgefordert, die Halle zu öffnen.': [
      'Ole Brandt · die Halle zu öffnen',
    ],
    'Die Sprecherin von Bündnis 90/Die Grünen, Ada Holm, kritisierte den Plan.': [
      'Ada Holm · Die Sprecherin von Bündnis 90/Die Grünen, Ada Holm, kritisierte den Plan',
    ],
    'Hessens früherer Minister Otto Lang wies den Vorwurf zurück.': [
      'Otto Lang · Hessens früherer Minister Otto Lang wies den Vorwurf zurück',
    ],
  },
  'judgements in the passive': {
    'Der Neubau wurde von der Architektenkammer als misslungen bezeichnet.': [
      'Architektenkammer · Der Neubau wurde von der Architektenkammer als misslungen bezeichnet',
    ],
    'Der Neubau wurde von allen als misslungen bezeichnet.': [],
  },
  decisions: {
    'Der Gemeinderat beschloss, das Moor zu vernässen.': ['Gemeinderat · das Moor zu vernässen'],
    'Das Moor wird vernässt. Das beschloss der Gemeinderat.': [],
  },
  'what stands behind a colon': {
    'Die Trainerin dämpfte die Hoffnung: Der Kader sei klein.': ['Trainerin · Der Kader sei klein'],
    'Am Montag blickte die Kapitänin nach vorn: Man habe gelernt.': ['Kapitänin · Man habe gelernt'],
    'Die Küche ist klein: Der Herd steht im Flur.': [],
  },
  'whose opinion it is': {
    'Landrätin Inga Petersen kam. Nach ihrer Meinung reicht das nicht.': ['Inga Petersen · reicht das nicht'],
  },
  'objects before the verb': {
    'Die Bibliothek nannte sie „ein Wohnzimmer für alle“.': ['sie · „ein Wohnzimmer für alle“'],
  },
  'subjunctives of verbs that are not listed': {
    'Die Werft klagte, der Auftrag stagniere seit Mai.': ['Werft · der Auftrag stagniere seit Mai'],
  },
  'where something is said': {
    'Ein Kommentar der Zeitung, der den Umbau „teuer und hässlich“ nannte, löste Streit aus.': [
      'Kommentar der Zeitung · „teuer und hässlich“',
    ],
    'Der Sender zitierte die Försterin mit den Worten: „Der Wald brennt nicht von allein.“': [
      'Försterin · „Der Wald brennt nicht von allein.“',
    ],
    'Dem Rat liegt ein Gutachten vor, laut dem die Brücke trägt.': ['Gutachten · die Brücke trägt'],
    'Nach Angaben von Jan Beck, dem Dekan, stehen zwei Säle leer.': ['Jan Beck · stehen zwei Säle leer'],
    'Die Studie der Klinik umfasst drei Jahre. Demnach schlafen Schüler zu wenig.': [
      'Studie der Klinik · schlafen Schüler zu wenig',
    ],
    'Der Vorwurf der Anwohner an das Amt, den Lärm zu dulden, ist alt.': ['Anwohner · den Lärm zu dulden'],
  },
  'names between quotation marks': {
    '„Nordkurier“ berichtet, dass die Fähre ausfällt.': ['„Nordkurier“ · dass die Fähre ausfällt'],
    'Der Film zeigt Orte wie „Roter Sand“ und „Alte Mole“.': [],
    'Das Magazin „boot und segel“ lobte das Schiff.': ['Magazin · Das Magazin „boot und segel“ lobte das Schiff'],
    'Der Name des Hofes lautet „Zum langen Acker“.': [],
  },
  'subjects that are no times and no matters': {
    'Wenige Stunden nach dem Spiel sagte der Trainer, dass er bleibt.': ['Trainer · dass er bleibt'],
    'Die Äußerungen Webers nannte die Ministerin „ein Rätsel“.': ['Ministerin · „ein Rätsel“'],
    'Kunden gaben an, dass die Kasse zu war.': ['Kunden · dass die Kasse zu war'],
    'Von der Heyde betonte, die Halle sei sicher.': ['Von der Heyde · die Halle sei sicher'],
    'Es kamen Pächter, denen der Müller vorwarf, das Wehr zu öffnen.': ['Müller · das Wehr zu öffnen'],
    'Da steht die Mühle, deren Besitzer sagte, sie sei verkauft.': ['Besitzer · sie sei verkauft'],
    'Es war ein Treffen, bei dem die Wirtin sagte, sie höre auf.': ['Wirtin · sie höre auf'],
    'Da war der Wirt, der der Brauerei vorwarf, Geld zu fordern.': ['Wirt · Geld zu fordern'],
    'Morgen will die Kämmerin bekannt geben, dass die Steuer sinkt.': ['Kämmerin · dass die Steuer sinkt'],
    'Als er fragte, entgegnete Petersen verärgert: „Das reicht mir jetzt.“': ['Petersen · „Das reicht mir jetzt.“'],
  },
  'impersonal words': {
    'In dem Ort fand man einen Brief, in dem es heißt, die Mühle sei verkauft.': ['Brief · die Mühle sei verkauft'],
    'In dem Brief war von einer Mühle ohne Dach die Rede.': [
      'Brief · In dem Brief war von einer Mühle ohne Dach die Rede',
    ],
    'Die Mühle sei verkauft, heißt es in dem Schreiben.': ['Schreiben · Die Mühle sei verkauft'],
  },
  'names in the nominative': {
    'Nach Angaben des Deutschen Wetterdienstes regnet es.': ['Deutscher Wetterdienst · regnet es'],
    'Laut dem Statistischen Landesamt sank der Absatz.': ['Statistisches Landesamt · sank der Absatz'],
    'Ole Brandt kam. Nach Auskunft Ole Brandts liegt der Plan vor.': ['Ole Brandt · liegt der Plan vor'],
  },
}

describe('who says what in German', () => {
  for (const [name, sentences] of Object.entries(classes))
    describe(name, () => {
      for (const [text, wanted] of Object.entries(sentences)) it(text, () => assert.deepEqual(said(text), wanted))
    })
})

describe('the nominative of a name', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['des Bundesamtes für Statistik', 'Bundesamt für Statistik'],
    ['des Bündnisses', 'Bündnis'],
    ['des Präsidenten der Kammer', 'Präsident der Kammer'],
    ['dem Vorsitzenden', 'Vorsitzender'],
    ['des Experten', 'Experte'],
    ['des Weißen Hauses', 'Weißes Haus'],
    ['im Auswärtigen Amt', 'Auswärtiges Amt'],
    ['dem Unternehmen Nordholz', 'Unternehmen Nordholz'],
    ['des NIS', 'NIS'],
    ['der Polizei', 'Polizei'],
  ]
  for (const [phrase, wanted] of forms)
    it(phrase, () => {
      const [article = '', ...words] = phrase.split(' ')
      assert.equal(nominative(words.join(' '), article), wanted)
    })
})

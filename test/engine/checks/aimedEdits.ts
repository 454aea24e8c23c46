import type { CheckOptions, DraftInput, SourceInput } from '../../../src/engine/model.ts'

const texts: readonly (readonly [id: string, date: string, text: string])[] = [
  [
    'hallenbad',
    '2026-03-02',
    'Das Hallenbad bleibt im Sommer geschlossen, das Dach werde bis Oktober erneuert, sagte Bauamtsleiterin Ida Kolbe am Montag. In Seebrunn wohnen 12.480 Menschen. „Wir haben das Leck viel zu spät gefunden“, sagte Ida Kolbe.',
  ],
  [
    'turnhalle',
    '2026-03-04',
    'Trainer Ole Brandt sagte, die Turnhalle habe seit Jahren keine Heizung und die Kinder müssten im Mantel spielen. „Niemand hat sich um den Boden gekümmert“, sagte Brandt. Der Verein zählt 640 Mitglieder.',
  ],
  [
    'kapitaen',
    '2026-03-05',
    'Kapitänin Mia Sander lobte die Tribüne. Mia Sander ist 31 Jahre alt. Die Mannschaft fährt mit 18 Spielerinnen nach Borkfelde.',
  ],
  [
    'minister',
    '2026-03-06',
    'Verkehrsministerin Rieke Lohmann eröffnete die Schleuse. Der Bau kostete 47,5 Millionen Euro. Staatssekretär Karl Winkler begleitete sie.',
  ],
  [
    'initiative',
    '2026-03-07',
    'Die Initiative Seeblick behauptet, die Kläranlage leite seit Monaten giftige Stoffe in den Lindensee. Der Wasserverband prüft das.',
  ],
  [
    'werft',
    '2026-03-08',
    'Die Werft Nordkai baut 450 Stellen ab. Der Vorstand begründete das mit fehlenden Aufträgen für Fähren. Die Werft zahlte 180 Euro je Antrag.',
  ],
  [
    'bibliothek',
    '2026-03-09',
    'Die Bibliothek erhöhte die Zahl der Plätze von 31 auf 40. Die Gebühr sank auf 12 Euro im Jahr. Gezählt wurden 8.250 Ausleihen.',
  ],
  [
    'abstimmung',
    '2026-03-10',
    'Im Kreistag von Borkfelde stimmten 36 Mitglieder über den Radweg ab. Gegen den Radweg wurden 29 Einwände erhoben.',
  ],
  [
    'ernte',
    '2026-03-11',
    'Die Bauern ernteten 5.300 Tonnen Hopfen. Die Fläche betrug 2.150 Hektar. Am 14. September 2024 endete die Ernte.',
  ],
  ['brand', '2026-03-12', 'Bei dem Brand in der Mühle starben drei Menschen. Die Feuerwehr rückte mit 85 Kräften an.'],
  [
    'markt',
    '2026-03-13',
    'Auf dem Wochenmarkt verkauften 62 Händler ihre Waren. Marktmeister Jens Uhlmann sprach von einem guten Tag.',
  ],
  [
    'orgel',
    '2026-03-14',
    'Die Orgel der Marienkirche hat 3.120 Pfeifen. Organistin Clara Wendt spielt sie seit 2019. Höchstens 250 Gäste dürfen in die Kirche.',
  ],
  ['zug', '2026-03-15', 'Der Nachtzug nach Halvarstad fährt an fünf Tagen der Woche. Er hat 11 Wagen und 380 Betten.'],
  [
    'moor',
    '2026-03-16',
    'Im Moor bei Tesfelde brüten 74 Paare der Bekassine. Biologin Anke Rohde zählt sie jedes Jahr. Malte Henkel hilft ihr.',
  ],
  [
    'see',
    '2026-03-18',
    '„Der See erholt sich langsamer als gedacht“, sagte die Vorsitzende des Wasserverbands. Die Ufer müssten vor dem Winter befestigt werden, forderte die Vorsitzende des Wasserverbands. Bürgermeister Till Oswald schwieg dazu.',
  ],
  [
    'ferry',
    '2026-03-17',
    'The ferry to Larkness carried 2,340 passengers in May. Captain Nora Whitlock said the harbour wall would be repaired by autumn.',
  ],
]

/** More small sources than of one story. */
export const SOURCES: readonly SourceInput[] = texts.map(([id, date, text]) => ({ id: `${id}.md`, text, date }))

type Draft = Partial<DraftInput> & { readonly text: string; readonly options?: CheckOptions }

/** An edit away from a claim that decides what is found of the claim. */
export interface AimedEdit {
  readonly what: string
  readonly before: Draft
  readonly after: Draft
  /** The text of the claim; it stands in no sentence that is edited. */
  readonly claim: string
}

function edit(what: string, claim: string, draftOf: (edited: string) => string, [before, after]: Words): AimedEdit {
  return { what, claim, before: { text: draftOf(before) }, after: { text: draftOf(after) } }
}

type Words = readonly [before: string, after: string]

/** More than the words around a claim that count. */
const FAR = '\n\nEs regnete, und der Wind trieb die Blätter über den Platz.'.repeat(5) + '\n\n'
const FAR_ROWS = '| Wald | keine | keine |\n'.repeat(20)
const LEAK = 'Wir haben das Leck viel zu spät gefunden'
const FLOOR = 'Niemand hat sich um den Boden gekümmert'
const HALL = 'Die Turnhalle habe seit Jahren keine Heizung und die Kinder müssten im Mantel spielen'
const SEWAGE = 'Die Kläranlage leitet seit Monaten giftige Stoffe in den Lindensee.'
const POOL = 'Das Hallenbad bleibe im Sommer geschlossen und das Dach werde bis Oktober erneuert, sagte Ida Kessler.'
const HARBOUR = 'Captain Nora Whitlock said the harbour wall would be repaired by autumn.'

const speakers: readonly AimedEdit[] = [
  edit('the full name of a speaker', 'Kolbe', p => `${p} kam ins Rathaus.${FAR}„${LEAK}“, sagte Kolbe.`, [
    'Ida Kolbe',
    'Jan Kolbe',
  ]),
  edit(
    'what is said of a speaker elsewhere',
    'Der See erholt sich langsamer als gedacht',
    p => `Jana Pohl, ${p}, kam am Abend.${FAR}„Der See erholt sich langsamer als gedacht“, sagte sie.`,
    ['Vorsitzende des Wasserverbands', 'Leiterin der Bibliothek'],
  ),
  edit(
    'what is said elsewhere of a speaker without a quote',
    'sie',
    p =>
      `Jana Pohl, ${p}, kam am Abend. Bürgermeister Till Oswald schwieg dazu.${FAR}Die Ufer müssten vor dem Winter befestigt werden, forderte sie.`,
    ['Vorsitzende des Wasserverbands', 'Leiterin der Bücherei'],
  ),
  edit(
    'whom a pronoun takes up',
    'er',
    p => `Ole Brandt und Jens Uhlmann kamen.${FAR}${p} stand vor der Tür. ${HALL}, sagte er.`,
    ['Marktmeister Jens Uhlmann', 'Trainer Ole Brandt'],
  ),
  edit('whom else a pronoun may mean', FLOOR, p => `${p} lachte. Anke Rohde kam.${FAR}„${FLOOR}“, sagte sie.`, [
    'Ole Brandt',
    'Der Wirt',
  ]),
  edit('who may be of an age', FLOOR, p => `${p} kam.${FAR}„${FLOOR}“, sagte der 47-Jährige.`, [
    'Ole Brandt',
    'Karl Winkler',
  ]),
  edit('who speaks in the sentence before a quote', `${FLOOR}.`, p => `${p} war wütend. „${FLOOR}.“`, [
    'Trainer Ole Brandt',
    'Marktmeister Jens Uhlmann',
  ]),
  edit(
    'whom „demnach“ takes up',
    'Demnach',
    p =>
      `Die Initiative Seeblick kam mit Clara Wendt.${FAR}Das Werk ist alt, sagt ${p}. Demnach leitet die Kläranlage seit Monaten giftige Stoffe in den Lindensee.`,
    ['die Initiative Seeblick', 'Clara Wendt'],
  ),
  edit(
    'a mark that opens a quotation',
    LEAK,
    p => `Der Wirt rief ${p}\n\n"${LEAK}", sagte Ida Kolbe.\n\nDas war "alles".`,
    ['"Halt.', '"Halt".'],
  ),
]

const names: readonly AimedEdit[] = [
  edit(
    'the only name that makes a claim one of the same matter',
    'Die Kläranlage vergiftet den stillen Lindensee seit Monaten.',
    p => `Am Abend war ${p} dort.\n\nDie Kläranlage vergiftet den stillen Lindensee seit Monaten.`,
    ['die Initiative Seeblick', 'der Nachbar'],
  ),
  edit(
    'the only name that makes another speaker a rival',
    'Anke Rohde',
    p => `${p} kam.\n\n${HALL}, sagte Anke Rohde.`,
    ['Clara Wendt', 'Ole Brandt'],
  ),
  edit(
    'who else has an office',
    'Verkehrsminister Malte Henkel',
    p => `Verkehrsminister Malte Henkel kam zur Schleuse.\n\n${p} war krank.`,
    ['Ministerin Rieke Lohmann', 'Organistin Clara Wendt'],
  ),
]

const sentencesBeside: readonly AimedEdit[] = [
  edit('the next sentence, which gives it to a speaker', SEWAGE, p => `${SEWAGE} ${p}`, [
    'Das freut niemanden.',
    'Das behauptet die Initiative Seeblick.',
  ]),
  edit('the next sentence, which calls it a decision', SEWAGE, p => `${SEWAGE} ${p}`, [
    'Das beschloss der Rat.',
    'Das freut niemanden.',
  ]),
  edit('the end of its paragraph', SEWAGE, p => `${SEWAGE}${p}Das beschloss der Rat.`, ['\n\n', ' ']),
  edit(
    'a heading that says how a figure was got',
    '630 Stellen',
    p => `# ${p}\n\n630 Stellen baut die Werft Nordkai ab.`,
    ['Rechnerisch', 'Neues'],
  ),
  edit('the next item, which says so', '630 Stellen', p => `- Die Werft Nordkai baut 630 Stellen ab\n- ${p} zu viel`, [
    'Unterm Strich',
    'Das sind',
  ]),
  edit('a heading that makes a value a bound', '250 Gäste', p => `# ${p}\n\n250 Gäste dürfen in die Marienkirche.`, [
    'Neu',
    'Höchstens',
  ]),
  edit(
    'words that take a value back, far before it',
    '31 Plätze',
    p =>
      `„${p} war die erste Meldung verschickt worden, wie wir heute wissen und wie uns gestern der Hafen und heute früh auch noch die Werft am Nordkai schrieb.“ Die Bibliothek hat 31 Plätze.`,
    ['Irrtümlich', 'Sorgfältig'],
  ),
  edit(
    'what a figure below a heading is counted by',
    '12 Euro',
    p => `# Die Gebühr der Bibliothek sank auf 12 Euro\n\n${p} kamen viele.`,
    ['Im Monat Mai', 'Nur zwei Kinder'],
  ),
  edit(
    'of how many a figure is a part',
    '92',
    p => `# Gegen den Radweg im Kreistag von Borkfelde wurden Einwände erhoben: 92\n${p} Mitglieder kamen.`,
    ['von 28', 'und 28'],
  ),
  edit(
    'the weekday before a day',
    '14. September 2024',
    p => `# Die Ernte endete am ${p}\n\nden 14. September 2024, mit Regen.`,
    ['Montag', 'Samstag'],
  ),
]

const layout: readonly AimedEdit[] = [
  edit(
    'the heading of the column beside',
    '31',
    p => `| Ort | 2024 | ${p} |\n|---|---|---|\n${FAR_ROWS}| Plätze der Bibliothek | 31 | 40 |`,
    ['2025', 'Gebühr'],
  ),
  edit(
    'the heading of the column',
    '31',
    p => `| Ort | ${p} | 2025 |\n|---|---|---|\n${FAR_ROWS}| Plätze der Bibliothek | 31 | 40 |`,
    ['2024', '2026'],
  ),
  edit(
    'the caption of a table',
    '47,5',
    p => `${p}\n\n| Ort | Kosten | Dauer |\n|---|---|---|\n${FAR_ROWS}| Bau der Schleuse | 47,5 | keine |`,
    ['Angaben in Millionen Euro', 'Alle Angaben'],
  ),
  edit(
    'what makes a line a heading',
    'rund 9.700 Gutscheine',
    p => `${p}Stadt verteilt rund 9.700 Gutscheine\n\nEs regnet.`,
    ['# ', ''],
  ),
  edit('a quote of a heading', LEAK, p => `# „${LEAK}“${p}agt Ole Brandt\n\nEs regnet.`, [', s', '\n\nS']),
]

const ofAll: readonly AimedEdit[] = [
  {
    what: 'the day of a draft',
    claim: '14. September',
    before: { text: 'Am 14. September endete die Ernte.', date: '2024-10-01' },
    after: { text: 'Am 14. September endete die Ernte.', date: '2026-03-20' },
  },
  {
    what: 'the language of a draft',
    claim: '2.340 passengers',
    before: { text: 'The ferry to Larkness carried 2.340 passengers.', language: 'de' },
    after: { text: 'The ferry to Larkness carried 2.340 passengers.', language: 'en' },
  },
  {
    what: 'the language of what is said',
    claim: 'Captain Nora Whitlock',
    before: { text: HARBOUR, language: 'de' },
    after: { text: HARBOUR, language: 'en' },
  },
  ...['450 Stellen', `${FLOOR}.`, 'die Initiative Seeblick', 'Trainer Ole Brandt', SEWAGE].map((claim): AimedEdit => {
    const text = `Die Werft Nordkai baut 450 Stellen ab. Trainer Ole Brandt kam. „${FLOOR}.“\n\nDas Wasser sei schlecht und die Kläranlage leite giftige Stoffe in den Lindensee, behauptet die Initiative Seeblick.\n\n${SEWAGE}`
    return {
      what: `the language of messages: ${claim}`,
      claim,
      before: { text, options: { display: 'de' } },
      after: { text, options: { display: 'en' } },
    }
  }),
  {
    what: 'names of the configuration',
    claim: 'Ida Kessler',
    before: { text: POOL },
    after: { text: POOL, options: { names: [['Kolbe', 'Kessler']] } },
  },
]

export const AIMED_EDITS: readonly AimedEdit[] = [...speakers, ...names, ...sentencesBeside, ...layout, ...ofAll]

const [TRAINER, HARVEST, ORGAN] = [
  'Trainer Ole Brandt kam mit Anke Rohde. „Niemand hat sich um den Boden gekümmert“, sagte Brandt.',
  'Die Bauern ernteten 5.300 Tonnen Hopfen. Die Fläche betrug 2.510 Hektar. Später kam Anke Rohde.',
  'Rund 9.700 Gutscheine, sagte sie. Die Orgel der Marienkirche hat 3.210 Pfeifen.',
]

/** What writers do to a draft as a whole, one after another. */
export const DRAFTS_IN_TURN: Readonly<Record<string, readonly string[]>> = {
  'a first mention that goes': [`${TRAINER}\n\n${HARVEST}`, HARVEST, `${HARVEST}\n\n${TRAINER}`],
  'paragraphs that are moved': [
    [TRAINER, HARVEST, ORGAN].join('\n\n'),
    [ORGAN, TRAINER, HARVEST].join('\n\n'),
    [HARVEST, ORGAN, TRAINER].join('\n\n'),
  ],
  'a sentence that stands there twice': [ORGAN, `${ORGAN} ${ORGAN}`, `${ORGAN}\n\n${TRAINER} ${ORGAN}`, ORGAN],
  'texts that are swapped between a heading, an item and a quotation': [
    `# ${ORGAN}\n\n- ${HARVEST}\n\n> ${TRAINER}`,
    `# ${TRAINER}\n\n- ${ORGAN}\n\n> ${HARVEST}`,
    `# ${HARVEST}\n\n- ${TRAINER}\n\n> ${ORGAN}`,
  ],
  'lines that end otherwise': [
    [TRAINER, HARVEST, ORGAN].join('\n\n'),
    [TRAINER, HARVEST, ORGAN].join('\r\n\r\n'),
    [TRAINER, HARVEST, ORGAN].join('\n\n').replaceAll('. ', '.\r\n'),
  ],
  'front matter': [
    ORGAN,
    `---\ntitle: ${HARVEST}\ndate: 2024-10-01\n---\n\n${ORGAN}`,
    `---\ntitle: Neues\n---\n\n${ORGAN}`,
    '---\ntitle: Neues\n---\n',
  ],
  'nothing left': [TRAINER, '', ' ', '\n\n', '„', '|', '# ', HARVEST],
  'what is pasted and taken back': [
    HARVEST,
    `${HARVEST}\n\n${`${TRAINER} ${ORGAN}\n\n`.repeat(30)}`,
    HARVEST,
    `${TRAINER}\n\n${HARVEST}`,
  ],
}

import type { Language } from '../../../src/engine/model.ts'

export interface SmallText {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly format?: 'plain' | 'markdown'
  readonly date?: string
}

const TOWNS = ['Brunnau', 'Oberlinden', 'Kesselroda', 'Wiesenthal', 'Hagenow', 'Tiefensee', 'Mühlbrück']
const THINGS = ['Bienenvölker', 'Fahrräder', 'Obstbäume', 'Bücher', 'Geigen', 'Ruderboote', 'Windräder']
const PEOPLE = ['Imke Harms', 'Joachim Söllner', 'Petra Waldvogel', 'Emil Strobel', 'Nadja Kreutzer']
const OFFICES = ['Imkerin', 'Bürgermeister', 'Bibliothekarin', 'Vereinsvorsitzender', 'Förster']

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** An article about a small town with its own figures, a quote, a statement and names; the same for the same number. */
export function article(n: number): string {
  const [town, thing, person, office] = [pick(TOWNS, n), pick(THINGS, n * 3 + 1), pick(PEOPLE, n), pick(OFFICES, n)]
  const year = 1950 + ((n * 7) % 70)
  return `In ${town} sind ${1000 + n * 13} ${thing} gezählt worden, wie der Kreisverband am ${1 + (n % 28)}. März 2023 mitteilte.
Das sind ${(n % 40) + 2},5 Prozent mehr als im Jahr ${year}. „Wir haben mit ${n + 20} Helfern den ganzen Frühling gezählt“, sagte
${office} ${person}. Die Arbeiten kosteten nach Angaben der Stadt rund ${n + 3} Millionen Euro.

Laut ${person} soll die Zählung in ${(n % 9) + 2} Jahren wiederholt werden. Das Büro der Allgemeinen Zählstelle (AZS) hat ${(n % 50) + 4}
Beschäftigte.
`
}

/** A draft of four sentences about some of the articles, right and wrong. */
export function draftOn(...numbers: readonly number[]): string {
  return numbers
    .map(n => {
      const [town, thing, person] = [pick(TOWNS, n), pick(THINGS, n * 3 + 1), pick(PEOPLE, n)]
      return `In ${town} wurden ${1000 + n * 13} ${thing} gezählt. Der Kreisverband spricht von ${(n % 40) + 7},5 Prozent mehr.
„Wir haben mit ${n + 20} Helfern den ganzen Frühling gezählt“, sagte ${person}. Die Kosten lagen bei ${n + 3} Millionen Euro, ${person} zufolge.
`
    })
    .join('\n')
}

/** Texts of many kinds: tables, markup, furniture, English, signs beyond the first plane, odd line ends. */
export const TEXTS: readonly SmallText[] = [
  ...[1, 2, 3].map(n => ({ id: `verein-${n}.txt`, text: article(n), language: 'de' as const, date: '2023-03-20' })),
  {
    id: 'tabelle.md',
    language: 'de',
    format: 'markdown',
    text: `# Ernte in Zahlen

Die **Genossenschaft** hat im Herbst [2.400 Tonnen](https://beispiel.invalid/ernte) gepresst.

| Sorte | 2022 | 2023 |
|---|---:|---:|
| Boskoop | 310 t | 280 t |
| Elstar | 1.200 t | 1.450 t |

> „Der Saft ist süßer als sonst“, sagte Kellermeisterin Ute Brandl.

- Äpfel: 60 Prozent
- Birnen: 40 Prozent
`,
  },
  {
    id: 'orchestra.txt',
    language: 'en',
    text: `The youth orchestra of Wexmouth gave 48 concerts in 2022, up 12 percent on the year before, its director, Fiona Garrick, said.
“We never had so many cellos,” Garrick told the Wexmouth Herald. According to the council, the hall cost £3.4 million.
The orchestra is allegedly about to lose its grant, the paper reported, citing people at the council.

Correction: Fiona Garrick is the conductor of the orchestra, not its director.`,
  },
  {
    id: 'furniture.txt',
    language: 'de',
    text: `Der Leuchtturm von Norderhöft ist 41 Meter hoch.

Lesen Sie auch: Wie der Leuchtturmwärter lebt

„Er steht seit 1887 hier“, sagte die Kapitänin Wiebke Johannsen. Bild: Archiv/Imago

Newsletter abonnieren

Quelle: ntv.de, dpa`,
  },
  {
    id: 'signs.txt',
    language: 'de',
    text: 'Das Fest 🎈 hatte 1.200 Gäste 👩‍👩‍👧, sagte 𝔇r. Anna Öztürk.\r\nEs\tgab\t36\tStände.\r\n\r\n„Ganz wunderbar 🎉“, sagte sie.\r\n',
  },
  {
    id: 'spaces.md',
    language: 'de',
    format: 'markdown',
    text: '**Kahnfahrt**\u00a0**im Moor**: 12\u00a0Kähne, 90\u202fGäste.\n\n*Der\tFährmann* _Udo Harke_ nahm 5\u00a0Euro.\n',
  },
  { id: 'empty.txt', language: 'de', text: '' },
  { id: 'short.txt', language: 'en', text: 'No.' },
]

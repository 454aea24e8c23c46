/** Signs that are read aloud as a word: a source's „8 %“ is the draft's „8 Prozent“ only where both are written in the same language. */
export const symbolWords: ReadonlyMap<string, string> = new Map([
  ['%', 'prozent'],
  ['percent', 'prozent'],
  ['€', 'euro'],
  ['$', 'dollar'],
  ['£', 'pfund'],
  ['pound', 'pfund'],
  ['pounds', 'pfund'],
  ['&', 'und'],
])

/** Number words that newsrooms write as digits or in letters as their house style says. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  [
    'zwei two',
    'drei three',
    'vier four',
    'fünf five',
    'sechs six',
    'sieben seven',
    'acht eight',
    'neun nine',
    'zehn ten',
    'elf eleven',
    'zwölf twelve',
  ].flatMap((words, i) => words.split(' ').map(word => [word, String(i + 2)] as const)),
)

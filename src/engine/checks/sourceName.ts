import type { Corpus } from '../corpus/corpus.ts'
import type { Language } from '../model.ts'

/** A source as a sentence names it: „ntv.de, 23.10.2024“, «Reuters, 18 October 2024», or its file name. */
export function sourceName(corpus: Corpus, index: number, display: Language): string {
  const source = corpus.source(index)
  if (!source) return ''
  const name = source.publisher ?? quotedTitle(source.title, display)
  return source.date ? `${name}, ${dateName(source.date, display)}` : name
}

const LONGEST_TITLE = 48

/** A title in marks, cut at a word where it is long. */
function quotedTitle(title: string, display: Language): string {
  const cut = title.length <= LONGEST_TITLE ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))} …`
  return display === 'de' ? `„${cut}“` : `“${cut}”`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2024-10-23` → „23.10.2024“, «23 October 2024»; a date with fewer parts stays as it is. */
export function dateName(iso: string, display: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  if (!month || !day) return iso
  return display === 'de'
    ? `${Number(day)}.${Number(month)}.${year}`
    : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

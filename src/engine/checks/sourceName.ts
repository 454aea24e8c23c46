import type { Corpus } from '../corpus/corpus.ts'
import type { Language } from '../model.ts'

/** A source as a sentence names it: „ntv.de, 23.10.2024“, «Reuters, 18 October 2024», or its file name. */
export function sourceName(corpus: Corpus, index: number, display: Language): string {
  const source = corpus.sources[index]?.source
  if (!source) return ''
  const name = source.publisher ?? source.title
  return source.date ? `${name}, ${dateName(source.date, display)}` : name
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

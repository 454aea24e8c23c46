import type { Language } from '../model.ts'
import { codeAt, codesOf } from '../text/codes.ts'

/**
 * The stem of a lower-case word, for matching alone: „soldaten“ → „soldat“, „häuser“ → „haus“, "admissions" → "admission".
 *
 * German follows the order of CISTEM (Weissweiler & Fraser, 2017: umlauts and ß folded, „ge…“ kept, then the endings); English
 * takes off plural, -ing and -ed as the first step of Porter (1980) does.
 */
export function stem(lower: string, language: Language): string {
  return language === 'de' ? stemGerman(lower) : stemEnglish(lower)
}

function stemGerman(lower: string): string {
  const word = foldGerman(lower)
  let length = word.length
  while (length > 4) {
    const last = codeAt(word, length - 1)
    const before = codeAt(word, length - 2)
    if (length > 5 && ((before === E && ENDS_AFTER_E.has(last)) || (before === N && last === D))) length -= 2
    else if (last === E || last === S || last === N || (length > 5 && last === T)) length--
    else break
  }
  const stem = word.slice(0, length)
  if (length > 6 && stem.endsWith('inn')) return stem.slice(0, -3)
  if (length > 6 && stem.endsWith('in')) return stem.slice(0, -2)
  return stem
}

const [D, E, N, S, T] = codesOf('denst') as unknown as readonly [number, number, number, number, number]
/** „-em“, „-er“, „-en“, „-es“ */
const ENDS_AFTER_E: ReadonlySet<number> = new Set(codesOf('mrns'))

function foldGerman(lower: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < lower.length; i++) {
    if (codeAt(lower, i) < 128) continue
    const to = FOLDED[lower[i] as string]
    if (to === undefined) continue
    folded += lower.slice(from, i) + to
    from = i + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}

const FOLDED: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  é: 'e',
  è: 'e',
  á: 'a',
  ó: 'o',
  í: 'i',
  ç: 'c',
}

function stemEnglish(lower: string): string {
  let word = lower
  if (word.endsWith("'s") || word.endsWith('’s')) word = word.slice(0, -2)
  if (word.length > 4 && word.endsWith('sses')) word = word.slice(0, -2)
  else if (word.length > 4 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`
  else if (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is')
  )
    word = word.slice(0, -1)
  if (word.length > 5 && word.endsWith('ing')) word = undouble(word.slice(0, -3))
  else if (word.length > 4 && word.endsWith('ied')) word = `${word.slice(0, -3)}y`
  else if (word.length > 4 && word.endsWith('ed')) word = undouble(word.slice(0, -2))
  else if (word.length > 5 && word.endsWith('ly')) word = word.slice(0, -2)
  if (word.length > 4 && word.endsWith('e')) word = word.slice(0, -1)
  return word
}

function undouble(word: string): string {
  const last = word.length - 1
  return last > 2 && word[last] === word[last - 1] && !'lsz'.includes(word[last] as string) ? word.slice(0, -1) : word
}

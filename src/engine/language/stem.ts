import type { Language } from '../model.ts'
import { codeAt } from '../text/codes.ts'

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
  let word = foldGerman(lower)
  for (;;) {
    const length = word.length
    if (length <= 4) break
    if (length > 5 && (word.endsWith('em') || word.endsWith('er') || word.endsWith('en') || word.endsWith('es')))
      word = word.slice(0, -2)
    else if (length > 5 && word.endsWith('nd')) word = word.slice(0, -2)
    else if (word.endsWith('e') || word.endsWith('s') || word.endsWith('n')) word = word.slice(0, -1)
    else if (length > 5 && word.endsWith('t')) word = word.slice(0, -1)
    else break
  }
  if (word.length > 6 && word.endsWith('inn')) return word.slice(0, -3)
  if (word.length > 6 && word.endsWith('in')) return word.slice(0, -2)
  return word
}

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

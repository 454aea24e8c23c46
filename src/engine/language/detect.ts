import type { Language } from '../model.ts'
import { lettersFrom, lettersTo } from '../text/letters.ts'

/** The commonest words that one of the two languages has and the other has not. */
const GERMAN =
  'der die das und ist nicht mit auf für von dem den des ein eine sich auch wird sind dass bei nach zu im zum zur über wie oder als hat'
const ENGLISH =
  'the of and to a is that for it was on with as by at from this be are have has not were which their its or but said'

/** 1 for a German word, -1 for an English one. */
const SIDES = new Map([
  ...GERMAN.split(' ').map(word => [word, 1] as const),
  ...ENGLISH.split(' ').map(word => [word, -1] as const),
])
const LONGEST = Math.max(...Array.from(SIDES.keys(), word => word.length))

/** The rest of a text seldom says anything else than its beginning. */
const BEGINNING = 20_000

/** A lead of so many words is not made up for by the rest of the text. */
const CLEAR = 25

/** With less of a lead, which a headline or a single sentence may have, the look of the other words counts too. */
const UNCLEAR = 3

/** How German words look, and how English ones do. */
const GERMAN_LOOK = /[äöüß]|sch|cht|(?:ung|ungs|eit|lich|tz|iert|ierten?|[A-Za-zÀ-ɏ]{3}en)$/
const ENGLISH_LOOK = /th|wh|ght|oo|(?:ed|ing|tion|ly|ment|ous|ity|[A-Za-zÀ-ɏ]{3}s)$/

/** German or English, by the commonest words of the beginning; German where neither has more. */
export function detectLanguage(text: string): Language {
  const lead = leadOf(text)
  return (Math.abs(lead) < UNCLEAR ? 2 * lead + lookOf(text) : lead) < 0 ? 'en' : 'de'
}

/** How many more of the commonest words are German than English, until it is clear. */
function leadOf(text: string): number {
  let lead = 0
  const end = Math.min(text.length, BEGINNING)
  for (let from = lettersFrom(text, 0, end), to = 0; from < end; from = lettersFrom(text, to, end)) {
    to = lettersTo(text, from, end)
    if (to - from > LONGEST) continue
    lead += sideOf(text.slice(from, to))
    if (Math.abs(lead) >= CLEAR) break
  }
  return lead
}

/** How many more of the other words look German than English, as long as the commonest ones have no lead. */
function lookOf(text: string): number {
  let lead = 0
  let look = 0
  const end = Math.min(text.length, BEGINNING)
  for (let from = lettersFrom(text, 0, end), to = 0; from < end; from = lettersFrom(text, to, end)) {
    to = lettersTo(text, from, end)
    const lower = text.slice(from, to).toLowerCase()
    const side = SIDES.get(lower) ?? 0
    lead += side
    if (side === 0 && Math.abs(lead) < UNCLEAR)
      look += Number(GERMAN_LOOK.test(lower)) - Number(ENGLISH_LOOK.test(lower))
  }
  return look
}

function sideOf(word: string): number {
  return SIDES.get(word.toLowerCase()) ?? 0
}

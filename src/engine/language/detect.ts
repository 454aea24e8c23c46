import type { Language } from '../model.ts'

/** The commonest words that one of the two languages has and the other has not. */
const GERMAN = new Set(
  'der die das und ist nicht mit auf für von dem den des ein eine sich auch wird sind dass bei nach zu im zum zur über wie oder als hat'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the of and to a is that for it was on with as by at from this be are have has not were which their its or but said'.split(
    ' ',
  ),
)

/** A lead of so many words is not made up for by the rest of the text. */
const CLEAR = 25

/** With less of a lead, which a headline or a single sentence may have, the look of the other words counts too. */
const UNCLEAR = 3

/** How German words look, and how English ones do. */
const GERMAN_LOOK = /[äöüß]|sch|cht|(?:ung|ungs|eit|lich|tz|iert|ierten?|\p{L}{3}en)$/u
const ENGLISH_LOOK = /th|wh|ght|oo|(?:ed|ing|tion|ly|ment|ous|ity|\p{L}{3}s)$/u

/** German or English, by the commonest words of the beginning; German where neither has more. */
export function detectLanguage(text: string): Language {
  let lead = 0
  let look = 0
  for (const [word] of text.slice(0, 20_000).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase()
    if (GERMAN.has(lower)) lead++
    else if (ENGLISH.has(lower)) lead--
    else if (Math.abs(lead) < UNCLEAR) look += Number(GERMAN_LOOK.test(lower)) - Number(ENGLISH_LOOK.test(lower))
    if (Math.abs(lead) >= CLEAR) break
  }
  return (Math.abs(lead) < UNCLEAR ? 2 * lead + look : lead) < 0 ? 'en' : 'de'
}

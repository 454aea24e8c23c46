import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { type FigureClaim, SHARES } from './candidates.ts'
import { isApart } from './difference.ts'

/**
 * Whether a value is told as one that its writer has worked out: how far two others are apart, what they make together, what falls to
 * each, what follows. Shares are none of these: sources give them as they are.
 */
export function readsReckoned(
  { figure, quantity, isRate, isTotal }: FigureClaim,
  { prose, language }: Reading,
): boolean {
  if (SHARES.has(quantity.class) || quantity.date) return false
  const { start, end, text } = figure
  const behind = prose.slice(end, end + REACH)
  return (
    isRate ||
    isTotal ||
    isApart(prose, figure) ||
    FOLLOWS[language].test(prose.slice(Math.max(0, start - REACH), start)) ||
    LEFT.test(behind) ||
    LAST_WORD.test(text) ||
    (MORE.test(text) && THAN.test(behind))
  )
}

const REACH = 45

/** Words before a value that follows from others: „also 15.000 Euro“, «the difference is £280,000», «lost 49.4p». */
const FOLLOWS: Readonly<Record<Language, RegExp>> = {
  de: wordsBefore(
    'unterm Strich|also|mithin|somit|nämlich|(?:das|es) (?:sind|wären|macht|ergibt)|(?:wären|macht|kostet) das',
    'verl[oi]e?r(?:en|t)?|gew[ai]nn(?:en|t)?|bleiben|blieben|bleibt|blieb|fehl(?:en|ten|te|t)(?: (?:gegenüber|zu) \\S+)?',
  ),
  en: wordsBefore(
    '(?:one|once) every|between them|add(?:s|ed)? up to|com(?:es?|ing) to|came to|that (?:is|makes|was)|therefore|averaging',
    '(?:gap|difference|margin) (?:is|was)|(?:difference|growth) of|lost|gained|regained',
  ),
}

function wordsBefore(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zß-ž])(?:${words.join('|')})\\s(?:[a-zß-ž]+\\s){0,2}$`, 'i')
}

/** What is over or comes on top: „700.000 Euro hinzukommen“, «$3.7 million over budget». */
const LEFT = /^(?:\s[a-zß-ž]+){0,2}\s(?:hinzu(?:kommen)?|übrig|over budget|remains?)(?![a-zß-ž])/i

/** The noun that was read behind a value may be such a word: «1,700 short», «$4 million bigger». */
const LAST_WORD = /\s(?:short|bigger|larger|smaller|remains?|übrig)$/i

/** «3,170 more beeches than oaks» */
const MORE = /\s(?:mehr|weniger|more|fewer|less)\s/i
const THAN = /^\s(?:als|than)\s/i

import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { isChangedBy } from './difference.ts'
import { type FigureClaim, SHARES } from './candidates.ts'

/**
 * Whether a value is told as one that its writer has worked out: how far two others are apart, what they make together, what falls to
 * each, what follows. Shares are none of these: sources give them as they are.
 */
export function readsReckoned(
  { figure, quantity, isRate, isTotal }: FigureClaim,
  { prose, language }: Reading,
): boolean {
  if (SHARES.has(quantity.class) || quantity.date) return false
  const { start, end } = figure
  return (
    isRate ||
    isTotal ||
    isChangedBy(prose, start) ||
    BEFORE[language].test(prose.slice(Math.max(0, start - REACH), start)) ||
    BEHIND[language].test(prose.slice(end, end + REACH)) ||
    LAST_WORD.test(figure.text) ||
    (MORE.test(figure.text) && THAN.test(prose.slice(end, end + REACH)))
  )
}

const REACH = 45

/** „zusammen 82,8 Kilogramm“, „also 15.000 Euro“, «the difference is £280,000», «lost 49.4p» */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  de: wordsBefore(
    '(?<!(?:geht|ging|gehe|gehen|gingen|es|sich|bat|baten|bittet|bitten|streit|handelt)\\s)um',
    '(?:Plus|Minus|Anstieg|Zuwachs|Rückgang|Unterschied|Differenz|Abstand|Lücke) von',
    'zusammen|insgesamt|unterm Strich|also|mithin|somit|nämlich|im Schnitt|durchschnittlich',
    '(?:das|es) (?:sind|wären|macht|ergibt)|(?:wären|macht|kostet) das',
    'verl[oi]e?r(?:en|t)?|gew[ai]nn(?:en|t)?|bleiben|blieben|bleibt|blieb|fehl(?:en|ten|te|t)(?: (?:gegenüber|zu) \\S+)?',
  ),
  en: wordsBefore(
    'together|between them|add(?:s|ed)? up to|com(?:es?|ing) to|came to|that (?:is|makes|was)|therefore|an average of|averaging',
    '(?:gap|difference|margin) (?:is|was|of)|growth of|lost|gained|regained',
  ),
}

function wordsBefore(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zß-ž])(?:${words.join('|')})\\s(?:[a-zß-ž]+\\s){0,2}$`, 'i')
}

/** „acht Cent je Kilowattstunde mehr“, «$4 million bigger», «£50m remains» */
const BEHIND: Readonly<Record<Language, RegExp>> = {
  de: wordsBehind(
    'mehr|weniger|höher|niedriger|länger|kürzer|älter|jünger|früher|später|größer|kleiner|teurer|billiger|günstiger|schwerer|leichter',
    'darüber|darunter|Unterschied|Vorsprung|Rückstand|hinzu(?:kommen)?|übrig',
  ),
  en: wordsBehind(
    'more|fewer|less|higher|lower|longer|shorter|older|younger|earlier|later|dearer|cheaper|larger|bigger|smaller|heavier|lighter',
    'above|below|over budget|short of|apart|remains?|each|apiece',
  ),
}

function wordsBehind(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:\\s[a-zß-ž]+){0,2}\\s(?:${words.join('|')})(?![a-zß-ž])`, 'i')
}

/** The noun that was read behind a value may be such a word: «1,700 short». */
const LAST_WORD = /\s(?:short|bigger|larger|smaller|remains?|übrig)$/i

/** «3,170 more beeches than oaks» */
const MORE = /\s(?:mehr|weniger|more|fewer|less)\s/i
const THAN = /^\s(?:als|than)\s/i

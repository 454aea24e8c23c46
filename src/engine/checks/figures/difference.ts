import type { Span } from '../../model.ts'

/** Words behind a value by which it is how far two others are apart: „35 Geburten mehr“, «$75 million lower than». */
const BEHIND = new RegExp(
  `^ (?:im (?:Jahr|Monat) |an? (?:year|month) |(?:oder|or) (?:[a-zß-ž]+ )?[\\d.,]+ (?:Prozent|per ?cent) |[a-zß-ž]+ )?(?:${[
    'mehr|weniger|höher|niedriger|länger|kürzer|älter|jünger|früher|später|wärmer|kälter|schneller|langsamer|größer|kleiner|teurer',
    'billiger|günstiger|schwerer|leichter|näher|tiefer|breiter|enger|stärker|schwächer|weiter (?:weg|entfernt)|darüber|darunter|(?:über|unter) (?:de[mnr]|jene[mnr]|(?:sein|ihr|unser|dies)e[mnr])|obendrauf|Unterschied|Vorsprung|Rückstand',
    'more|fewer|less|higher|lower|longer|shorter|older|younger|earlier|later|warmer|colder|faster|slower|dearer|cheaper|larger|bigger|smaller|heavier|lighter|taller|closer|nearer|deeper|wider|narrower|stronger|weaker|above|below|over the(?! (?:past|last|next|coming|course|years|months|weeks|weekend|summer|winter))|under the|ahead|apart|further (?:away|off)|farther (?:away|off)|(?<!(?:put|set) )(?:down|up)|short of|shy of',
  ].join('|')})(?:e[nrs]?)?(?![a-zß-ž])`,
  'i',
)

/** Words between such a number and what it counts: „25 zusätzliche Plätze“. */
const INSIDE = /^\s(?:mehr|weniger|zusätzliche?[nrs]?|weitere[nrs]?|additional|extra|fewer|further|more)\s/i

/** Words right before such a number: „weitere 35“, «another 12». */
const FURTHER = /\b(?:weitere[nrs]?|another|additional|zusätzliche?[nrs]?)\s+$/i

/** „Danach bleiben noch 14 Spiele“, „die übrigen 2,2 Millionen“, „Gut 4600 Adressen warten also noch“: what is left. */
const LEFT_BEFORE =
  /(?<![a-zß-ž])(?:(?:übrige|restliche|verbleibende|verbliebene)[nrs]?|remaining|(?:verbleiben|leav(?:es|ing))(?: (?:noch|damit|danach|only|just|about|over)){0,2}|(?:bleiben|blieben)(?: (?:also|nun|nur|dann|damit|danach|ihm|ihr|ihnen))* noch(?: (?:nur|mehr als))?|(?:fehlen|fehlten|warten)(?: (?:also|damit|danach|dann|nun|nur))* noch(?: (?:nur|mehr als))?)\s+$/i
const LEFT_BEHIND =
  /^ (?:bleiben|blieben|fehlen|fehlten|warten|warteten) (?:(?:also|damit|demnach|danach|immer) )?noch(?![a-zß-ž])/

/** Whether a value of a draft is what is left when another is taken from a third. */
export function isRemainder(prose: string, { start, end }: Span): boolean {
  return (
    LEFT_BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) || LEFT_BEHIND.test(prose.slice(end, end + REACH))
  )
}

/** Words right before such a value: „um 35“, „ein Plus von 12“. */
const BEFORE =
  /(?:(?<!\b(?:geht|ging|gehe|gehen|gingen|es|sich|bat|baten|bittet|bitten|streit|handelt)\s)\bum|\b(?:Plus|Minus|Anstieg|Zuwachs|Zunahme|Rückgang|Abnahme|Unterschied|Differenz|Vorsprung|Rückstand|Abstand|Lücke|Kluft|rise|fall|increase|decrease|drop|decline|lead|gap) (?:von|of))\s+$/i

/** „Gegenüber 2019 fehlen allerdings knapp 27.000“ */
const MISSING =
  /\b(?:gegenüber|verglichen mit|(?:im Vergleich )?zu[mr])\s[^.;:,]{1,40}\sfehl(?:en|ten|te|t)\s(?:[a-zß-ž]+\s){0,2}$/i

/** «The shares had won back 38 cents»: of what things cost. */
const GAINED = /\b(?:lost|gained|regained|shed|won back|clawed back)\s(?:[a-z]+\s)?$/i
const PRICE = /^[^a-z]*[$€£]|\b(?:cents?|pence|[Ee]uro|[Cc]ent)$/

/** „Der Vorsprung schmolz von 11,7 auf 6,6 Punkte“: how far apart two are, before and now. */
const APART =
  /\b(?:Vorsprung|Abstand|Rückstand|Differenz|lead|gap|margin)\s(?:[a-zß-ž]+\s){0,8}?(?:von|auf|from|to)\s(?:[\d.,]+\s(?:auf|to)\s)?$/i

/** «shrank by 12», and not «written by 12 authors». */
const CHANGED_BY =
  /\b(?:ris|rose|fell|fall|grow|grew|cut|shr[aiu]nk|lower|rais|reduc|increas|decreas|declin|drop|climb|jump|surg|slip|slid|s[aiu]nk|dip|eas|edg|advanc|weaken|soar|plung|tumbl|up|down|trim|slash|exceed|miss|beat|widen|narrow|expand|short|delay|extend|gain|lost|lose|swell|swoll)[a-zß-ž]*\s(?:[a-zß-ž'’-]+\s){0,8}?by\s+$/i

/** Words behind and before a value that falls to each: „180 Euro je Antrag“, „im Schnitt 180 Euro“. */
const EACH_BEHIND =
  /^ (?:[a-zß-ž]+ )?(?:je|pro|für jede[nrs]?|im Schnitt|im Mittel|im Durchschnitt|apiece|each|per|for (?:each|every)|a head|on average)(?![a-zß-ž])/i
const EACH_BEFORE =
  /\b(?:je|jeweils|durchschnittlich|im Schnitt|im Mittel|im Durchschnitt|an average of|on average)\s(?:[a-zß-ž]+\s)?$|(?:^|[.!?:]\s)(?:Per|Pro|Je)\s[A-Za-zß-ž]+,?\s(?:[a-zß-ž]+\s){0,4}$|\bauf jede[nrs]?\s(?:[^.;]|\.\d){3,50}?\s(?:entf[aä]ll|komm)[a-zß-ž]*\s(?:[a-zß-ž]+\s){0,2}$/i

/** Whether a value in a text is what falls to each of several: „rund 180 Euro je Antrag“. */
export function isRate(prose: string, { start, end }: Span): boolean {
  return (
    EACH_BEHIND.test(prose.slice(end, end + REACH).replace(/\s+/g, ' ')) ||
    EACH_BEFORE.test(prose.slice(Math.max(0, start - FAR), start))
  )
}

/** Whether a value in a text is said to be the sum of others: „zusammen 69,2 Prozent“, «$58,000 in total». */
export function isTotal(prose: string, { start, end }: Span): boolean {
  return (
    SUM_BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) || SUM_BEHIND.test(prose.slice(end, end + REACH))
  )
}

const SUM_BEFORE =
  /\b(?:zusammen|zusammengenommen|insgesamt|alles in allem|together|combined|altogether|a total of)\s(?:[a-zß-ž]+\s){0,2}$/i
const SUM_BEHIND =
  /^\s(?:[a-zß-ž]+\s){0,2}(?:zusammen|insgesamt|combined|together|altogether|between them|in all|in total)(?![a-zß-ž])/i

const REACH = 40
const FAR = 90

/** Whether a value in a text says how far two others are apart, or how many come on top, and not how much there is of something. */
export function isDifference(prose: string, figure: Span & { readonly number: Span }): boolean {
  const { start, end, number } = figure
  return (
    INSIDE.test(prose.slice(number.end, end)) ||
    FURTHER.test(prose.slice(Math.max(0, start - REACH), start)) ||
    isApart(prose, figure)
  )
}

/** Whether a value in a text says how far two others are apart. */
export function isApart(prose: string, { start, end }: Span): boolean {
  const behind = prose.slice(end, end + REACH).replace(/\s+/g, ' ')
  const before = prose.slice(Math.max(0, start - REACH), start)
  const further = prose.slice(Math.max(0, start - FAR), start)
  return (
    BEHIND.test(behind) ||
    BEFORE.test(before) ||
    (GAINED.test(before) && PRICE.test(prose.slice(start, end))) ||
    APART.test(further) ||
    MISSING.test(further) ||
    CHANGED_BY.test(further)
  )
}

import type { Name } from '../../model.ts'

/** An office that a text takes back: „Ida Muster ist nicht Kämmerin, sondern Dezernentin“. */
export interface CorrectedRole {
  /** Null where the text does not say what was wrong: «The report misstated Ida Muster's post. She is vice chair». */
  readonly wrong: string | null
  readonly right: string
}

/** Characters behind a name that are looked at, and before it. */
const BEHIND = 260
const AHEAD = 160

/** What a text says of somebody's office where it corrects one. */
export function correctedRole(
  prose: string,
  { nameSpan: { start, end } }: Pick<Name, 'nameSpan'>,
): CorrectedRole | null {
  if (!BEGINS.test(prose.slice(end, end + 12))) return null
  const behind = prose.slice(end, end + BEHIND)
  const ahead = prose.slice(Math.max(0, start - AHEAD), start)
  for (const { before, pattern } of PATTERNS) {
    const { wrong = '', right } = ((!before || before.test(ahead)) && pattern.exec(behind)?.groups) || {}
    if (right) return { wrong: wrong.trim() || null, right: right.trim() }
  }
  return null
}

/** How all of the patterns begin. */
const BEGINS = /^(?: (?:ist|war|sei|is|was|as|als)\s|(?:['’]s?)? (?:post|title|role|job|position|office)\b)/

/** A few words within a sentence. */
const WORDS = String.raw`[^.,;:!?()„“”"«»\n]{3,90}?`
const ARTICLE = String.raw`(?:(?:der|die|das|ein|eine|the|an?|its|their|his|her) )?`
const END = String.raw`(?=[.;,\n]|$)`
const NOW = String.raw`[.;] (?:[Ss]he|[Hh]e|[Tt]hey|[Ss]ie|[Ee]r) (?:is|was|are|ist|war) (?:in fact |actually |tatsächlich |vielmehr )?`
const WRONG = `${ARTICLE}(?<wrong>${WORDS})`
const RIGHT = `${ARTICLE}(?<right>${WORDS})`

const PATTERNS: readonly { readonly before?: RegExp; readonly pattern: RegExp }[] = [
  // „… ist nicht Leiter der Leitstelle, sondern Ärztlicher Leiter“, «… is not the chair but its chief executive»
  {
    pattern: new RegExp(
      `^ (?:ist|war|is|was) (?:nicht|kein|keine|not) ${WRONG}(?:, (?:sondern|but)| but) ${RIGHT}${END}`,
    ),
  },
  // „… ist Bürgermeister von Görsheim, nicht Oberbürgermeister“
  { pattern: new RegExp(`^ (?:ist|war|is|was) ${RIGHT},? (?:nicht|not) (?:wie [^,.]{3,40}, )?${WRONG}${END}`) },
  // «We described … as the chair. She is its chief executive.»
  {
    before:
      /\b(?:described|identified|introduced|named|styled|(?:referred|gave)(?: to)?)(?: (?:Dr|Mr|Mrs|Ms|Sir|Dame)\.?)? $/,
    pattern: new RegExp(`^ as ${WRONG}${NOW}${RIGHT}${END}`),
  },
  // „Wir hatten … als Dezernentin bezeichnet. Sie ist Projektleiterin.“
  {
    pattern: new RegExp(
      `^ (?:irrtümlich |fälschlich(?:erweise)? )?als ${WRONG} (?:bezeichnet|vorgestellt|benannt|genannt)${NOW}${RIGHT}${END}`,
    ),
  },
  // „In der Mitteilung hieß es, … sei Mitarbeiter des Amtes. Er ist externer Gutachter.“
  {
    before: /(?:hieß es|geschrieben|gemeldet|berichtet)[^.]*, $/,
    pattern: new RegExp(`^ (?:sei|ist|war) ${WRONG}${NOW}${RIGHT}${END}`),
  },
  // «The report misstated …'s post. She is vice chair.»
  {
    before: /\bmisstated $/,
    pattern: new RegExp(`^(?:['’]s?)? (?:post|title|role|job|position|office)[^.]{0,60}${NOW}${RIGHT}${END}`),
  },
]

import type { Name } from '../../model.ts'
import type { SourceText } from '../../reading/reading.ts'
import { joinRoleWords, roleWordOf } from './roles.ts'

const AFTER = 110
const BEFORE = 70
/** «…, Sportdirektorin des FC Beispiel,» and "… of the Harbour Trust" behind a name. */
const BEHIND = /^\s*(?:\(\d+\)|\d+)?\s*,\s*([^,.;:!?()„“”"«»\n]{3,90}?)(?=[,.;:)\n])/
/** „von Ida Muster, nicht von Sprecher Karl Beispiel“: what follows is about somebody else. */
const OF_ANOTHER = /^(?:nicht|und|sondern|sowie|not|and|but)\s/
const BELONGS =
  /^\s+((?:of|from|at|von|vom|aus)\s+(?:(?:the|der|dem)\s+)?(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d-]*(?:\s+(?:of|for|and|für|und|the|der|des)(?=\s+[A-ZÀ-ÞĀ-ɏ]))?\s*){1,6})/
/** "its chief executive, …" before a name: what stands before the comma, and at most two words with a capital between. */
const AHEAD = /[^,.;:!?()„“”"«»\n]{3,60}$/u
const BETWEEN = /^\s*(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.]*\s+){0,2}$/

/** All that a text says of a person beside a name: role, mention, apposition behind or before it, institution. */
export function descriptionAround(text: SourceText, name: Name): string {
  return `${name.role ?? ''} ${name.text} ${appositionsAround(text, name)}`.trimEnd()
}

/** What stands behind or before a name beside a role: „Sportdirektorin des FC Beispiel“; empty where nothing does. */
export function appositionsAround({ prose, names }: SourceText, name: Name): string {
  const behind = prose.slice(name.nameSpan.end, name.nameSpan.end + AFTER)
  const ahead = prose.slice(Math.max(0, name.nameSpan.start - BEFORE), name.nameSpan.start)
  const parts: string[] = []
  const apposition = BEHIND.exec(behind)?.[1]
  if (apposition && !OF_ANOTHER.test(apposition) && hasRole(apposition)) parts.push(apposition)
  const institution = BELONGS.exec(behind)?.[1]
  if (institution) parts.push(institution)
  const comma = ahead.lastIndexOf(',')
  const before = comma > 0 && BETWEEN.test(ahead.slice(comma + 1)) ? AHEAD.exec(ahead.slice(0, comma))?.[0] : undefined
  const isOfAnother = () => {
    const to = name.nameSpan.start - ahead.length + comma
    const from = to - (before?.length ?? 0)
    return names.some(other => other.kind === 'person' && other.nameSpan.start < to && other.nameSpan.end > from)
  }
  if (before && hasRole(before) && !isOfAnother()) parts.push(before)
  return parts.join(' ')
}

function hasRole(phrase: string): boolean {
  return joinRoleWords(phrase.toLowerCase())
    .split(/[^A-Za-zÀ-ɏ-]+/)
    .some(word => roleWordOf(word) !== undefined)
}

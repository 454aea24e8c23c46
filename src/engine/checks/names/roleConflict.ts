import { isSameRole } from '../../corpus/entities/sameSpeaker.ts'
import type { RoleWord } from '../../corpus/entities/roles.ts'
import type { Who } from '../../corpus/entities/who.ts'

/** Offices that one person holds at a time, or that one word stands for in another house. */
const COMPATIBLE: readonly (readonly [string, string])[] = [
  ['sportdirektor', 'geschäftsführer'],
  ['kapitän', 'torwart'],
  ['kapitän', 'stürmer'],
  ['präsident', 'geschäftsführer'],
  ['präsident', 'rektor'],
  ['präsident', 'general'],
  ['intendant', 'geschäftsführer'],
  ['finanzvorstand', 'geschäftsführer'],
  ['kanzler', 'ministerpräsident'],
  ['senator', 'bürgermeister'],
  ['senator', 'minister'],
]

/** Offices that are told apart by their field alone: „Minister für Verkehr“ is none for health. */
const WITH_FIELD = new Set(['minister', 'kommissar', 'senator'])

/** Whether a person cannot be both: what the draft says of them, and what all sources say. Unsure is no. */
export function rolesConflict(draft: Who, sources: Who): boolean {
  const mine = draft.roles.filter(role => role.isOffice)
  const theirs = sources.roles.filter(role => role.isOffice)
  if (mine.length === 0 || theirs.length === 0) return false
  if (mine.some(a => theirs.some(b => agree(a, b, draft, sources)))) return false
  return mine.every(a => theirs.every(b => a.key === b.key || !isCompatible(a.key, b.key)))
}

function agree(a: RoleWord, b: RoleWord, draft: Who, sources: Who): boolean {
  if (a.key !== b.key) return false
  if (!WITH_FIELD.has(a.key)) return isSameRole(a, b) || shareWord(a, b, draft, sources)
  const [mine, theirs] = [fieldsOf(a, draft), fieldsOf(b, sources)]
  return mine.length === 0 || theirs.length === 0 || mine.some(x => theirs.some(y => isPart(x, y)))
}

function shareWord(a: RoleWord, b: RoleWord, draft: Who, sources: Who): boolean {
  return fieldsOf(a, draft).some(x => fieldsOf(b, sources).some(y => isPart(x, y)))
}

function fieldsOf(role: RoleWord, who: Who): readonly string[] {
  return [...(role.modifier ? [role.modifier] : []), ...who.words]
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short) || short.slice(0, 6) === long.slice(0, 6))
}

function isCompatible(a: string, b: string): boolean {
  return COMPATIBLE.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

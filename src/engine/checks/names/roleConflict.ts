import type { RoleWord } from '../../corpus/entities/roles.ts'
import { isSameRole } from '../../corpus/entities/sameSpeaker.ts'
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

/** Bodies whose head is known as such: who leads one of them is not called after another. */
const BODIES = ['opposition', 'fraktion', 'lande', 'betriebsrat', 'aufsichtsrat', 'works', 'supervisory', 'caucus']

/** Whether a person cannot be both: what the draft says of them, and what all sources say. Unsure is no. */
export function rolesConflict(draft: Who, sources: Who): boolean {
  const mine = draft.roles.filter(role => isTelling(role, draft))
  const theirs = sources.roles.filter(role => isTelling(role, sources))
  if (mine.length === 0 || theirs.length === 0) return false
  if (mine.some(a => sources.roles.some(b => agree(a, b, draft, sources)))) return false
  return mine.every(a => theirs.every(b => exclude(a, b)))
}

/** Offices, trades, and heads of a body that is named. */
function isTelling(role: RoleWord, who: Who): boolean {
  return (
    role.kind === 'office' || role.kind === 'profession' || (role.kind === 'leader' && bodiesOf(role, who).length > 0)
  )
}

function bodiesOf(role: RoleWord, who: Who): readonly string[] {
  return fieldsOf(role, who).filter(field => BODIES.some(body => field.startsWith(body)))
}

function agree(a: RoleWord, b: RoleWord, draft: Who, sources: Who): boolean {
  const [mine, theirs] = [fieldsOf(a, draft), fieldsOf(b, sources)]
  const isShared = mine.some(x => theirs.some(y => isPart(x, y)))
  if (a.kind === 'leader' && b.kind === 'leader') return isShared || theirs.length === 0
  if (a.key !== b.key) return a.kind !== b.kind && a.kind === 'profession' && isNamedAfter(a.key, theirs)
  if (!WITH_FIELD.has(a.key)) return isSameRole(a, b) || isShared
  return isShared || mine.length === 0 || theirs.length === 0
}

/** A „statistician“ is a professor of „statistics“. */
function isNamedAfter(trade: string, fields: readonly string[]): boolean {
  return fields.some(field => field.slice(0, 6) === trade.slice(0, 6))
}

function exclude(a: RoleWord, b: RoleWord): boolean {
  if ((a.kind === 'profession') !== (b.kind === 'profession')) return false
  return a.key === b.key || a.kind === 'leader' || !isCompatible(a.key, b.key)
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

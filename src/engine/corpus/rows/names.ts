import type { Reading } from '../../reading/reading.ts'
import { memo } from '../../memo.ts'
import { push } from '../columns/column.ts'
import { NO_STRING } from '../columns/strings.ts'
import type { Tables } from '../columns/tables.ts'
import { abbreviationsIn } from '../entities/abbreviations.ts'
import { appositionsAround } from '../entities/apposition.ts'
import { correctedRole } from '../entities/corrections.ts'
import { officesIn } from '../entities/roles.ts'
import { lastWordOf, namesOf } from '../entities/who.ts'
import { NAME_KINDS } from './kinds.ts'

/** The names of a source: each with its last word, what its text says of who that is, and the offices that it gives. */
export function addNames(
  { name, holder, correction, firstName, abbreviation, strings }: Tables,
  reading: Reading,
  source: number,
): void {
  for (const { name: whole, kind, role, ...mention } of reading.names) {
    const row = name.name.length
    const last = lastWordOf(whole)
    push(name.source, source)
    push(name.name, strings.add(whole))
    push(name.kind, NAME_KINDS.indexOf(kind))
    push(name.last, last ? strings.add(last) : NO_STRING)
    push(name.role, role ? strings.add(role) : NO_STRING)
    const isPerson = kind === 'person'
    const apposition = isPerson ? appositionsAround(reading, { name: whole, kind, role, ...mention }) : ''
    const corrected = isPerson || kind === 'other' ? correctedRole(reading.prose, mention) : null
    if (corrected) {
      push(correction.name, row)
      push(correction.wrong, corrected.wrong === null ? NO_STRING : strings.add(corrected.wrong))
      push(correction.right, strings.add(corrected.right))
    }
    push(name.apposition, apposition ? strings.add(apposition) : NO_STRING)
    if (last && role) {
      for (const office of officesOf(role)) {
        push(holder.office, strings.add(office))
        push(holder.name, row)
      }
    }
    const first = isPerson || kind === 'other' ? firstOf(whole) : ''
    if (last && first) push(firstName.word, strings.add(first))
  }
  for (const [short, long] of abbreviationsIn(reading.prose)) {
    push(abbreviation.short, strings.add(short))
    push(abbreviation.long, strings.add(long.join(' ')))
  }
}

const officesOf = memo(officesIn)

/** The first of several words. */
function firstOf(whole: string): string {
  const words = namesOf(whole)
  return words.length > 1 ? (words[0] as string) : ''
}

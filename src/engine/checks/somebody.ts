import type { Who } from '../corpus/entities/who.ts'
import type { Speaker } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'

/** A person, an office, a state or a name: what reading took for a speaker may be a mere thing («die Antwort»). */
export function isSomebody(speaker: Speaker, who: Who, reading: SourceText): boolean {
  if (who.isGeneric) return false
  if (who.surname !== null || who.roles.length > 0 || who.countries.size > 0) return true
  // «die BaFin», but not «die Entscheidung der BaFin».
  return reading.names.some(
    ({ nameSpan }) =>
      nameSpan.start >= speaker.start &&
      nameSpan.end <= speaker.end &&
      !/[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ /.test(
        reading.prose.slice(speaker.start, nameSpan.start).replace(/^[A-Za-zÀ-ɏ]+ /, ''),
      ),
  )
}

/** Whether anything is known of a speaker: of «the statement» or „eigenen Angaben“ nothing is. */
export function isTelling(who: Who): boolean {
  return (
    !who.isGeneric && (who.surname !== null || who.roles.length > 0 || who.countries.size > 0 || who.words.size > 0)
  )
}

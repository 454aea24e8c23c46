import { nounAfter } from './nouns.ts'
import type { Part } from './parts.ts'
import { isCapital, isGlue, isInnerMark, isMark, isWord, lowerAt, type Reader, senseAt, textAt } from './reader.ts'

/** „40 Jahre alt“, „der 40-Jährige“, «46-year-old», «aged 46», „im Alter von 95 Jahren“. */
export function isAge(r: Reader, part: Part): { readonly to: number; readonly noun: boolean } | undefined {
  const { to, from } = part
  if (part.tail)
    return part.tail === 'year' && isPersonAfter(r, part)
      ? { to, noun: !isCapital(r, to - 1) || part.numeral.tail !== undefined }
      : undefined
  if (part.unit && !part.unit.grain) return undefined
  if (part.unit) {
    const at = isInnerMark(r, to, '-') ? to + 1 : to
    if (isGlue(r, at, 'old')) return { to: at + 1, noun: true }
    if (isGlue(r, to, 'of') && isGlue(r, to + 1, 'aged')) return { to: to + 2, noun: false }
    const isAged = isGlue(r, from - 1, 'aged') || (lowerAt(r, from - 1) === 'von' && isGlue(r, from - 2, 'aged'))
    return isAged ? { to, noun: false } : undefined
  }
  if (!r.german && (isGlue(r, from - 1, 'aged') || (lowerAt(r, from - 1) === 'of' && isGlue(r, from - 2, 'aged'))))
    return { to, noun: false }
  if (TENTHS[lowerAt(r, from)]) return { to, noun: false }
  if (!r.german && lowerAt(r, to) === 'yo') return { to: to + 1, noun: true }
  return isByline(r, part) ? { to, noun: false } : undefined
}

/** „Anfang 30“ is 30 to 33, „Mitte“ 34 to 36, „Ende“ 37 to 39. */
const TENTHS: Readonly<Record<string, readonly [number, number]>> = { anfang: [0, 3], mitte: [4, 6], ende: [7, 9] }

/** „Mitte 30“, „Anfang fünfzig“: the years of age that somebody may have, with the word before the number. */
export function roundAge(
  r: Reader,
  part: Part,
): { readonly part: Part; readonly min: number; readonly max: number } | undefined {
  const { from, to, numeral, unit, tail } = part
  const years = numeral.value
  const tenths = unit || tail || !r.german ? undefined : TENTHS[lowerAt(r, from - 1)]
  if (!tenths || numeral.type !== 'cardinal' || years < 20 || years > 90 || years % 10 !== 0) return undefined
  if (isCapital(r, to) || isMark(r, to, '°')) return undefined
  const max = years + tenths[1]
  return { part: { ...part, from: from - 1, numeral: { ...numeral, value: max } }, min: years + tenths[0], max }
}

/** „Erika Muster (46)“, «John Doe, 46,», „Jannik S. (23)“: the age after a name. */
function isByline(r: Reader, { from, to, numeral }: Part): boolean {
  if (isBehindInitial(r, from - 1)) return numeral.plain === 2 && numeral.value >= 14 && isMark(r, to, ',)')
  if (numeral.plain !== 2 || numeral.value < 14 || !isWord(r, from - 2) || senseAt(r, from - 2)?.calendar) return false
  if (isMark(r, from - 1, ',') && isMark(r, to, ',')) return isCapital(r, from - 2) || !senseAt(r, from - 2)
  const isBracketed = isMark(r, from - 1, '(') && isMark(r, to, ')')
  return isBracketed && isCapital(r, from - 2) && isCapital(r, from - 3) && textAt(r, from - 2) !== upper(r, from - 2)
}

/** A comma or a bracket behind a first name and one letter with its stop. */
const isBehindInitial = (r: Reader, i: number): boolean =>
  isMark(r, i, ',(') &&
  isMark(r, i - 1, '.') &&
  isCapital(r, i - 2) &&
  textAt(r, i - 2).length === 1 &&
  isCapital(r, i - 3)

const upper = (r: Reader, i: number) => textAt(r, i).toUpperCase()

/** „der 40-Jährige“, „die dreijährige Tochter“, „ein 50-jähriger Pilot“; a „fünfjährige Haft“ lasts. */
function isPersonAfter(r: Reader, part: Part): boolean {
  if (part.tailCapital && !isCapital(r, part.to)) return true
  const noun = nounAfter(r, part.to)
  if (!noun || (senseAt(r, noun.head)?.roles?.includes('person') ?? false)) return true
  const isLasting = senseAt(r, noun.head)?.roles?.includes('lasting') || ABSTRACT.test(lowerAt(r, noun.head))
  return part.numeral.value >= YOUNGEST_IN_OFFICE && !isLasting
}

/** From this age on people are named by their trade: „ein 14-jähriger Gymnasiast“, but „ein dreijähriger Streit“. */
const YOUNGEST_IN_OFFICE = 12

/** Endings of what lasts and does not age. */
const ABSTRACT =
  /(?:ung|schaft|keit|heit|zeit|haft|strafe|krieg|krieges|frist|dauer|tum|ion|ismus|ehe|plan|programm|projekt|vertrag|arbeit)$/

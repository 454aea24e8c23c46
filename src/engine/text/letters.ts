import { codeAt } from './codes.ts'

const UNKNOWN = 0
const OTHER = 1
const LETTER = 2
const CAPITAL = 3
const classes = new Uint8Array(65536)

/** The class of a code unit, looked up once for each; letters beyond the first plane of Unicode count as none. */
function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(code)
  classes[code] = !/\p{L}/u.test(char) ? OTHER : char === char.toLowerCase() ? LETTER : CAPITAL
  return classes[code]
}

export function isLetter(code: number): boolean {
  return classOf(code) >= LETTER
}

export function isCapital(code: number): boolean {
  return classOf(code) === CAPITAL
}

/** Where the next run of letters before `end` begins; `end` where there is none. In «1. Mai» it is 3. */
export function lettersFrom(text: string, at: number, end: number): number {
  let from = at
  while (from < end && !isLetter(codeAt(text, from))) from++
  return from
}

/** Where the run of letters that begins at `from` ends, at `end` at the latest. */
export function lettersTo(text: string, from: number, end: number): number {
  let to = from
  while (to < end && isLetter(codeAt(text, to))) to++
  return to
}

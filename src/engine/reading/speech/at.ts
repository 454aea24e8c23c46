import { MARK, type Tokens } from '../../text/tokens.ts'

/** What the word at token `i` can be around speech; 0 for marks, digits and unlisted words. */
export function kindsAt(tokens: Tokens, i: number): number {
  return i < 0 ? 0 : (tokens.word[i]?.kinds ?? 0)
}

export const code = (mark: string): number => mark.charCodeAt(0)

export const COMMA = code(',')
export const STOP = code('.')
export const COLON = code(':')
export const SEMICOLON = code(';')
export const OPEN_BRACKET = code('(')
export const CLOSE_BRACKET = code(')')
export const HYPHEN = code('-')
export const SLASH = code('/')
const DASHES: ReadonlySet<number> = new Set(['–', '—', '-'].map(code))

/** Whether token `i` is a mark. Where there is none at -1, nothing is looked up: from then on V8 would look each one up as a property. */
export function isMark(tokens: Tokens, i: number, mark: number): boolean {
  return i >= 0 && tokens.kind[i] === MARK && tokens.code[i] === mark
}

/** Whether token `i` is a hyphen inside a compound: «Jong-un», «NATO-Sprecherin». */
export function isInnerHyphen(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, HYPHEN) && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
}

/** A dash between clauses, not a hyphen in a compound («Jong-un») or at its end («Vor- und Nachteile»). */
export function isDash(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK || !DASHES.has(tokens.code[i] as number)) return false
  return tokens.end[i - 1] !== tokens.start[i] || tokens.code[i] !== HYPHEN
}

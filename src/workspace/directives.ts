import type { Claim, Language, Message } from '../engine/model.ts'
import { positionsOf } from '../engine/text/positions.ts'
import { isRuleId } from './config.ts'

/**
 * A comment in a draft that silences findings: `<!-- beleg-disable-next-line figure-unsourced -- Zahl vom Amt -->`.
 * No rule means every rule.
 */
interface Directive {
  readonly kind: 'next-line' | 'line' | 'file' | 'disable' | 'enable'
  readonly rules: readonly string[]
  readonly start: number
  readonly end: number
  readonly line: number
  readonly endLine: number
}

const DIRECTIVE = /<!--\s*beleg-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])([^>]{0,300}?)-->/g

function readDirectives(text: string): readonly Directive[] {
  if (!text.includes('beleg-')) return []
  const positions = positionsOf(text)
  return [...text.matchAll(DIRECTIVE)].map(match => {
    const end = match.index + match[0].length
    const [rules = ''] = (match[2] ?? '').split(/\s--\s/)
    const { line, endLine } = positions.of({ start: match.index, end })
    return {
      kind: (match[1] ?? '').replace(/^disable-(?=.)/, '') as Directive['kind'],
      rules: rules.split(/[\s,]+/).filter(rule => rule !== '' && rule !== '--'),
      start: match.index,
      end,
      line,
      endLine,
    }
  })
}

/** What directives leave of the claims: silenced ones are no findings any more. */
export interface Silenced {
  readonly claims: readonly Claim[]
  readonly suppressed: number
  /** Rules that do not exist and directives that silence nothing. */
  readonly messages: readonly Message[]
}

export function silence(text: string, claims: readonly Claim[], display: Language): Silenced {
  const directives = readDirectives(text)
  if (directives.length === 0) return { claims, suppressed: 0, messages: [] }
  const used = new Set<Directive>()
  let suppressed = 0
  const left = claims.map(claim => {
    const directive = claim.ruleId && silencing(directives, claim)
    if (!directive) return claim
    used.add(directive)
    suppressed++
    return { ...claim, ruleId: null, severity: null }
  })
  return {
    claims: left,
    suppressed,
    messages: directives.flatMap(one => complaints(one, used.has(one), text, display)),
  }
}

function silencing(directives: readonly Directive[], claim: Claim): Directive | undefined {
  let open: Directive | undefined
  for (const directive of directives) {
    if (directive.rules.length > 0 && !directive.rules.includes(claim.ruleId ?? '')) continue
    if (directive.kind === 'file') return directive
    if (directive.kind === 'line' && directive.line === claim.line) return directive
    if (directive.kind === 'next-line' && directive.endLine + 1 === claim.line) return directive
    if (directive.start > claim.start) continue
    if (directive.kind === 'disable') open ??= directive
    if (directive.kind === 'enable') open = undefined
  }
  return open
}

function complaints(directive: Directive, isUsed: boolean, text: string, display: Language): readonly Message[] {
  const place = positionsOf(text).of(directive)
  const message = (sentence: string): Message => ({ ruleId: 'directive', severity: 1, message: sentence, ...place })
  const unknown = directive.rules.filter(rule => !isRuleId(rule))
  if (unknown.length > 0) return unknown.map(rule => message(UNKNOWN[display](rule)))
  return isUsed || directive.kind === 'enable' ? [] : [message(UNUSED[display])]
}

const UNKNOWN: Readonly<Record<Language, (rule: string) => string>> = {
  de: rule => `„${rule}“ ist keine Regel von Beleg.`,
  en: rule => `“${rule}” is no rule of Beleg.`,
}

const UNUSED: Readonly<Record<Language, string>> = {
  de: 'Dieser Kommentar unterdrückt nichts; er kann weg.',
  en: 'This comment silences nothing; it can go.',
}

import type { Span } from '../../model.ts'

const NEGATION_AFTER =
  /^\s+(?:nicht|nie|niemals|keine?[rsnm]?|not|never)\b(?!\s+(?:nur|only|allein|bloß|zuletzt|least|just))/i
const NEGATION_BEFORE = /(?:^|\s)(?:nicht|nie|niemals|keine?[rsnm]?|not|never)\s+$/i
const NEGATION =
  /(?:^|\s)(?:nicht|nie|niemals|keine?[rsnm]?|not|never|no|ohne|without|weder|[a-zß-ž]+n[’']t)(?=[\s.,;:!?„“"»«]|$)/iu
const NEAR = 40

/**
 * The „nicht“ that a source has right beside the quoted words and that the quote left outside.
 *
 * «Wir geben auf» of «Wir geben auf keinen Fall» is fine by the words and says the contrary. A negation that the draft
 * says in words of its own beside the quote is none that was cut.
 */
export function cutNegation(draft: string, quote: Span, source: string, span: Span): Span | null {
  const behind = NEGATION_AFTER.exec(source.slice(span.end, span.end + NEAR))
  const ahead = NEGATION_BEFORE.exec(source.slice(Math.max(0, span.start - NEAR), span.start))
  if (!behind && !ahead) return null
  const around = `${draft.slice(Math.max(0, quote.start - NEAR), quote.start - 1)} ${draft.slice(quote.end + 1, quote.end + NEAR)}`
  if (NEGATION.test(around)) return null
  if (behind) return { start: span.end + 1, end: span.end + behind[0].length }
  return { start: span.start - (ahead as RegExpExecArray)[0].trimStart().length, end: span.start - 1 }
}

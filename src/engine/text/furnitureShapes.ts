import type { FurnitureReason } from '../language/furniture.ts'
import type { PageLine } from './pageLines.ts'

/**
 * Lines that are known by their shape, whatever the words. Each expression sees one short line, and only one that `has` the
 * mark without which the shape cannot be.
 */
const SHAPES: readonly {
  readonly reason: FurnitureReason
  readonly longest: number
  readonly has?: string
  readonly shape: RegExp
}[] = [
  { reason: 'audio player', longest: 20, has: ':', shape: /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|] ?\d{1,2}:\d{2})?$/ },
  // «dpa 0417 4 spo 286», the head of an agency report; its foot «dpa abc yyzz n1 def»; its time «221146 Jan 26».
  { reason: 'agency note', longest: 60, shape: /^[a-z]{2,5} ?\d{4} \d [a-z]{2,4} \d{1,4}(?: |$)/ },
  { reason: 'agency note', longest: 40, shape: /^[a-z]{2,5}(?: [a-z]{2,5}){1,3} [a-z]\d(?: [a-z]{2,5})?$/ },
  { reason: 'agency note', longest: 20, shape: /^\d{6} (?:[A-Z]{3,4} )?[A-Z][a-zä]{2} \d{2}(?:\d{2})?$/ },
  // «Fußball/2. Liga/Transfers/», the key words of a report, and «HEALTH-STOVES/ (UPDATE 1)», its slug.
  { reason: 'agency note', longest: 160, has: '/', shape: /^(?:[^/.!?:]+(?:\. [^/.!?:]*)?\/){2,}$/ },
  {
    reason: 'agency note',
    longest: 60,
    has: '/',
    shape: /^[A-Z]+-[A-Z-]+\/[A-Z -]*(?:\((?:UPDATE|WRAPUP|CORRECTED)[ A-Z\d]*\))?$/,
  },
  { reason: 'contact', longest: 60, has: '((', shape: /^\(\([\d +/-]+\)\)$/ },
  {
    reason: 'subscription offer',
    longest: 60,
    shape:
      /^\d{1,2} (?:Wochen|Monate?|Tage|weeks|months?|days) (?:für|for) (?:nur |only |just )?[£$]?\d[\d.,]*(?: ?(?:Euro|€|Cent))?$/,
  },
  { reason: 'copyright', longest: 250, shape: /^(?:©|\(c\)|copyright\b)/i },
  { reason: 'copyright', longest: 250, has: '©', shape: /© ?(?:copyright )?[^.]{0,60}\b(?:19|20)\d\d\b/i },
  { reason: 'copyright', longest: 250, has: '(', shape: /\(c\) ?(?:copyright )?[^.]{0,60}\b(?:19|20)\d\d\b/i },
  { reason: 'contact', longest: 200, has: ':', shape: /^[A-Za-zÀ-ž -]{3,40}: ?(?:\+|0)[\d ()/-]{6,}(?:\(|,|;|·|$)/ },
]

/** The reason for which a line of this shape is no part of the article. */
export function shapeOf(line: PageLine): FurnitureReason | undefined {
  const { text } = line
  for (const { reason, longest, has, shape } of SHAPES)
    if (text.length <= longest && (has === undefined || text.includes(has)) && shape.test(text)) return reason
  return undefined
}

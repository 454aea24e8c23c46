import { deepEqual, equal } from 'node:assert/strict'
import type { Claim } from '../../src/engine/model.ts'
import { positionsOf } from '../../src/engine/text/positions.ts'
import { silence } from '../../src/workspace/directives.ts'

/** A finding on each «31» of a text. */
function findings(text: string): readonly Claim[] {
  const positions = positionsOf(text)
  return [...text.matchAll(/31/g)].map(({ index }, i) => {
    const span = { start: index, end: index + 2 }
    return {
      ...span,
      ...positions.of(span),
      id: String(i),
      kind: 'figure',
      text: '31',
      verdict: 'unsourced',
      ruleId: 'figure-unsourced',
      severity: 'warning',
      message: '',
      value: { text: '31', ...span, name: '', role: null },
      evidence: [],
      fixes: [],
    }
  })
}

/** Which of the findings are left, and what is complained of. */
function left(text: string): { readonly rules: readonly (string | null)[]; readonly complaints: readonly string[] } {
  const { claims, messages } = silence(text, findings(text), 'en')
  return { rules: claims.map(claim => claim.ruleId), complaints: messages.map(({ message }) => message) }
}

const RULE = 'figure-unsourced'

describe('directives in a draft', () => {
  const cases: readonly (readonly [string, string, readonly (string | null)[]])[] = [
    ['the next line', `<!-- beleg-disable-next-line ${RULE} -- own count -->\n31 Boote\n31 Boote`, [null, RULE]],
    ['its own line', `31 Boote <!-- beleg-disable-line -->\n31 Boote`, [null, RULE]],
    ['the whole file', `31 Boote\n\n<!-- beleg-disable-file ${RULE} -->\n31 Boote`, [null, null]],
    [
      'a stretch',
      `31\n<!-- beleg-disable ${RULE}, quote-altered -->\n31\n<!-- beleg-enable -->\n31`,
      [RULE, null, RULE],
    ],
  ]
  for (const [name, text, rules] of cases) {
    it(`silence ${name}`, () => deepEqual(left(text), { rules, complaints: [] }))
  }

  it('count what they silence', () => {
    const text = '<!-- beleg-disable-file -->\n31 und 31'
    equal(silence(text, findings(text), 'en').suppressed, 2)
  })

  it('that silence nothing are reported', () => {
    const text = '<!-- beleg-disable-next-line quote-altered -->\n31 Boote'
    deepEqual(left(text), { rules: [RULE], complaints: ['This comment silences nothing; it can go.'] })
  })

  it('with an unknown rule are reported', () => {
    const text = '<!-- beleg-disable-file figure-unsourcd -->\n31 Boote'
    deepEqual(left(text), { rules: [RULE], complaints: ['“figure-unsourcd” is no rule of Beleg.'] })
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { agreement } from '../../../../src/engine/checks/figures/agreement.ts'
import { chanceOf, enoughToSupport } from '../../../../src/engine/checks/figures/chance.ts'
import { type Comparable, single } from '../../../../src/engine/checks/figures/comparable.ts'
import { buildCorpus } from '../../../../src/engine/indexing.ts'
import { figureIndexOf } from '../../../../src/engine/checks/figures/figureIndex.ts'
import type { Bound } from '../../../../src/engine/model.ts'

const BOUNDS: readonly Bound[] = ['exact', 'about', 'atLeast', 'atMost', 'above', 'below']
const value = fc.oneof(fc.integer({ min: 1, max: 1e9 }), fc.float({ min: Math.fround(0.01), max: 1e6, noNaN: true }))

function quantity(kind: string, of: number, bound: Bound): Comparable {
  return single(kind, of, { bound })
}

const anyQuantity = fc
  .tuple(fc.constantFrom('count', 'EUR', '%', 'pp', 'm', 'age', 'duration'), value, fc.constantFrom(...BOUNDS))
  .map(([kind, of, bound]) => quantity(kind, of, bound))

/** Sources that count sheep: so many sentences with each of the numbers. */
function flock(numbers: readonly number[]) {
  const text = numbers.map(n => `Auf der Weide ${n === 1 ? 'am Bach' : 'am Hang'} stehen ${n} Schafe.`).join('\n\n')
  return figureIndexOf(buildCorpus([{ id: 'a.txt', text, language: 'de' }]))
}

describe('agreement, whatever the values', () => {
  it('of a value with itself is same', () => {
    fc.assert(
      fc.property(anyQuantity, one => {
        assert.equal(agreement(one, one), 'same')
      }),
    )
  })

  it('never is same for values that differ by a half', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...BOUNDS), fc.constantFrom(...BOUNDS), (of, mine, theirs) => {
        assert.notEqual(agreement(quantity('count', of, mine), quantity('count', of * 1.5, theirs)), 'same')
      }),
    )
  })

  it('gets no better the further the source is away', () => {
    const order = ['same', 'imprecise', 'other']
    const step = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom<Bound>('exact', 'about'),
        step,
        step,
        (of, bound, a, b) => {
          const how = (by: number) =>
            order.indexOf(
              agreement(quantity('count', of, bound), { ...quantity('count', of + by, 'exact'), value: of + by }),
            )
          const [near, far] = [Math.min(a, b), Math.max(a, b)]
          // A rounder number further away may be what was rounded from: only steps within one place are compared.
          fc.pre((of + near) % 10 !== 0 && (of + far) % 10 !== 0)
          assert.ok(how(near) <= how(far), `${of} and ${of + near}, ${of + far}`)
        },
      ),
    )
  })
})

describe('chance', () => {
  it('grows with the figures of that size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 99 }), { maxLength: 8 }),
        fc.integer({ min: 20, max: 99 }),
        (numbers, of) => {
          const claim = quantity('count', of, 'exact')
          const few = chanceOf(claim, claim, flock(numbers))
          const more = chanceOf(claim, claim, flock([...numbers, of]))
          assert.ok(few <= more, `${few} with ${numbers.length} numbers, ${more} with one more`)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('asks for more likeness where it is greater, and in a larger corpus', () => {
    const chance = fc.double({ min: 0, max: 100, noNaN: true })
    const sources = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(chance, chance, sources, sources, (a, b, few, many) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const [small, large] = [Math.min(few, many), Math.max(few, many)]
        assert.ok(enoughToSupport(low, small) <= enoughToSupport(high, small))
        assert.ok(enoughToSupport(low, small) <= enoughToSupport(low, large))
      }),
    )
  })
})

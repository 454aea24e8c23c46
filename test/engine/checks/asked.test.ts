import assert from 'node:assert/strict'
import { isAsked, placesOf } from '../../../src/engine/checks/asked.ts'

describe('places that are asked about', () => {
  const context = { display: 'de', names: [], once: true } as const
  const spans = [
    { start: 40, end: 50 },
    { start: 10, end: 20 },
    { start: 15, end: 30 },
    { start: 12, end: 14 },
    { start: 30, end: 35 },
  ]

  it('stand apart, one behind the other', () => {
    assert.deepEqual(placesOf(spans), [
      { start: 10, end: 30 },
      { start: 30, end: 35 },
      { start: 40, end: 50 },
    ])
    assert.deepEqual(placesOf([]), [])
  })

  it('are touched by what shares a character with one of them', () => {
    const asked = placesOf(spans)
    for (let start = 0; start < 60; start++)
      for (let end = start + 1; end < 60; end++) {
        const touches = spans.some(span => span.start < end && start < span.end)
        assert.equal(isAsked({ start, end }, { ...context, asked }), touches, `${start} ${end}`)
      }
  })

  it('are all places where none is said', () => {
    assert.ok(isAsked({ start: 0, end: 1 }, context))
    assert.ok(!isAsked({ start: 0, end: 1 }, { ...context, asked: [] }))
  })
})

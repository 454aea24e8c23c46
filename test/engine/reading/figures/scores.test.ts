import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { allSaid } from './said.ts'

/** Texts with their scores, and what looks like one but is a time, a range, a scale or a key. */
const texts: Readonly<Record<Language, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  de: [
    ['Am Ende stand es 3:1.', '3:1 = score 3:1'],
    ['Am Ende stand es 3 : 1.', '3 : 1 = score 3:1'],
    ['Die Gastgeber siegten 31:28 (14:15).', '31:28 = score 31:28', '14:15 = score 14:15'],
    ['Der knappe 24:22-Sieg freute sie.', '24:22 = score 24:22'],
    ['Mit 34:27 Torschüssen lagen sie vorn.', '34:27 Torschüssen = score 34:27 ‹Torschüssen›'],
    ['Sie gewann 6:4, 7:5.', '6:4 = score 6:4', '7:5 = score 7:5'],
    ['Alba siegte 101:98.', '101:98 = score 101:98'],
    ['Um 20:15 gewinnt der Abend an Fahrt.', '20:15 = time T20:15'],
    ['Die Sitzung beginnt 14:30.', '14:30 = time T14:30'],
    ['Er lief 2:06:31 Stunden.', '2:06:31 Stunden = duration PT2H6M31S'],
    ['Sie schwamm 4:05,31.'],
    ['Eine Karte im Maßstab 1:50.000'],
    ['Das steht auf Seite 17: 2,4 Tonnen.', '17 = ordinal 17 ‹Seite›', '2,4 Tonnen = measure 2.4 t'],
  ],
  en: [
    ['Arsenal won 3-1.', '3-1 = score 3:1'],
    ['They lost 1-3 away.', '1-3 = score 1:3'],
    ['It ended 0–0.', '0–0 = score 0:0'],
    ['The board voted 5-2 late on Tuesday.', '5-2 = score 5:2', 'Tuesday = date XXXX-WXX-2'],
    ['It takes 2-3 weeks.', '2-3 weeks = duration P3W wk range 2–3'],
    ['They play a 4-4-2 formation.'],
  ],
}

describe('scores', () => {
  for (const language of ['de', 'en'] as const) {
    for (const [text, ...figures] of texts[language])
      it(text, () => assert.deepEqual(allSaid(text, { language }), figures))
  }
})

import { nounAfter } from './nouns.ts'
import { inside, isDigits, isGlue, isInnerMark, isMark, lowerAt, numberAt, type Reader, senseAt } from './reader.ts'

/**
 * Whether the English pounds at token `i` are a weight: «35,000 pounds of beef», «a 22-pound turkey», «weighed 180 pounds», «lost 20
 * pounds», «40 pounds per square inch». Else they are money: «22 million pounds», «500 pounds of debt», «a 20-pound note».
 */
export function isWeight(r: Reader, i: number): boolean {
  if (isGlue(r, i + 1, 'of')) return isStuff(r, i + 2)
  if (isGlue(r, i + 1, 'per') && senseAt(r, i + 2)?.power) return true
  if ((senseAt(r, i - 1)?.scale ?? 0) >= LARGE_SUM || isMoneyBeside(r, i)) return false
  if (isInnerMark(r, i - 1, '-')) return !isInnerMark(r, i + 1, '-') && isStuff(r, i + 1)
  return isWeighedBeside(r, i) || isOfBody(r, i)
}

const LARGE_SUM = 1e6

/** Something that is not paid for. */
function isStuff(r: Reader, i: number): boolean {
  const noun = nounAfter(r, i)
  if (!noun) return false
  for (let at = noun.from; at < noun.to; at++) if (senseAt(r, at)?.roles?.includes('monetary')) return false
  return true
}

const WORDS_BEFORE = 10
const WORDS_AFTER = 6

function isWeighedBeside(r: Reader, i: number): boolean {
  for (let at = i - WORDS_BEFORE; at <= i + WORDS_AFTER; at++) if (isGlue(r, at, 'weighing')) return true
  return false
}

function isMoneyBeside(r: Reader, i: number): boolean {
  if (lowerAt(r, i + 1) === 'sterling') return true
  for (let at = i + 1; at <= i + WORDS_AFTER; at++) if (isMark(r, at, '$€£')) return true
  return false
}

/** Nobody gains or loses more of their body. */
const HEAVIEST = 300

/** «lost 20 pounds», «gained about 15 pounds» */
function isOfBody(r: Reader, i: number): boolean {
  const number = i - 1
  if (!inside(r, number) || (isDigits(r, number) && numberAt(r, number) > HEAVIEST) || senseAt(r, number)?.scale)
    return false
  if (isMark(r, number - 1, '.,')) return false
  return isGlue(r, number - 1, 'slimming') || isGlue(r, number - 2, 'slimming')
}

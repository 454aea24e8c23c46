import { int32, push, reserve } from './column.ts'
import { NO_STRING, type StringArrays, type StringTable } from './strings.ts'

/**
 * What numbers the strings of one table have in another. The one grows elsewhere, and hands over its new strings with the rows that have
 * them: each string once.
 */
export interface Dictionary {
  /** How many strings it knows: the number of the next one. */
  readonly count: number
  /** Takes over the strings that come next; `to` takes in those that it does not have. */
  learn(strings: StringArrays, to: StringTable): void
  /** The number that a string has in the other table. */
  readonly numberOf: (id: number) => number
}

export function createDictionary(): Dictionary {
  const numbers = int32()
  return {
    get count() {
      return numbers.length
    },
    learn(strings, to) {
      const { codes, start } = strings
      const known = to.findAll(strings)
      reserve(numbers, known.length)
      for (let i = 0; i < known.length; i++) {
        const number = known[i] as number
        push(numbers, number === NO_STRING ? to.take(codes, start[i] as number, start[i + 1] as number) : number)
      }
    },
    numberOf: id => (id === NO_STRING ? NO_STRING : (numbers.data[id] as number)),
  }
}

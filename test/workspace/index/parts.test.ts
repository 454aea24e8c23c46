import { deepEqual } from 'node:assert/strict'
import type { StoredFile } from '../../../src/workspace/index/batch.ts'
import { UNKNOWN } from '../../../src/workspace/index/fileState.ts'
import { filesOfParts } from '../../../src/workspace/index/parts.ts'
import type { Problem } from '../../../src/workspace/messages.ts'

const FILE = '/archiv/a.jsonl'
const STATE = { size: 7_000_000, time: 1, hash: 'x', listed: 0 }

const part = (sources: number, ...problems: readonly Problem[]): StoredFile => ({
  file: FILE,
  ...UNKNOWN,
  sources,
  problems,
})
const tooLong = (line: number): Problem => ({ kind: 'tooLong', file: `a.jsonl#${line}`, limit: 10 })
const french = (line: number): Problem => ({ kind: 'language', file: `a.jsonl#${line}`, language: 'fr' })
const textless = (count: number, first: number): Problem => ({ kind: 'textlessRecords', file: 'a.jsonl', count, first })
const none: Problem = { kind: 'noRecords', file: 'a.jsonl' }

describe('a file that was read in parts', () => {
  const cases: Readonly<Record<string, readonly [parts: readonly StoredFile[], whole: StoredFile]>> = {
    'has the sources of all': [[part(3), part(4)], part(7)],
    'has problems in the order in which they would be found at once': [
      [part(3, tooLong(2), textless(2, 5), french(4)), part(4, tooLong(9), textless(3, 8), french(7))],
      part(7, tooLong(2), tooLong(9), textless(5, 5), french(4), french(7)),
    ],
    'has no records where no part has': [[part(0, none), part(0, none)], part(0, none)],
    'has records where one part has': [[part(2), part(0, none)], part(2)],
    'has records where they are in other languages': [[part(0, french(1)), part(0, none)], part(0, french(1))],
  }
  for (const [what, [parts, whole]] of Object.entries(cases)) {
    it(what, () => deepEqual(filesOfParts(parts, new Map([[FILE, STATE]])), [{ ...whole, ...STATE }]))
  }

  it('stands between the others', () => {
    const others = ['/archiv/0.txt', '/archiv/b.txt'].map(file => ({ ...part(1), file }))
    const [before, after] = others as [StoredFile, StoredFile]
    deepEqual(
      filesOfParts([before, part(1), part(1), after], new Map([[FILE, STATE]])).map(one => [one.file, one.sources]),
      [
        ['/archiv/0.txt', 1],
        [FILE, 2],
        ['/archiv/b.txt', 1],
      ],
    )
  })
})

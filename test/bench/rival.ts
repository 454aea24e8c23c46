/** MiniSearch on the same passages, in a process of its own: `tsx rival.ts PASSAGES QUERIES` prints what `task.ts retrieve` does. */
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import type { Query } from './corpus/drafts.ts'
import { peakMemory } from './peakMemory.ts'
import type { Retrieved } from './results.ts'

const [passagesFile = '', queriesFile = ''] = process.argv.slice(2)
const passages = JSON.parse(readFileSync(passagesFile, 'utf8')) as string[]
const queries = JSON.parse(readFileSync(queriesFile, 'utf8')) as Query[]

const start = performance.now()
const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
index.addAll(passages.map((text, id) => ({ id, text })))
const indexed = performance.now() - start

const ms: number[] = []
const answers = queries.map(({ text }) => {
  const before = performance.now()
  const found = index.search(text).slice(0, 10)
  ms.push(performance.now() - before)
  return found.map(({ id }) => passages[id as number] as string)
})
console.log(JSON.stringify({ indexed, ms, answers, memory: peakMemory() } satisfies Retrieved))

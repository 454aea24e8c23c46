import { rmSync } from 'node:fs'
import { sentences } from '../corpus/drafts.ts'
import { median, repeat } from '../measuring.ts'
import type { Opened } from '../results.ts'
import { megabytes, milliseconds, seconds, thousands } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { tasks } from './tasks.ts'

/** Opening a corpus without an index, with the one that the run before has left, and after one file was changed. */
export const opening: Row = { id: 'open', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const material = bench.material(bench.articles)
  const [sentence = ''] = sentences(material.told, 1)
  const run = tasks(bench, material)
  const cold = await repeat(bench.runs, time => {
    bench.say(`open cold, ${time + 1} of ${bench.runs}`)
    rmSync(material.cache, { recursive: true, force: true })
    return run.open(sentence)
  })
  bench.say('open from the cache')
  const warm = await repeat(2 * bench.runs + 1, () => run.open(sentence))
  bench.say('change one file')
  const changed = await run.update(every(material.files, 5))
  const size = `${thousands(bench.articles)} articles (${Math.round(material.characters / 1e6)} M characters)`
  return [
    result(`open ${size} cold`, cold, { ms: 15_000, memory: 400 }),
    result('open the same from its cache', warm, { ms: 600, memory: 250 }),
    {
      work: 'one changed file',
      target: '50 ms',
      measured: milliseconds(median(changed.ms)),
      isMet: median(changed.ms) <= 50,
      notes: [`slowest of ${changed.ms.length}: ${milliseconds(Math.max(...changed.ms))}`],
    },
  ]
}

function result(
  work: string,
  opened: readonly Opened[],
  most: { readonly ms: number; readonly memory: number },
): Result {
  const ms = median(opened.map(one => one.ms))
  const memory = Math.max(...opened.map(one => one.memory))
  return {
    work,
    target: `${seconds(most.ms)}, ${megabytes(most.memory)}`,
    measured: `${seconds(ms)}, ${megabytes(memory)}`,
    isMet: ms <= most.ms && memory <= most.memory,
    notes: [
      `first sentence answered after ${seconds(median(opened.map(one => one.firstAnswer)))}`,
      `processor time ${seconds(median(opened.map(one => one.cpu)))}`,
      `runs: ${opened.map(one => seconds(one.ms)).join(', ')}`,
    ],
  }
}

/** So many of the files, spread over all of them. */
function every(files: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(files.length / count))
  return files.filter((_, i) => i % step === 0).slice(0, count)
}

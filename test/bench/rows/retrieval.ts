import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { queries, type Query } from '../corpus/drafts.ts'
import { median, run } from '../measuring.ts'
import type { Retrieved } from '../results.ts'
import { megabytes, milliseconds, percent, seconds, thousands } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { tasks } from './tasks.ts'

const QUERIES = 300

/** Finding the passage that a sentence in other words comes from, beside MiniSearch over the same passages. */
export const retrieval: Row = { id: 'retrieval', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const material = bench.material(bench.articles)
  const folder = bench.folder()
  const [asked, passagesFile, queriesFile] = [
    queries(material.told, QUERIES),
    join(folder, 'p.json'),
    join(folder, 'q.json'),
  ]
  writeFileSync(queriesFile, JSON.stringify(asked))
  bench.say('retrieval: Beleg')
  const passages = await tasks(bench, material).passages(passagesFile)
  const own = await tasks(bench, material).retrieve(queriesFile)
  bench.say('retrieval: MiniSearch')
  const { stdout } = await run([process.execPath, join(bench.dist, 'rival.js'), passagesFile, queriesFile])
  const rival = JSON.parse(stdout) as Retrieved
  const [ours, theirs] = [quality(own, asked), quality(rival, asked)]
  const [ourTime, theirTime] = [median(own.ms), median(rival.ms)]
  return [
    {
      work: `retrieval among ${thousands(passages)} passages: the right one first`,
      target: `MiniSearch's ${percent(theirs.first)}`,
      measured: percent(ours.first),
      isMet: ours.first >= theirs.first && ours.ten >= theirs.ten && ours.rank >= theirs.rank,
      notes: [
        `among the first ten ${percent(ours.ten)} (MiniSearch ${percent(theirs.ten)})`,
        `mean reciprocal rank ${ours.rank.toFixed(3)} (${theirs.rank.toFixed(3)})`,
      ],
    },
    {
      work: 'time of a query, median',
      target: `a tenth of MiniSearch's ${milliseconds(theirTime)}`,
      measured: milliseconds(ourTime),
      isMet: ourTime <= theirTime / 10,
      notes: [
        `opened from its cache in ${seconds(own.indexed)}, ${megabytes(own.memory)} (MiniSearch indexes them in ${seconds(rival.indexed)}, ${megabytes(rival.memory)})`,
      ],
    },
  ]
}

interface Quality {
  /** Share of queries whose passage is the first found, or among the first ten. */
  readonly first: number
  readonly ten: number
  /** Mean of one over its rank. */
  readonly rank: number
}

function quality({ answers }: Retrieved, asked: readonly Query[]): Quality {
  // The same words may stand in a copy of the article too; a passage may be cut in another way than the sentence was written.
  const ranks = asked.map(({ passage }, i) => 1 + (answers[i] ?? []).findIndex(found => overlaps(found, passage)))
  const share = (test: (rank: number) => boolean) => ranks.filter(test).length / ranks.length
  return {
    first: share(rank => rank === 1),
    ten: share(rank => rank >= 1),
    rank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  }
}

function overlaps(found: string, passage: string): boolean {
  return found.includes(passage) || (passage.includes(found) && found.length > passage.length / 3)
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draft, sentencesIn, type Told } from '../corpus/drafts.ts'
import { median, run } from '../measuring.ts'
import { milliseconds } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { withCache } from './tasks.ts'

/** As long as one of the hundred drafts of the next row. */
const CHARACTERS = 1_170
const LONG = 4_000
const TIMES = 5

/** `beleg check` of one draft on the articles that ship with Beleg, as a process that has just been started. */
export const commandLine: Row = { id: 'cli', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  bench.say('beleg check on the seeds')
  const seeds = join(bench.project, 'seeds')
  const told = articlesIn(seeds)
  const [short, long] = [fileWith(bench, draft(told, 0, CHARACTERS)), fileWith(bench, draft(told, 0, LONG))]
  const cache = withCache(bench.folder())
  const check = (file: string) => ['check', '--sources', seeds, '--fail-on', 'never', file]
  const beleg = async (file: string) =>
    (await run([process.execPath, join(bench.dist, 'cli.js'), ...check(file)], { env: cache })).ms
  const times = { short: [] as number[], long: [] as number[], node: [] as number[] }
  for (let time = 0; time < TIMES * bench.runs; time++) {
    times.short.push(await beleg(short))
    times.node.push((await run([process.execPath, '-e', '0'])).ms)
    times.long.push(await beleg(long))
  }
  const middle = median(times.short)
  return [
    {
      work: '`beleg check` of one draft on the seeds, cold process',
      target: '250 ms',
      measured: milliseconds(middle),
      isMet: middle <= 250,
      notes: [
        `\`node -e 0\` beside it: ${milliseconds(median(times.node))}`,
        `a draft of 600 words: ${milliseconds(median(times.long))}`,
      ],
    },
  ]
}

function articlesIn(folder: string): readonly Told[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => ({ title: 'Entwurf', sentences: sentencesIn(readFileSync(join(folder, name), 'utf8')) }))
}

function fileWith(bench: Bench, text: string): string {
  const file = join(bench.folder(), 'draft.md')
  writeFileSync(file, text)
  return file
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draft } from '../corpus/drafts.ts'
import { median, run } from '../measuring.ts'
import { seconds, thousands } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { withCache } from './tasks.ts'

const DRAFTS = 100
const DRAFT_CHARACTERS = 1_170
const ARTICLES = 680
/** Short agency reports, as in the collection that the target was set with. */
const ARTICLE_CHARACTERS = 1_600

/** A hundred drafts from a cold start, and a spelling checker over the same files in turn. */
export const spelling: Row = { id: 'cspell', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const { root, sources, told, characters } = bench.material(ARTICLES, ARTICLE_CHARACTERS)
  const drafts = join(root, 'drafts')
  mkdirSync(drafts, { recursive: true })
  const texts = Array.from({ length: DRAFTS }, (_, i) => draft(told, i, DRAFT_CHARACTERS))
  texts.forEach((text, i) => writeFileSync(join(drafts, `${i}.md`), text))
  const cspell = join(bench.project, 'node_modules/cspell/bin.mjs')
  const lint = [process.execPath, cspell, 'lint', '--no-progress', '--no-summary', '--no-cache', 'drafts']
  const check = [
    process.execPath,
    join(bench.dist, 'cli.js'),
    'check',
    '--sources',
    sources,
    '--fail-on',
    'never',
    'drafts',
  ]
  const times = { beleg: [] as number[], cspell: [] as number[] }
  for (let time = 0; time < bench.runs; time++) {
    bench.say(`${DRAFTS} drafts beside cspell, ${time + 1} of ${bench.runs}`)
    times.beleg.push((await run(check, { cwd: root, env: withCache(bench.folder()) })).ms)
    times.cspell.push((await run(lint, { cwd: root, allowed: [0, 1] })).ms)
  }
  const [own, other] = [median(times.beleg), median(times.cspell)]
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    {
      work: `${DRAFTS} drafts (${thousands(length)} characters) against ${ARTICLES} articles, cold, cache empty`,
      target: `a third of cspell's ${seconds(other)}: ${seconds(other / 3)}`,
      measured: seconds(own),
      isMet: own <= other / 3,
      notes: [`${(characters / 1e6).toFixed(1)} M characters of articles`],
    },
  ]
}

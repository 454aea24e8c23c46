import { rmSync } from 'node:fs'
import { sentences } from '../corpus/drafts.ts'
import { median, quantile } from '../measuring.ts'
import { megabytes, milliseconds, seconds, thousands } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { tasks } from './tasks.ts'

const STEPS = [1_000, 3_000, 10_000, 30_000, 100_000]
const SENTENCES = 300
const WARM_UP = 100

interface Point {
  readonly articles: number
  readonly middle: number
  readonly p95: number
  readonly opened: number
  readonly memory: number
}

/** How the time of a sentence grows with the corpus. */
export const growth: Row = { id: 'growth', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const points: Point[] = []
  for (const articles of STEPS.filter(step => step <= bench.upTo)) {
    bench.say(`growth: ${thousands(articles)} articles`)
    points.push(await pointAt(bench, articles))
  }
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last) throw new Error(`The curve starts at ${STEPS[0]} articles`)
  const allowed = Math.log(last.articles) / Math.log(first.articles)
  const grown = last.middle / first.middle
  return [
    {
      work: `growth of the time of a sentence, ${thousands(first.articles)} to ${thousands(last.articles)} articles`,
      target: `the logarithm's: ×${allowed.toFixed(2)}`,
      measured: `×${grown.toFixed(2)}`,
      isMet: grown <= allowed,
      notes: points.map(
        ({ articles, middle, p95, opened, memory }) =>
          `${thousands(articles)}: ${milliseconds(middle)} median, ${milliseconds(p95)} p95; opened cold in ${seconds(opened)}, ${megabytes(memory)}`,
      ),
    },
  ]
}

async function pointAt(bench: Bench, articles: number): Promise<Point> {
  const material = bench.material(articles)
  const run = tasks(bench, material)
  const asked = sentences(material.told, SENTENCES + WARM_UP)
  rmSync(material.cache, { recursive: true, force: true })
  const { ms: opened, memory } = await run.open(asked[0] ?? '')
  const { ms } = await run.ask(asked, WARM_UP)
  return { articles, middle: median(ms), p95: quantile(ms, 0.95), opened, memory }
}

import { draft, sentences } from '../corpus/drafts.ts'
import { median, quantile } from '../measuring.ts'
import { megabytes, milliseconds, thousands } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { tasks } from './tasks.ts'

const SENTENCES = 400
const DRAFTS = 15
/** Questions that are asked first and not counted, until the code is compiled. */
const WARM_UP = 100
/** Characters of 1,000 German words. */
const THOUSAND_WORDS = 7_000

/** Single sentences and drafts of 1,000 words, each other than the ones before. */
export const asking: Row = { id: 'ask', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const material = bench.material(bench.articles)
  const run = tasks(bench, material)
  bench.say('ask single sentences')
  const single = await run.ask(sentences(material.told, WARM_UP + SENTENCES), WARM_UP)
  bench.say('check drafts of 1,000 words')
  const texts = Array.from({ length: DRAFTS + 5 }, (_, i) => draft(material.told, i, THOUSAND_WORDS))
  const whole = await run.ask(texts, 5)
  const [middle, p95] = [median(single.ms), quantile(single.ms, 0.95)]
  const articles = `${thousands(bench.articles)} articles`
  return [
    {
      work: `one sentence against ${articles}`,
      target: '1 ms median, 5 ms p95',
      measured: `${milliseconds(middle)} median, ${milliseconds(p95)} p95`,
      isMet: middle <= 1 && p95 <= 5,
      notes: [
        `${SENTENCES} sentences with ${single.claims} claims`,
        `slowest: ${milliseconds(Math.max(...single.ms))}`,
        `mean processor time ${milliseconds(single.cpu)}`,
        megabytes(single.memory),
      ],
    },
    {
      work: `a 1,000-word draft against ${articles}`,
      target: '60 ms',
      measured: milliseconds(median(whole.ms)),
      isMet: median(whole.ms) <= 60,
      notes: [
        `${DRAFTS} drafts with ${whole.claims} claims`,
        `mean processor time ${milliseconds(whole.cpu)}`,
        `slowest: ${milliseconds(Math.max(...whole.ms))}`,
      ],
    },
  ]
}

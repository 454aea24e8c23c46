/**
 * What is measured in a process of its own: `node task.js NAME JSON` prints its result as JSON. It is bundled with the product, and gives V8 the
 * flags that the language server gives it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ANSWERING, setV8Flags } from '../../src/workspace/v8.ts'
import type { Query } from './corpus/drafts.ts'
import { type OpenProduct, openProduct } from './product.ts'
import { peakMemory } from './peakMemory.ts'
import type { Asked, Opened, Retrieved, Updated } from './results.ts'

interface Where {
  readonly root: string
  readonly sources: string
}

const TASKS: Readonly<Record<string, (argument: never) => Promise<unknown>>> = { ask, open, passages, retrieve, update }

async function open({ root, sources, sentence }: Where & { readonly sentence: string }): Promise<Opened> {
  const start = performance.now()
  const product = await openProduct(root, sources)
  const opened = performance.now()
  const cpu = cpuTime()
  await product.check(sentence)
  const answered = performance.now()
  const memory = peakMemory()
  await product.save()
  return { ms: opened - start, firstAnswer: answered - start, cpu, memory }
}

/** Checks drafts one after the other, each once; the first ones only warm up. */
async function ask({ root, sources, drafts, warmUp }: Where & { drafts: string; warmUp: number }): Promise<Asked> {
  const product = await openProduct(root, sources)
  const ms: number[] = []
  let claims = 0
  let before = 0
  for (const [i, text] of (JSON.parse(readFileSync(drafts, 'utf8')) as string[]).entries()) {
    if (i === warmUp) before = cpuTime()
    const start = performance.now()
    const found = await product.check(text)
    if (i < warmUp) continue
    ms.push(performance.now() - start)
    claims += found
  }
  const cpu = (cpuTime() - before) / ms.length
  return { ms, cpu, claims, sentences: product.sentences, memory: peakMemory() }
}

/** Changes files, each in one word, and takes them over. */
async function update({ root, sources, files }: Where & { readonly files: readonly string[] }): Promise<Updated> {
  const product = await openProduct(root, sources)
  const ms: number[] = []
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/\d+/, '77'))
    const start = performance.now()
    await product.update(file)
    ms.push(performance.now() - start)
    writeFileSync(file, text)
    await product.update(file)
  }
  return { ms }
}

/** Writes every sentence of the sources into a file, so that others can index the same ones. */
async function passages({ root, sources, to }: Where & { readonly to: string }): Promise<number> {
  const product = await openProduct(root, sources)
  writeFileSync(
    to,
    JSON.stringify(Array.from({ length: product.sentences }, (_, sentence) => product.passage(sentence))),
  )
  return product.sentences
}

async function retrieve({ root, sources, queries }: Where & { readonly queries: string }): Promise<Retrieved> {
  const start = performance.now()
  const product = await openProduct(root, sources)
  const indexed = performance.now() - start
  const asked = JSON.parse(readFileSync(queries, 'utf8')) as Query[]
  const found = answersOf(product, asked)
  return { indexed, ms: found.ms, answers: found.answers, memory: peakMemory() }
}

function answersOf(product: OpenProduct, asked: readonly Query[]): Pick<Retrieved, 'ms' | 'answers'> {
  const ms: number[] = []
  const found = asked.map(({ text }) => {
    const start = performance.now()
    const numbers = product.retrieve(text, 10)
    ms.push(performance.now() - start)
    return numbers
  })
  return { ms, answers: found.map(numbers => numbers.map(product.passage)) }
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

setV8Flags(ANSWERING)
const [name = '', argument = '{}'] = process.argv.slice(2)
const task = TASKS[name]
if (!task) throw new Error(`No task ${name}`)
void task(JSON.parse(argument) as never).then(result => console.log(JSON.stringify(result)))

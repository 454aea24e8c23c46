/**
 * Measures the built product: `npm run bench -- [options]`, described in docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryFolder } from '../temporary.ts'
import { type Material, prepareMaterial } from './material.ts'
import { asking } from './rows/asking.ts'
import { commandLine } from './rows/commandLine.ts'
import { editing } from './rows/editing.ts'
import { growth } from './rows/growth.ts'
import { opening } from './rows/opening.ts'
import { retrieval } from './rows/retrieval.ts'
import type { Bench, Result, Row } from './rows/row.ts'
import { spelling } from './rows/spelling.ts'
import { machine, tableOf, updatePage } from './table.ts'

const ROWS: readonly Row[] = [opening, asking, editing, commandLine, spelling, growth, retrieval]

const HELP = `npm run bench -- [options]
  --only ROW,ROW    ${ROWS.map(row => row.id).join(', ')}
  --articles N      size of the large corpus (10000)
  --to N            how far the curve of growth goes (10000, at most 100000)
  --runs N          how often cold processes are started (3)
  --corpus PATH     real articles instead of made ones: a folder of .txt and .md, or a .jsonl with a text a line
  --dist FOLDER     a build that is there: node esbuild.js --outdir FOLDER --with … as in test/bench/bench.ts
  --production      measure the build that is packaged
  --json            print JSON
  --update          write the table into docs/benchmarks.md`

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    articles: { type: 'string', default: '10000' },
    to: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    corpus: { type: 'string' },
    dist: { type: 'string' },
    production: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const project = resolve(import.meta.dirname, '../..')
process.on('SIGINT', () => process.exit(130))

if (options.help) {
  console.log(HELP)
  process.exit()
}
const only = options.only?.split(',')
const chosen = ROWS.filter(row => only?.includes(row.id) ?? true)
if (chosen.length === 0) {
  console.error(`No such row.\n${HELP}`)
  process.exit(2)
}

const on = machine()
const results: Result[] = []
const bench = benchHere()
for (const row of chosen) {
  const measured = await row.measure(bench)
  for (const { work, measured: value } of measured) bench.say(`  ${work}: ${value}`)
  results.push(...measured)
}
console.log(options.json ? JSON.stringify({ machine: on, results }, null, 2) : `${on}\n\n${tableOf(results)}`)
if (options.update) updatePage(join(project, 'docs/benchmarks.md'), on, results)

function benchHere(): Bench {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const materials = new Map<string, Material>()
  return {
    project,
    dist: options.dist ? resolve(options.dist) : build(join(temporaryFolder(), 'dist')),
    folder: temporaryFolder,
    material(articles, characters) {
      const key = `${articles} ${characters}`
      const known = materials.get(key)
      if (known) return known
      say(`write ${articles} articles`)
      const made = prepareMaterial(temporaryFolder(), {
        articles,
        corpus: options.corpus ?? null,
        ...(characters !== undefined && { characters }),
      })
      materials.set(key, made)
      return made
    },
    articles: Number(options.articles),
    upTo: Number(options.to),
    runs: Number(options.runs),
    say,
  }
}

/** Builds the product with the benchmark's own programs, so that they are bundled as it is. */
function build(outdir: string): string {
  const programs = ['task=test/bench/task.ts', 'rival=test/bench/rival.ts'].flatMap(program => ['--with', program])
  const production = options.production ? ['--production'] : []
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--outdir', outdir, ...programs, ...production], {
    cwd: project,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The product could not be built.')
  return outdir
}

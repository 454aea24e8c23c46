#!/usr/bin/env node
/**
 * Starts the command line from V8's code cache, which the build leaves beside the bundle. The cache holds for the very
 * Node that built it; any other Node rejects it and compiles the source, which takes longer and does the same. A package
 * has no such cache: there Node keeps one by itself, from Node 22 on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import module, { createRequire, wrap } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Script } from 'node:vm'
import { setV8Flags } from '../workspace/v8.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const file = join(folder, 'cli.main.js')
const cacheFile = `${file}.cache`
const require = createRequire(file)

/**
 * What every check needs of Node, and what is only made when it is asked for, is loaded before V8 is given other flags: Node's own
 * code cache holds for the flags that Node came with, and whatever is loaded later is compiled from its source.
 */
for (const name of ['crypto', 'fs/promises', 'os', 'worker_threads', 'zlib']) require(`node:${name}`)
void [parseArgs, process.stdout, process.stderr]

/**
 * V8 made to suit a run of a fraction of a second, a long one loses nothing: a function is optimized only when it has run
 * for longer than a small check has (67,584 bytes of bytecode are V8's own measure), with less of other functions in it
 * (920 is V8's own measure; sixteen hundred drafts are checked as fast), a regular expression is compiled once and not twice, and
 * the space for new objects grows at the first need. The cache holds for these flags only.
 */
setV8Flags([
  '--interrupt-budget=600000',
  '--max-inlined-bytecode-size-cumulative=150',
  '--no-regexp-tier-up',
  '--semi-space-growth-factor=16',
])

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile)
  } catch {
    return undefined
  }
}

/** Runs the bundle as `require` does, with what is known of its code. */
function run(cachedData: Buffer | undefined): Script {
  const source = wrap(readFileSync(file, 'latin1'))
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const main = script.runInThisContext() as (...args: readonly unknown[]) => void
  const own = { exports: {} }
  main(own.exports, require, own, file, folder)
  return script
}

const cachedData = readCache()
if (process.env['BELEG_WRITE_CODE_CACHE'] === '1') {
  // The build runs a check, so that the cache has the functions of a check too.
  const script = run(cachedData)
  process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()))
} else if (cachedData) {
  run(cachedData)
} else {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  require(file)
}

#!/usr/bin/env node
/**
 * Starts the command line from V8's code cache, which the build leaves beside the bundle. The cache holds for the very
 * Node that built it; any other Node rejects it and compiles the source, which takes longer and does the same.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const folder = dirname(fileURLToPath(import.meta.url))
const file = join(folder, 'cli.main.js')
const cacheFile = `${file}.cache`

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile)
  } catch {
    return undefined
  }
}

const cachedData = readCache()
const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) })
const main = script.runInThisContext() as (...args: readonly unknown[]) => void
const module = { exports: {} }
main(module.exports, createRequire(file), module, file, folder)

// The build runs a check once, so that the cache has the functions of a check too.
if (process.env['BELEG_WRITE_CODE_CACHE'] === '1') {
  process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()))
}

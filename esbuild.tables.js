// Tables of words are reckoned once, at the build, and not at each start: what a module `*.table.ts` exports are
// functions without parameters, and a bundle has their results instead of what leads to them. That takes more room, so
// it is for the command line, which starts for each check.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const TABLE = /\.table\.ts$/
const frozen = JSON.stringify(join(dirname(fileURLToPath(import.meta.url)), 'src/engine/language/frozen.ts'))
const written = new Map()

/** @type {import('esbuild').Plugin} */
export const reckonTables = {
  name: 'reckon-tables',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: TABLE }, async ({ path }) => {
      if (!written.has(path)) written.set(path, write(path))
      return { contents: await written.get(path), loader: 'js', resolveDir: dirname(path) }
    })
  },
}

/** The module with each table as JSON: `export const germanKeys = () => thaw(JSON.parse("…"))`. */
async function write(path) {
  const contents = `export { freeze } from ${frozen}; export * as tables from ${JSON.stringify(path)}`
  const bundled = await build({
    stdin: { contents, resolveDir: dirname(path) },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const module = Buffer.from(bundled.outputFiles[0].contents).toString('base64')
  const { freeze, tables } = await import(`data:text/javascript;base64,${module}`)
  const json = reckon => JSON.stringify(JSON.stringify(freeze(reckon())))
  const lines = Object.entries(tables).map(
    ([name, reckon]) => `export const ${name} = () => thaw(JSON.parse(${json(reckon)}))`,
  )
  return [`import { thaw } from ${frozen}`, ...lines].join('\n')
}

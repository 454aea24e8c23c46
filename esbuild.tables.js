// Tables of words are reckoned once, at the build, and not at each start: what a module `*.table.ts` exports are
// functions without parameters, and the bundles have their results instead of what leads to them.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const TABLE = /\.table\.ts$/
const thaw = join(dirname(fileURLToPath(import.meta.url)), 'src/engine/language/thaw.ts')
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

async function write(path) {
  const options = { entryPoints: [path], bundle: true, format: 'esm', platform: 'neutral', write: false }
  const [module] = (await build(options)).outputFiles
  const tables = await import(`data:text/javascript;base64,${Buffer.from(module.contents).toString('base64')}`)
  const lines = Object.entries(tables).map(
    ([name, reckon]) =>
      `export const ${name} = () => thaw(JSON.parse(${JSON.stringify(JSON.stringify(freeze(reckon())))}))`,
  )
  return [`import { thaw } from ${JSON.stringify(thaw)}`, ...lines].join('\n')
}

/** Data as `thaw` takes it: maps as what JSON can hold, equal values of a map once. */
export function freeze(data) {
  if (data instanceof Map) return frozenMap(data)
  if (Array.isArray(data)) return data.map(freeze)
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, freeze(value)]))
  }
  if (typeof data === 'function' || (typeof data === 'number' && !Number.isFinite(data))) {
    throw new TypeError(`${String(data)} is nothing that a table can hold`)
  }
  return data
}

function frozenMap(map) {
  const places = new Map()
  const values = []
  const at = [...map.values()].map(freeze).map(value => {
    const text = JSON.stringify(value)
    if (!places.has(text)) places.set(text, values.push(value) - 1)
    return places.get(text)
  })
  return { keys: [...map.keys()].join('\n'), at, values }
}

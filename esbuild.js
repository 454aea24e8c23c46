// Bundles the four faces into one folder: `node esbuild.js [--outdir DIR] [--production] [--with NAME=FILE …]`.
//
// Every bundle is CommonJS, because VS Code loads an extension that way and a CommonJS start is the faster one; the
// folder's own package.json says so. What only some files need (HTML, PDF, DOCX, YAML) is written once as a file of its
// own beside them and loaded at the first such file: an `import()` of a path in LAZY stays an `import()`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    outdir: { type: 'string', default: 'dist' },
    production: { type: 'boolean', default: false },
    // Programs that are bundled as the product is: the benchmark's.
    with: { type: 'string', multiple: true, default: [] },
  },
})
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const outdir = resolve(values.outdir)

/** Entry points by the name of their bundle. */
const FACES = {
  extension: 'src/extension/extension.ts',
  server: 'src/server/main.ts',
  cli: 'src/cli/launch.ts',
  'cli.main': 'src/cli/main.ts',
  index: 'src/index.ts',
  ...Object.fromEntries(values.with.map(program => program.split('='))),
}

/** Modules that are loaded on demand, each a bundle of its own: `lazy/html.js` for `src/workspace/formats/html.lazy.ts`. */
const LAZY = /\.lazy\.ts$/

/** Worker threads are started by their file, so that no import leads to them. */
const WORKERS = 'src/workspace/index'
const workers = (await readdir(join(root, WORKERS))).filter(name => name.endsWith('Worker.lazy.ts'))

/** Files that are bundles of their own: workers, and what is behind a lazy import, found while the faces are bundled. */
const found = new Set(workers.map(name => join(root, WORKERS, name)))

/** What an `import()` of a file stands for in the bundle, if it is to be loaded on demand. */
function lazyBundle(path, file, folder) {
  if (LAZY.test(path)) {
    found.add(file)
    return `${folder}${basename(path).replace(LAZY, '.js')}`
  }
  const [face] = Object.entries(FACES).find(([, entry]) => join(root, entry) === file) ?? []
  return face && `./${face}.js`
}

/** @returns {import('esbuild').Plugin} `folder` is where the lazy bundles are, seen from the bundle that is made. */
const keepLazyImports = folder => ({
  name: 'keep-lazy-imports',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const bundle = lazyBundle(path, resolve(resolveDir, path), folder)
      return bundle && { path: bundle, external: true }
    })
  },
})

const TABLE = /\.table\.ts$/
const frozen = JSON.stringify(join(root, 'src/engine/language/frozen.ts'))

/**
 * Tables of words are reckoned once, at the build, and not at each start: what a module `*.table.ts` exports are functions without
 * parameters, and the bundle has their results instead of what leads to them. That takes more room, so it is for the command line.
 *
 * @type {import('esbuild').Plugin}
 */
const reckonTables = {
  name: 'reckon-tables',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: TABLE }, async ({ path }) => ({
      contents: await reckoned(path),
      loader: 'js',
      resolveDir: dirname(path),
    }))
  },
}

/** A module with each table as JSON: `export const germanKeys = () => thaw(JSON.parse("…"))`. */
async function reckoned(path) {
  const contents = `export { freeze } from ${frozen}; export * as tables from ${JSON.stringify(path)}`
  const stdin = { contents, resolveDir: dirname(path) }
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false })
  const { freeze, tables } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  const json = reckon => JSON.stringify(JSON.stringify(freeze(reckon())))
  const lines = Object.entries(tables).map(
    ([name, reckon]) => `export const ${name} = () => thaw(JSON.parse(${json(reckon)}))`,
  )
  return [`import { thaw } from ${frozen}`, ...lines].join('\n')
}

/**
 * The bundle in ASCII, which V8 reads without decoding it. esbuild leaves the regular expressions as they are; in what else is left, and
 * in them, a letter may be written by its number wherever it stands, unless a backslash is before it.
 *
 * @type {import('esbuild').Plugin}
 */
const inAscii = {
  name: 'in-ascii',
  setup(pluginBuild) {
    pluginBuild.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        if (/\\\P{ASCII}/u.test(text)) throw new Error(`a backslash before a letter that is not ASCII in ${path}`)
        const code = text.replace(/\P{ASCII}/gu, letter => numbersOf(letter))
        await writeFile(path, path.endsWith('.js') ? code : text)
      }
    })
  },
}

/** The letter „ä“ as a program's text may have it: `\u00e4`. */
function numbersOf(letter) {
  return letter
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** A hash over all that is bundled: an index of sources that other code has made is not taken. */
async function hashOfSources() {
  const hash = createHash('sha1').update(version)
  for (const file of (await readdir(join(root, 'src'), { recursive: true })).sort()) {
    if (file.endsWith('.ts')) hash.update(await readFile(join(root, 'src', file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.20',
  supported: {
    // An `import()` of a CommonJS file is parsed twice by Node, a `require()` once.
    'dynamic-import': false,
    // Else `/\p{L}/u` becomes `new RegExp('\\p{L}', 'u')`, made anew whenever it is come by.
    'regexp-unicode-property-escapes': true,
  },
  charset: 'utf8',
  external: ['vscode', 'canvas', '@napi-rs/canvas'],
  legalComments: values.production ? 'linked' : 'none',
  minify: values.production,
  sourcemap: !values.production,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  define: {
    'import.meta.url': 'importMetaUrl',
    PACKAGE_VERSION: JSON.stringify(version),
    SOURCES_HASH: JSON.stringify(await hashOfSources()),
  },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
}

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir, { recursive: true })
await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')

const { 'cli.main': commandLine, ...others } = FACES
const plugins = [keepLazyImports('./lazy/')]
await build({ ...shared, entryPoints: others, outdir, plugins })
// The command line starts anew for each check.
const forStart = { charset: 'ascii', write: false, plugins: [...plugins, reckonTables, inAscii] }
await build({ ...shared, ...forStart, entryPoints: { 'cli.main': commandLine }, outdir })
if (found.size > 0) {
  const entryPoints = Object.fromEntries([...found].map(path => [basename(path).replace(LAZY, ''), path]))
  await build({ ...shared, entryPoints, outdir: join(outdir, 'lazy'), plugins: [keepLazyImports('./')] })
}

// The command line starts faster with V8's code cache of a run. It is this Node's own, so a package goes without. The
// first run reads the sources, the second one finds their index; what the first has compiled stays in the cache.
if (!values.production) {
  const cache = await mkdtemp(join(tmpdir(), 'beleg-build-'))
  const drafts = ['examples/entwurf.md', 'test/corpora/*/draft.md']
  const args = [join(outdir, 'cli.js'), 'check', '--sources', 'seeds', ...drafts]
  const env = { ...process.env, BELEG_CACHE_DIR: cache, BELEG_WRITE_CODE_CACHE: '1' }
  for (let runs = 0; runs < 2; runs++) spawnSync(process.execPath, args, { cwd: root, env })
  await rm(cache, { recursive: true, force: true })
}

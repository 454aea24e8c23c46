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
import { reckonTables } from './esbuild.tables.js'

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
  // An `import()` of a CommonJS file is parsed twice by Node, a `require()` once.
  supported: { 'dynamic-import': false },
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
// The command line starts anew for each check: V8 reads ASCII without decoding it, and the tables are ready.
const forStart = { charset: 'ascii', plugins: [...plugins, reckonTables] }
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

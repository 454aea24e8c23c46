import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { unmark } from '../corpora/score.ts'
import { temporaryFolder } from '../temporary.ts'
import { beleg, CLI } from './run.ts'

const corpora = join(import.meta.dirname, '../corpora')
const isFolder = (name: string) => !name.includes('.')

/** The command line is bundled in a way of its own: tables reckoned at the build, all letters in ASCII. */
describe('the bundle of the command line', () => {
  it('is in ASCII, as its start reads it', () => {
    const code = readFileSync(join(dirname(CLI), 'cli.main.js'))
    assert.equal(
      code.findIndex(byte => byte > 127),
      -1,
    )
  })

  it('starts with its code cache, with half of it, and without', () => {
    const folder = temporaryFolder()
    for (const name of ['cli.js', 'cli.main.js', 'package.json'])
      copyFileSync(join(dirname(CLI), name), join(folder, name))
    const cache = join(folder, 'cli.main.js.cache')
    const start = (env: NodeJS.ProcessEnv = {}) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), '--version'], {
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: folder, ...env },
      })
      return stdout + stderr
    }
    const version = start()
    assert.match(version, /^\d+\.\d+\.\d+\n$/)
    assert.equal(start({ BELEG_WRITE_CODE_CACHE: '1' }), version)
    assert.equal(start(), version)
    truncateSync(cache, statSync(cache).size / 2)
    assert.equal(start(), version)
  })

  for (const name of readdirSync(corpora).filter(isFolder))
    it(`judges ${name} as the source code does`, async () => {
      const sources = join(corpora, name, 'sources')
      const { text } = unmark(readFileSync(join(corpora, name, 'draft.md'), 'utf8'))
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'draft.md'), text)
      const workspace = await openWorkspace({ root: folder, sources: [sources], display: 'en' })
      const { claims } = await workspace.check({ text, filePath: 'draft.md' })
      const args = ['check', '--sources', sources, '--format', 'json', '--fail-on', 'never', 'draft.md']
      const { stdout } = beleg(folder, args)
      const report = JSON.parse(stdout) as { readonly results: readonly { claims: unknown }[] }
      assert.deepEqual(report.results[0]?.claims, JSON.parse(JSON.stringify(claims)))
    })
})

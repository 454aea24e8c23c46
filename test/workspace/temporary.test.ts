import { deepEqual } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from '../temporary.ts'

const HELPER = pathToFileURL(join(import.meta.dirname, '../temporary.ts')).href

/** However a run of the tests ends, it leaves nothing behind. */
describe('the folders of a test', () => {
  for (const [how, end, status] of [
    ['by itself', '', 0],
    ['with an error', 'throw new Error("oops")', 1],
    ['in time', 'process.exit(3)', 3],
    ['by a signal', 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', 143],
  ] as const) {
    it(`are gone when the process ends ${how}`, () => {
      const TMPDIR = temporaryFolder()
      const script = `
        import { writeFileSync } from 'node:fs'
        import { temporaryFolder } from '${HELPER}'
        const folders = [temporaryFolder(), temporaryFolder()]
        for (const folder of folders) writeFileSync(folder + '/a.txt', 'a')
        if (folders[0] === folders[1]) process.exit(9)
        ${end}`
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
      const run = spawnSync(process.execPath, args, { env: { ...process.env, TMPDIR, TEMP: TMPDIR, TMP: TMPDIR } })
      const left = readdirSync(TMPDIR).filter(name => !name.startsWith('tsx'))
      deepEqual([run.status, left], [status, []], run.stderr.toString())
    })
  }
})

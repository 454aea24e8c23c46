import { match } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { CLI } from './run.ts'

describe('beleg check --watch', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder({
      'sources/a.txt': 'Der Haushalt umfasst 212 Millionen Euro.\n',
      'draft.md': 'Der Haushalt umfasst 221 Millionen Euro.\n',
    })
  })
  afterEach(() => folder.remove())

  it('checks again when a draft or a source changes', async () => {
    const child = spawn(process.execPath, [CLI, 'check', 'draft.md', '--watch', '--format', 'unix'], {
      cwd: folder.path,
      env: { ...process.env, LANG: 'en_GB.UTF-8' },
    })
    let output = ''
    child.stdout.on('data', chunk => (output += String(chunk)))
    const until = async (done: () => boolean) => {
      for (let i = 0; i < 150 && !done(); i++) await new Promise(resolve => setTimeout(resolve, 100))
    }
    const findings = () => output.match(/figure-mismatch/g)?.length ?? 0
    try {
      await until(() => findings() === 1)
      await new Promise(resolve => setTimeout(resolve, 500))
      folder.write('draft.md', 'Der Haushalt umfasst 122 Millionen Euro.\n')
      await until(() => findings() === 2)
      match(output, /221 Millionen[^]+122 Millionen/)
      folder.write('sources/a.txt', 'Der Haushalt umfasst 215 Millionen Euro.\n')
      await until(() => findings() === 3)
      match(output, /215 Millionen/)
    } finally {
      child.kill('SIGINT')
    }
  })
})

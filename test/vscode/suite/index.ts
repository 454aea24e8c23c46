import { format } from 'node:util'
import Mocha from 'mocha'

/** Each line that the test run prints begins with this, so that it can be told from what VS Code prints. */
const MARK = '[tests] '

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  // Reporters print through this function, which the types leave out.
  const base = Mocha.reporters.Base as unknown as { consoleLog: (...args: unknown[]) => void }
  base.consoleLog = (...args) => {
    for (const line of format(...args).split('\n')) console.log(MARK + line)
  }
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await import('./extension.ts')
  await import('./typing.ts')
  const failures = await new Promise<number>(resolve => mocha.run(resolve))
  if (failures > 0) throw new Error(`${failures} tests failed in VS Code.`)
}

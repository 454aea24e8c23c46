import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

let run: string | undefined
let count = 0

/** A new folder for a test, gone when the process ends at the latest. Nothing else in the tests makes one in the system's place for them. */
export function temporaryFolder(): string {
  run ??= begin()
  // A short name: the path of a socket has little room.
  const folder = join(run, String(++count))
  mkdirSync(folder)
  return folder
}

/** All folders of a run are in one, so that what a test forgets goes too. */
function begin(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beleg-tests-')))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  // Without these a signal would end the process on the spot; mocha itself hears SIGINT.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
  return folder
}

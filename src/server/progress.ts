import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver'
import type { Words } from './words.ts'

/** A folder with fewer sources is read before anybody could read a progress bar. */
const MANY = 200

export interface Reading {
  readonly report: (done: number, total: number) => void
  readonly done: () => void
}

/** Shows in the editor how far the reading of many sources is, and lets the writer stop it. */
export function showReading(connection: Connection, words: Words, cancel: () => void): Reading {
  let progress: Promise<WorkDoneProgressReporter> | undefined
  let shown = 0
  const begin = async (): Promise<WorkDoneProgressReporter> => {
    const begun = await connection.window.createWorkDoneProgress()
    begun.begin(words.reading, 0, undefined, true)
    begun.token.onCancellationRequested(cancel)
    return begun
  }
  return {
    report(done, total) {
      if (total < MANY) return
      progress ??= begin()
      const percent = Math.floor((100 * done) / total)
      if (percent === shown) return
      shown = percent
      void progress.then(begun => begun.report(percent, `${done} / ${total}`))
    },
    done: () => void progress?.then(begun => begun.done()),
  }
}

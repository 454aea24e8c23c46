/** Signals that ask a process to end, with the exit status of one that they ended: 128 and the signal's number. */
const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Ends the process at Ctrl+C at once, but by `exit`, so that what listens to that tidies up: the progress bar is cleared,
 * an index that is being written is removed, worker threads end. A command that listens to the signal itself has the word.
 */
export function endOnSignals(): void {
  for (const [signal, status] of Object.entries(STATUS)) {
    process.once(signal, () => {
      if (process.listenerCount(signal) === 0) process.exit(status)
    })
  }
}

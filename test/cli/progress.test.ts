import { deepEqual, equal, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { progressLine, progressOnTerminal } from '../../src/cli/progress.ts'
import { CLI } from './run.ts'

describe('the progress line', () => {
  const cases = [
    ['de', 4211, 10_000, 6500, 60, '███████░░░░░░░░░░ 4.211 von 10.000 Quellen · 42 % · noch 9 s'],
    ['en', 4211, 10_000, 6500, 60, '████████░░░░░░░░░░░ 4,211 of 10,000 sources · 42% · 9 s left'],
    ['en', 1, 3, 900, 60, '██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 sources · 33%'],
    ['en', 20, 100_000, 2000, 79, '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 20 of 100,000 sources · 0% · 167 min left'],
    ['en', 0, 10, 5000, 79, '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 10 sources · 0%'],
    ['en', 4211, 10_000, 6500, 42, '4,211 of 10,000 sources · 42% · 9 s left'],
    ['en', 4211, 10_000, 6500, 10, '4,211 of 1'],
  ] as const
  for (const [display, done, total, elapsed, width, line] of cases) {
    it(`says “${line.replace(/[█░]+ /, '')}” in ${width} columns`, () => {
      const drawn = progressLine({ done, total, elapsed }, width, display)
      ok(drawn.length <= width)
      equal(drawn, line)
    })
  }
})

describe('progress on a terminal', () => {
  let time = 0
  let written: string[] = []
  let listeners = new Set<() => void>()
  const start = () => {
    time = 0
    written = []
    listeners = new Set()
    return progressOnTerminal('en', {
      columns: () => 80,
      write: text => void written.push(text),
      now: () => time,
      onExit(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    })
  }

  it('draws at most ten times a second, and nothing is left of it', () => {
    const report = start()
    for (let i = 1; i <= 1000; i++) {
      time += 3
      report(i, 1000)
    }
    ok(written.length >= 25 && written.length <= 30, `${written.length} times`)
    equal(written.at(-1), '\r\u001B[K')
    ok(written.slice(0, -1).every(text => /^\r[█░]+ \d+ of 1,000 sources · \d+%/.test(text)))
    equal(listeners.size, 0)
  })

  it('is not seen where all is read at once', () => {
    const report = start()
    for (let i = 1; i <= 1000; i++) {
      time += 0.2
      report(i, 1000)
    }
    deepEqual(written, [])
  })

  it('starts again for the next sources', () => {
    const report = start()
    report(1, 2)
    report(2, 2)
    time = 60_000
    report(1, 2)
    deepEqual(written, [])
  })

  it('is cleared when the process ends', () => {
    const report = start()
    time = 5000
    report(1, 2)
    for (const listener of listeners) listener()
    equal(written.at(-1), '\r\u001B[K')
    equal(listeners.size, 0)
  })
})

describe('an interrupted command', () => {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`ends with ${status} at ${signal}`, async () => {
      const child = spawn(process.execPath, [CLI, 'facts', '--stdin'], { stdio: ['pipe', 'ignore', 'inherit'] })
      // What is more than a pipe holds has been taken once the command reads.
      await new Promise(resolve => child.stdin.write('Boot '.repeat(200_000), resolve))
      child.kill(signal)
      deepEqual(await once(child, 'exit'), [status, null])
    })
  }
})

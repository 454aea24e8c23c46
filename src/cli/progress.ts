import type { Language } from '../engine/model.ts'

/** What a bar needs of the terminal and the clock. */
export interface ProgressOutside {
  readonly columns: () => number
  readonly write: (text: string) => void
  readonly now: () => number
  /** Calls back when the process ends; gives what calls that off. */
  readonly onExit: (listener: () => void) => () => void
}

/** Nothing is drawn for work that is done in less, nor more often than at `PAUSE`; all in milliseconds. */
const PATIENCE = 250
const PAUSE = 100

/** How long must be known before the rest can be told. */
const EXPERIENCE = 1000

const CLEAR = '\r\u001B[K'
const LONGEST_BAR = 30
const SHORTEST_BAR = 5

/** A bar that is rewritten in place, and gone when all is read or the process ends. */
export function progressOnTerminal(
  display: Language = 'en',
  { columns, write, now, onExit }: ProgressOutside = terminal,
): (done: number, total: number) => void {
  let started = now()
  let drawn = 0
  let before = 0
  let callOff: (() => void) | undefined
  const clear = (): void => {
    if (callOff) write(CLEAR)
    callOff?.()
    callOff = undefined
  }
  return (done, total) => {
    const time = now()
    if (done < before) started = time
    before = done
    if (done >= total) return clear()
    if (time - started < PATIENCE || time - drawn < PAUSE) return
    drawn = time
    callOff ??= onExit(clear)
    write(`\r${progressLine({ done, total, elapsed: time - started }, columns() - 1, display)}\u001B[K`)
  }
}

const terminal: ProgressOutside = {
  columns: () => process.stderr.columns || 80,
  write: text => void process.stderr.write(text),
  now: () => performance.now(),
  onExit(listener) {
    process.once('exit', listener)
    return () => process.off('exit', listener)
  },
}

export interface Progress {
  readonly done: number
  readonly total: number
  /** Milliseconds since the beginning. */
  readonly elapsed: number
}

/** `███████░░░░░░░░░░ 4.211 von 10.000 Quellen · 42 % · noch 9 s`, with as much bar as there is room for. */
export function progressLine({ done, total, elapsed }: Progress, width: number, display: Language): string {
  const words = WORDS[display]
  const share = Math.floor((done / total) * 100)
  const count = words.count(grouped(done, words.separator), grouped(total, words.separator))
  const parts = [count, words.share(share)]
  if (elapsed >= EXPERIENCE && done > 0) parts.push(words.left(duration((elapsed / done) * (total - done))))
  const text = parts.join(' · ')
  const length = Math.min(width - text.length - 1, LONGEST_BAR)
  if (length < SHORTEST_BAR) return text.slice(0, width)
  const full = Math.floor((done / total) * length)
  return `${'█'.repeat(full)}${'░'.repeat(length - full)} ${text}`
}

const WORDS = {
  de: {
    separator: '.',
    count: (done: string, total: string) => `${done} von ${total} Quellen`,
    share: (percent: number) => `${percent} %`,
    left: (time: string) => `noch ${time}`,
  },
  en: {
    separator: ',',
    count: (done: string, total: string) => `${done} of ${total} sources`,
    share: (percent: number) => `${percent}%`,
    left: (time: string) => `${time} left`,
  },
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

/** `9 s`, `3 min`: never less than is to be waited. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}

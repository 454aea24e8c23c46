import { parseFragment } from 'parse5'
import type { Stretch, TextMap } from '../../textMap.ts'

/** Writes Markdown and keeps for each letter where it stands in the file. */
export interface Writer {
  /** All that was written; it is put together for every call. */
  readonly text: string
  readonly map: TextMap
  readonly isEmpty: boolean
  /** The line that is being written. */
  readonly line: string
  /** The line before, with its end. */
  readonly lineBefore: string
  /** Marks of Markdown, which stand nowhere in the file. */
  mark(marks: string): void
  /** Words of the file from `start` to `end`, entities resolved, runs of space as one; `|` becomes `/` in a cell. */
  copy(start: number, end: number): void
  /** Forgets a space that was read but not written yet, as at the end of a paragraph. */
  breakOff(): void
}

/** `source` is the file's text. */
export function createWriter(source: string): Writer {
  const lines: string[] = []
  let line = ''
  /** Of `lines` and `line` together. */
  let length = 0
  const map: Stretch[] = []
  let space: { at: number; length: number } | null = null
  let atStart = true

  const append = (letters: string) => {
    const end = letters.lastIndexOf('\n') + 1
    if (end > 0) {
      lines.push(...(line + letters.slice(0, end)).split(/(?<=\n)/))
      line = letters.slice(end)
    } else {
      line += letters
    }
    length += letters.length
  }
  const put = (letters: string, file: number, fileLength: number) => {
    const last = map.at(-1)
    const isVerbatim = letters.length === fileLength
    if (
      last &&
      isVerbatim &&
      last.length === last.fileLength &&
      last.text + last.length === length &&
      last.file + last.length === file
    ) {
      map[map.length - 1] = { ...last, length: last.length + letters.length, fileLength: last.length + letters.length }
    } else {
      map.push({ text: length, file, length: letters.length, fileLength })
    }
    append(letters)
  }

  return {
    get text() {
      return lines.join('') + line
    },
    get isEmpty() {
      return length === 0
    },
    get line() {
      return line
    },
    get lineBefore() {
      return lines.at(-1) ?? ''
    },
    map,
    mark(marks) {
      append(marks)
      space = null
      atStart = true
    },
    copy(start, end) {
      // The next letters are never looked for behind the end: in a page without spaces that would be all of it.
      const text = source.slice(start, end)
      for (let i = 0; i < text.length; ) {
        const at = start + i
        const { letters, length } = nextLetters(text, i)
        if (isInvisible(letters)) {
          i += length
          continue
        }
        if (isSpace(letters)) {
          space ??= { at, length: 0 }
          space.length = at + length - space.at
        } else {
          if (space && !atStart) put(startsMarkup(line) ? '\u00A0' : ' ', space.at, space.length)
          space = null
          put(letters, at, length)
          atStart = false
        }
        i += length
      }
    },
    breakOff() {
      space = null
      atStart = true
    },
  }
}

/** Whether a space now would make the line's first letters Markdown's: «1.» of «1. FC Köln», «-», «#». */
function startsMarkup(line: string): boolean {
  return line.length <= 4 && /^(?:\d{1,3}[.)]|[-+*#>]{1,3})$/.test(line)
}

/** A soft hyphen or a zero-width space inside a word. */
function isInvisible(letters: string): boolean {
  return letters === '\u00AD' || letters === '\u200B' || letters === '\uFEFF'
}

function isSpace(letters: string): boolean {
  return letters === ' ' || letters === '\n' || letters === '\t' || letters === '\r' || letters === '\f'
}

/** Letters that stand for themselves. */
const PLAIN = /[^& \n\t\r\f\u00AD\u200B\uFEFF]+/y

/** The next letters as they read: a run of plain ones, one unit, or what an entity stands for. */
function nextLetters(text: string, at: number): { letters: string; length: number } {
  PLAIN.lastIndex = at
  if (PLAIN.test(text)) {
    const letters = text.slice(at, PLAIN.lastIndex)
    return { letters, length: letters.length }
  }
  if (text[at] !== '&') return { letters: text[at] as string, length: 1 }
  const entity = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});?/i.exec(text.slice(at, at + 34))?.[0]
  if (!entity) return { letters: '&', length: 1 }
  const letters = decodeEntity(entity)
  return letters === entity ? { letters: '&', length: 1 } : { letters, length: entity.length }
}

const entities = new Map<string, string>()

function decodeEntity(entity: string): string {
  const known = entities.get(entity)
  if (known !== undefined) return known
  const [node] = parseFragment(entity).childNodes
  const letters = node && 'value' in node ? node.value : entity
  entities.set(entity, letters)
  return letters
}

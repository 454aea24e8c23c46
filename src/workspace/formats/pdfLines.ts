/** A line of a page: its text, where it begins and how high its letters are. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
}

/** Paragraphs as Markdown, and where each page begins in them. */
export interface PdfText {
  readonly text: string
  readonly starts: readonly number[]
}

/**
 * Lines put together to paragraphs: a gap, a larger letter or an indentation begins a new one; a word that is broken at
 * the end of a line is joined again. Heads and feet that come again on every page are left out.
 */
export function linesToText(pages: readonly (readonly PdfLine[])[]): PdfText {
  const running = runningLines(pages)
  const usual = median(pages.flat().map(line => line.height))
  const starts: number[] = []
  /** The last line is kept apart: to look at the end of a text that grows takes time that grows with it. */
  let text = ''
  let last = ''
  const add = (words: string, glue: string): void => {
    text += last + glue
    last = words
  }
  for (const page of pages) {
    starts.push(text.length + last.length)
    const lines = page.filter(line => !running.has(keyOf(line)) && !/^[\s–-]*\d{1,4}[\s–-]*$/.test(line.text))
    lines.forEach((line, i) => {
      const before = lines[i - 1]
      const words = line.text.replace(/\s+/g, ' ').trim()
      const isTitle = line.height > usual * 1.15 && words.length <= 200
      if (before && continues(before, line, usual)) {
        const isBroken = /\p{Ll}[-\u00AD]$/u.test(last) && /^\p{Ll}/u.test(words)
        if (isBroken) last = last.slice(0, -1)
        add(words, isBroken || /\p{L}-$/u.test(last) ? '' : ' ')
      } else {
        add(`${isTitle ? '## ' : ''}${escapeStart(words)}`, last === '' ? '' : '\n\n')
      }
    })
  }
  text += last
  return { text: text === '' ? '' : `${text}\n`, starts }
}

/** The same paragraph: the next line below, in letters of the same size, not indented. */
function continues(before: PdfLine, line: PdfLine, usual: number): boolean {
  const step = before.y - line.y
  const height = Math.max(before.height, usual)
  if (Math.abs(before.height - line.height) > height * 0.12) return false
  if (/^\s*(?:[•▪–-]|\d{1,2}[.)])\s/.test(line.text)) return false
  // A step upwards is the next column: the paragraph goes on where its sentence does.
  if (step < 0) return !/[.!?:“”"«»]\s*$/.test(before.text)
  return step <= height * 1.75 && line.x <= before.x + height
}

/** «1. FC» at the start of a paragraph is no list: a no-break space keeps Markdown from taking it for one. */
function escapeStart(words: string): string {
  return words.replace(/^(\d{1,3}[.)]|[#>+*-]) /, '$1\u00A0').replace(/^[•▪] ?/, '- ')
}

/** Lines that stand at the head or foot of at least three pages and of half of them, numbers aside. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 2), ...page.slice(-2)].map(keyOf))
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= 3 && n >= pages.length / 2).map(([key]) => key))
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').trim()}`
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

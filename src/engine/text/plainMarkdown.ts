import type { Span } from '../model.ts'

/** A stretch of Markdown that is a paragraph or a heading without any markup, or one that has to be parsed. */
export interface Stretch extends Span {
  readonly kind: 'paragraph' | 'heading' | 'marked'
}

/**
 * Markdown in stretches between blank lines, so that only what has markup is parsed: a news text is mostly bare paragraphs, and to parse
 * one takes longer than to read what it says. Neighbours with markup are one stretch, since a list or a quotation may go on behind a blank
 * line; a bare paragraph ends them.
 *
 * «# Bau¶¶Er **kostet** mehr.¶¶- Holz¶¶Sie baut.» is a heading, one stretch to be parsed, and a paragraph.
 */
export function stretchesOf(raw: string): readonly Stretch[] {
  const first = HEAD.exec(raw)?.[0].length ?? 0
  if (FAR_REACHING.test(raw)) return [{ kind: 'marked', start: first, end: raw.length }]
  const stretches: Stretch[] = []
  STRETCH.lastIndex = first
  for (let found = STRETCH.exec(raw); found; found = STRETCH.exec(raw)) {
    const { index: start, 0: text } = found
    if (OPEN.test(text)) return withMarked(stretches, start, raw.length)
    const end = start + text.length
    const kind = PARAGRAPH.test(text) ? 'paragraph' : HEADING.test(text) ? 'heading' : 'marked'
    if (kind === 'marked') withMarked(stretches, start, end)
    else stretches.push({ kind, start, end })
  }
  return stretches
}

/** Adds a stretch with markup to the one before if that has some too. */
function withMarked(stretches: Stretch[], start: number, end: number): readonly Stretch[] {
  const before = stretches.at(-1)?.kind === 'marked' ? stretches.pop() : undefined
  stretches.push({ kind: 'marked', start: before?.start ?? start, end })
  return stretches
}

const START_OR_MARKS = /(?:^|\n)[ \t>*+\-\d.)]*|[*_]+|[`[\]<]/g
const LINE_WORK = 300

/**
 * About how long the parser may take, and how much memory and stack: for each line, for the square of what it begins with, which may be
 * quotations and lists in one another, and for the square of the marks in each paragraph. «> a¶b `c` d» takes 300 + 8 + 302 + 4.
 */
export function workOf(text: string): number {
  let work = 0
  let marks = 0
  for (const { 0: found, index } of text.matchAll(START_OR_MARKS)) {
    if (index > 0 && !found.startsWith('\n')) {
      marks++
      continue
    }
    work += LINE_WORK + 2 * found.length ** 2
    if (!/[\r\n]/.test(text[index + found.length] ?? '')) continue
    work += marks * marks
    marks = 0
  }
  return work + marks * marks
}

/** Front matter in YAML or TOML, which is no prose. */
const HEAD = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[^]*?[\r\n])?\1[ \t]*(?:\r\n?|\n|$)/

/** Targets of links, which may stand anywhere behind them; marks at which a parser counts otherwise. */
const FAR_REACHING = /\]:|\uFEFF|\r(?!\n)/

/** Lines of which none is blank. */
const STRETCH = /(?<=[\r\n]|^)[ \t]*[^ \t\r\n][^\r\n]*(?:\r?\n[ \t]*[^ \t\r\n][^\r\n]*)*/g

/** HTML and code may go on behind blank lines. */
const OPEN = /^ {0,3}(?:<(?!!--.*-->)|```|~~~)/m

/** What has no meaning but its own wherever it stands, up to the end of the line, which is no space. */
const BARE = '[^*_`[\\]<&\\\\|\\t\\r\\n]*[^*_`[\\]<&\\\\|\\s]'
/** A line that cannot begin anything but a paragraph, or go on with one. */
const LINE = `(?![\\s#>+=~:-]|\\d+[.)])${BARE}`
const PARAGRAPH = new RegExp(`^${LINE}(?:\\r?\\n${LINE})*$`)
const HEADING = /^#{1,6} (?![\s#])[^#*_`[\]<&\\|\t\r\n]*[^#*_`[\]<&\\|\s]$/

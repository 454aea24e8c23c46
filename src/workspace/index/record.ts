import { NAME_KINDS } from '../../engine/corpus/rows/kinds.ts'
import { vocabularyOf } from '../../engine/language/vocabulary.ts'
import type {
  Attribution,
  AttributionType,
  Block,
  BlockKind,
  Language,
  Mention,
  Name,
  NameKind,
  Quote,
  Sentence,
  Span,
  Speaker,
} from '../../engine/model.ts'
import type { SourceText } from '../../engine/reading/reading.ts'
import { codeAt } from '../../engine/text/codes.ts'
import { owned } from '../../engine/text/owned.ts'
import { tokenize, type Tokens } from '../../engine/text/tokens.ts'
import { type ByteReader, byteReader, byteWriter } from './bytes.ts'

/**
 * A source's text with what it says, in bytes: how long each section is, the text itself, the sections, the strings that do not stand in
 * the text, a JSON value of the caller's. Each section is read when somebody asks for it; tokens are made from the text again.
 *
 * The text is in UTF-16, as the engine has it: it is copied and not decoded, and a mention is taken out of it alone.
 */
export function encodeRecord(text: SourceText, extra: unknown, room: Room = ownRoom): Uint8Array {
  const out = sectionsWriter(text.raw)
  out.section(() => out.list(blanksOf(text), out.span))
  out.section(() => out.list(text.blocks, out.block))
  out.section(() => out.list(text.sentences, out.sentence))
  out.section(() => out.list(text.quotes, out.quote))
  out.section(() => out.list(text.attributions, out.attribution))
  out.section(() => out.list(text.names, out.name))
  const { bytes, ends, strings } = out.done()
  const more = [JSON.stringify(strings), isEmpty(extra) ? '' : JSON.stringify(extra ?? null)]
  const lengths = more.map(part => Buffer.byteLength(part))
  const units = text.raw.length * 2
  const head = [...ends, units, ...lengths]
  const record = room(HEAD * 4 + units + bytes.length + lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const number of head) at = record.writeInt32LE(number, at)
  at += record.write(text.raw, at, 'utf16le')
  record.set(bytes, at)
  at += bytes.length
  for (const part of more) at += record.write(part, at)
  return record
}

/** Gives the bytes that a record of a length is written into. */
export type Room = (length: number) => Buffer

const ownRoom: Room = length => Buffer.allocUnsafeSlow(length)

/** Most sources are plain text, of which nothing more is to be said: that takes no bytes, so that nobody has to take them apart. */
function isEmpty(extra: unknown): boolean {
  return typeof extra === 'object' && extra !== null && Object.keys(extra).length === 0
}

const SECTIONS = 6
/** Numbers in front: the end of each section, and the lengths of text, strings and extra. */
const HEAD = SECTIONS + 3

/** A stored source, read as far as it is asked for. */
export interface StoredText extends SourceText {
  readonly extra: unknown
}

export function decodeRecord(bytes: Uint8Array, about: Pick<SourceText, 'language' | 'date'>): StoredText {
  return new Stored(bytes, about)
}

/** A class: an object literal with so many getters takes as long to make as some of its sections take to read. */
class Stored implements StoredText {
  readonly language: Language
  readonly date: string | null
  readonly #bytes: Uint8Array
  readonly #head: DataView
  readonly #units: Buffer
  #raw?: string
  #prose?: string
  #mentions?: ReturnType<typeof mentionReader>
  #blocks?: readonly Block[]
  #sentences?: readonly Sentence[]
  #tokens?: Tokens
  #quotes?: readonly Quote[]
  #attributions?: readonly Attribution[]
  #names?: readonly Name[]
  #extra?: { readonly value: unknown }

  constructor(bytes: Uint8Array, { language, date }: Pick<SourceText, 'language' | 'date'>) {
    this.language = language
    this.date = date
    this.#bytes = bytes
    this.#head = new DataView(bytes.buffer, bytes.byteOffset, HEAD * 4)
    this.#units = this.#part(HEAD * 4, this.#number(SECTIONS))
  }

  get raw() {
    return (this.#raw ??= this.#units.toString('utf16le'))
  }
  get prose() {
    return (this.#prose ??= masked(this.#units, this.#section(0, readSpan)) ?? this.raw)
  }
  get blocks() {
    return (this.#blocks ??= this.#section(1, this.#reader().block))
  }
  get sentences() {
    return (this.#sentences ??= this.#section(2, sentenceReader()))
  }
  get tokens() {
    return (this.#tokens ??= tokenize(this.prose, vocabularyOf(this.language)))
  }
  get quotes() {
    return (this.#quotes ??= this.#section(3, this.#reader().quote))
  }
  get attributions() {
    return (this.#attributions ??= this.#section(4, this.#reader().attribution))
  }
  get names() {
    return (this.#names ??= this.#section(5, this.#reader().name))
  }
  get extra() {
    const length = this.#number(SECTIONS + 2)
    if (length === 0) return {}
    return (this.#extra ??= { value: this.#json(this.#strings() + this.#number(SECTIONS + 1), length) }).value
  }

  #reader() {
    return (this.#mentions ??= mentionReader(
      this.raw,
      this.#json(this.#strings(), this.#number(SECTIONS + 1)) as readonly string[],
    ))
  }
  #section<T>(i: number, item: (from: ByteReader) => T): readonly T[] {
    const sections = HEAD * 4 + this.#units.length
    return list(byteReader(this.#bytes, sections + (i === 0 ? 0 : this.#number(i - 1))), item)
  }
  /** Where the strings begin. */
  #strings(): number {
    return HEAD * 4 + this.#units.length + this.#number(SECTIONS - 1)
  }
  #json(from: number, length: number): unknown {
    return JSON.parse(this.#part(from, length).toString())
  }
  #part(from: number, length: number): Buffer {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, length)
  }
  #number(i: number): number {
    return this.#head.getInt32(i * 4, true)
  }
}

/** What stays as it is when it is blanked; a tab does not, nor a space that does not break. */
const BLANK = /^[ \n\r]*$/

/** So many characters are compared at once: most of a text is not blanked. */
const STRETCH = 256

/** The stretches of a text that its prose has blanked; what is blank in both may be in them. */
function blanksOf({ raw, prose }: SourceText): readonly Span[] {
  const blanks: { start: number; end: number }[] = []
  if (raw === prose) return blanks
  for (let i = 0, { length } = raw; i < length; i++) {
    if (i % STRETCH === 0) while (i < length && raw.startsWith(prose.slice(i, i + STRETCH), i)) i += STRETCH
    if (i >= length || codeAt(raw, i) === codeAt(prose, i)) continue
    const last = blanks.at(-1)
    if (last && BLANK.test(raw.slice(last.end, i))) last.end = i + 1
    else blanks.push({ start: i, end: i + 1 })
  }
  return blanks
}

/** A text in UTF-16 with its blanks blanked, line for line; null where it has none. */
function masked(units: Buffer, blanks: readonly Span[]): string | null {
  if (blanks.length === 0) return null
  const prose = new Uint16Array(new Uint8Array(units).buffer)
  for (const { start, end } of blanks)
    for (let i = start; i < end; i++) if (prose[i] !== NEW_LINE && prose[i] !== RETURN) prose[i] = SPACE
  return Buffer.from(prose.buffer).toString('utf16le')
}

const NEW_LINE = 0x0a
const RETURN = 0x0d
const SPACE = 0x20

const BLOCKS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'cell', 'quotation']
const TYPES: readonly AttributionType[] = ['direct', 'indirect', 'according-to', 'hearsay', 'denial']

/** Numbers of strings: those that the text has at the mention itself, those that are missing, and then the strings in their order. */
const IN_TEXT = 0
const MISSING = 1
const FIRST = 2

/** The sections of one record after the other are put together here. */
const bytes = byteWriter()

function sectionsWriter(raw: string) {
  bytes.clear()
  const ends: number[] = []
  const strings: string[] = []
  const numbers = new Map<string, number>()
  const { int } = bytes
  const string = (text: string | null): void => {
    if (text === null) return int(MISSING)
    let number = numbers.get(text)
    if (number === undefined) numbers.set(text, (number = strings.push(text) - 1))
    int(number + FIRST)
  }
  const span = ({ start, end }: Span): void => {
    int(start)
    int(end - start)
  }
  const mention = (one: Mention): void => {
    span(one)
    if (one.text.length === one.end - one.start && raw.startsWith(one.text, one.start)) int(IN_TEXT)
    else string(one.text)
  }
  const optional = <T>(value: T | null, write: (value: T) => void): void => {
    int(value === null ? 0 : 1)
    if (value !== null) write(value)
  }
  const list = <T>(items: readonly T[], write: (item: T) => void): void => {
    int(items.length)
    for (const item of items) write(item)
  }
  const speaker = (one: Speaker): void => {
    mention(one)
    if (one.name === one.text) int(IN_TEXT)
    else string(one.name)
    string(one.role)
  }
  return {
    list,
    span,
    block(block: Block): void {
      int(BLOCKS.indexOf(block.kind))
      span(block)
      optional(block.table ?? null, ({ column, row, isHeader, line }) => {
        string(column)
        string(row)
        int(isHeader ? 1 : 0)
        span(line)
      })
    },
    sentence(sentence: Sentence): void {
      span(sentence)
      int(sentence.block)
      int(sentence.from)
      int(sentence.to - sentence.from)
    },
    quote(quote: Quote): void {
      mention(quote)
      span(quote.outer)
      int(quote.isTerm ? 1 : 0)
      optional(quote.speaker, speaker)
    },
    attribution({ type, speaker: whose, cue, content, contents, via }: Attribution): void {
      int(TYPES.indexOf(type))
      optional(whose, speaker)
      optional(cue, mention)
      span(content)
      list(contents, span)
      optional(via ?? null, links => list(links, speaker))
    },
    name(whole: Name): void {
      mention(whole)
      if (whole.name === whole.text) int(IN_TEXT)
      else string(whole.name)
      string(whole.role)
      int(NAME_KINDS.indexOf(whole.kind))
      span(whole.nameSpan)
    },
    section(write: () => void): void {
      write()
      ends.push(bytes.length)
    },
    done: () => ({ bytes: bytes.done(), ends, strings }),
  }
}

function readSpan(from: ByteReader): Span {
  const start = from.int()
  return { start, end: start + from.int() }
}

function sentenceReader(): (from: ByteReader) => Sentence {
  let index = 0
  return from => {
    const start = from.int()
    const end = start + from.int()
    const block = from.int()
    const first = from.int()
    return { index: index++, block, from: first, to: first + from.int(), start, end }
  }
}

function optional<T>(from: ByteReader, read: (from: ByteReader) => T): T | null {
  return from.int() === 0 ? null : read(from)
}

function list<T>(from: ByteReader, read: (from: ByteReader) => T): T[] {
  const count = from.int()
  const items: T[] = []
  for (let i = 0; i < count; i++) items.push(read(from))
  return items
}

function mentionReader(raw: string, strings: readonly string[]) {
  const string = (from: ByteReader, inText: string | null): string | null => {
    const number = from.int()
    if (number === IN_TEXT) return inText
    return number === MISSING ? null : (strings[number - FIRST] as string)
  }
  const mention = (from: ByteReader): Mention => {
    const start = from.int()
    const end = start + from.int()
    // Whoever keeps a mention is not to keep the text.
    return { text: string(from, owned(raw.slice(start, end))) ?? '', start, end }
  }
  const speaker = (from: ByteReader): Speaker => {
    const { text, start, end } = mention(from)
    return { text, start, end, name: string(from, text) ?? '', role: string(from, null) }
  }
  return {
    block(from: ByteReader): Block {
      const kind = BLOCKS[from.int()] as BlockKind
      const place = readSpan(from)
      const table = optional(from, () => ({
        column: string(from, null) ?? '',
        row: string(from, null) ?? '',
        isHeader: from.int() === 1,
        line: readSpan(from),
      }))
      return table ? { ...place, kind, table } : { ...place, kind }
    },
    quote(from: ByteReader): Quote {
      const { text, start, end } = mention(from)
      return { text, start, end, outer: readSpan(from), isTerm: from.int() === 1, speaker: optional(from, speaker) }
    },
    attribution(from: ByteReader): Attribution {
      const type = TYPES[from.int()] as AttributionType
      const whose = optional(from, speaker)
      const cue = optional(from, mention)
      const content = readSpan(from)
      const contents = list(from, readSpan)
      const via = optional(from, () => list(from, speaker))
      return { type, speaker: whose, cue, content, contents, ...(via && { via }) }
    },
    name(from: ByteReader): Name {
      const { text, start, end } = mention(from)
      const name = string(from, text) ?? ''
      const role = string(from, null)
      const kind = NAME_KINDS[from.int()] as NameKind
      return { text, start, end, name, role, kind, nameSpan: readSpan(from) }
    },
  }
}

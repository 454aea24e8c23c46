import type { Block, Span } from '../../model.ts'
import { MARK, type Tokens, tokenAt, WORD } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'

/** Words between quotation marks: `from`/`to` are the tokens with their marks, `depth` is 1 inside another quotation. */
export interface Quotation {
  readonly from: number
  readonly to: number
  readonly outer: Span
  readonly inner: Span
  readonly depth: number
  /** Set off as a block, without marks. */
  readonly isBlock?: boolean
}

const code = (mark: string) => mark.charCodeAt(0)

const LOW = code('„')
const LEFT = code('“')
const RIGHT = code('”')
const STRAIGHT = code('"')
const INWARD = code('»')
const OUTWARD = code('«')
const SINGLE_LOW = code('‚')
const SINGLE_LEFT = code('‘')
const SINGLE_RIGHT = code('’')
const SINGLE_STRAIGHT = code("'")
const SINGLE_INWARD = code('›')
const SINGLE_OUTWARD = code('‹')

/** What can close a quotation, by its opening mark: mixed pairs („…", “…") are common in what people type. */
const CLOSERS: ReadonlyMap<number, readonly number[]> = new Map([
  [LOW, [LEFT, RIGHT, STRAIGHT]],
  [LEFT, [RIGHT, STRAIGHT, LEFT]],
  [RIGHT, [RIGHT, STRAIGHT]],
  [STRAIGHT, [STRAIGHT, RIGHT, LEFT]],
  [INWARD, [OUTWARD, INWARD]],
  [OUTWARD, [INWARD]],
  [SINGLE_LOW, [SINGLE_LEFT, SINGLE_RIGHT, SINGLE_STRAIGHT]],
  [SINGLE_LEFT, [SINGLE_RIGHT, SINGLE_STRAIGHT]],
  [SINGLE_STRAIGHT, [SINGLE_STRAIGHT, SINGLE_RIGHT]],
  [SINGLE_INWARD, [SINGLE_OUTWARD]],
  [SINGLE_OUTWARD, [SINGLE_INWARD]],
])

const SINGLE = new Set([SINGLE_LOW, SINGLE_LEFT, SINGLE_RIGHT, SINGLE_STRAIGHT, SINGLE_INWARD, SINGLE_OUTWARD])

const isQuotationMark = new Uint8Array(65536)
for (const mark of [LOW, LEFT, RIGHT, STRAIGHT, INWARD, OUTWARD, ...SINGLE]) isQuotationMark[mark] = 1

/** Marks after which a quotation can open without a space: ( [ – - / : */
const BEFORE_OPENING = new Set([...'([{–—-/:…'].map(code))

/** No quotation is longer, in characters; what seems so has lost its closing mark. */
const LONGEST = 6000

/** A quotation that goes on over paragraphs ends within so many. */
const PARAGRAPHS = 4

/** Quotations nest no deeper; what seems so has lost its closing marks. */
const DEEPEST = 4

interface Opening {
  readonly mark: number
  readonly token: number
  readonly block: number
  /** Whether a quotation inside it has been closed. */
  hasInner: boolean
  /** A possible end after a plural possessive («the parents' house'»). */
  tentative: number
}

/**
 * Every quotation of a text, in order of its opening mark. A mark opens or closes by the company it keeps (space before, letter
 * after); apostrophes and inch marks do neither. A quotation without an end stops with its paragraph where it opened it, else it is none.
 *
 * «„Ich komme“, sagte sie, „sobald ich ‚frei‘ bin.“» has three, the last inside the second.
 */
export function findQuotations(text: Text): readonly Quotation[] {
  const { tokens, blocks } = text
  const found: Quotation[] = []
  let open: Opening[] = []
  let block = 0
  const close = (depth: number, to: number) => {
    const { token } = open[depth] as Opening
    open.length = depth
    if (open[depth - 1]) (open[depth - 1] as Opening).hasInner = true
    const quotation = quotationOf(tokens, token, to, depth)
    if (quotation) found.push(quotation)
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== MARK || isQuotationMark[tokens.code[i] as number] === 0) continue
    const at = tokens.start[i] as number
    if (blocks[block] && at >= (blocks[block] as Block).end) {
      while (blocks[block] && at >= (blocks[block] as Block).end) block++
      open = leaveBlock(text, open, i, block, close)
    }
    const mark = tokens.code[i] as number
    if (continues(open, mark, tokens, i, blocks[block])) continue
    const depth = closes(open, mark, tokens, i)
    if (depth >= 0) close(depth, i + 1)
    else if (opens(mark, tokens, i)) {
      open = besides(mark, open)
      open.push({ mark, token: i, block, hasInner: false, tentative: -1 })
    }
  }
  leaveBlock(text, open, tokens.count, blocks.length + PARAGRAPHS, close)
  found.push(...blockQuotations(text, found))
  return found.sort((a, b) => a.from - b.from)
}

/** What stays open where a mark opens. It is no closure over the loop's mark, which would be made anew for each token. */
function besides(mark: number, open: readonly Opening[]): Opening[] {
  return open.filter(o => o.mark !== mark || mark === LOW).slice(-DEEPEST)
}

/** Block quotations («> …» in Markdown) that have no marks of their own. */
function blockQuotations({ tokens, blocks }: Text, found: readonly Quotation[]): readonly Quotation[] {
  const quoted = blocks.filter(block => block.kind === 'quotation')
  if (quoted.length === 0) return []
  const isMarked = new Uint8Array(tokens.count + 1)
  for (const { from } of found) isMarked[from] = 1
  return quoted.flatMap(({ start, end }) => {
    const from = tokenAt(tokens, start)
    const to = tokenAt(tokens, end - 1) + 1
    if (to <= from || to > tokens.count || isMarked.subarray(from, to).includes(1)) return []
    const outer = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
    return outer.end - outer.start > LONGEST ? [] : [{ from, to, outer, inner: outer, depth: 0, isBlock: true }]
  })
}

function quotationOf(tokens: Tokens, from: number, to: number, depth: number): Quotation | undefined {
  const last = tokens.kind[to - 1] === MARK && isQuotationMark[tokens.code[to - 1] as number] === 1 ? to - 1 : to
  if (last <= from + 1) return undefined
  const outer = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  const inner = { start: tokens.start[from + 1] as number, end: tokens.end[last - 1] as number }
  return outer.end - outer.start > LONGEST ? undefined : { from, to, outer, inner, depth }
}

/** The depth of the open quotation that this mark closes, or -1. */
function closes(open: readonly Opening[], mark: number, tokens: Tokens, i: number): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const opening = open[depth] as Opening
    if (!CLOSERS.get(opening.mark)?.includes(mark)) continue
    if (i === opening.token + 1) return -1
    if (SINGLE.has(mark) && !closesSingle(opening, tokens, i)) return -1
    if (canClose(tokens, i) || isDirected(opening.mark, mark)) return depth
    return canOpen(tokens, i) ? -1 : depth
  }
  return -1
}

/** „…“, »…«, “…”: the closing mark looks another way than the opening one, so that it closes wherever it stands. */
function isDirected(opening: number, mark: number): boolean {
  return opening !== mark && (opening === LOW ? mark !== STRAIGHT : opening !== STRAIGHT && mark !== STRAIGHT)
}

/** «rock 'n' roll» has none. «the parents' house'»: after an s and before a word it may be a possessive; then the next mark decides. */
function closesSingle(opening: Opening, tokens: Tokens, i: number): boolean {
  if (
    !touchesBefore(tokens, i) &&
    tokens.code[i] !== SINGLE_LEFT &&
    tokens.code[i] !== SINGLE_INWARD &&
    tokens.code[i] !== SINGLE_OUTWARD
  )
    return false
  if (i + 1 < tokens.count && touchesAfter(tokens, i) && tokens.kind[i + 1] !== MARK) return false
  const before = tokens.word[i - 1]
  if (i === opening.token + 2 && before !== undefined && before.text.length === 1) return false
  const isPossessive = before !== undefined && before.lower.endsWith('s') && tokens.kind[i + 1] === WORD
  if (isPossessive && hasLaterEnd(opening, tokens, i)) return false
  return true
}

/** How far a later closing mark is looked for. */
const LOOK_AHEAD = 120

function hasLaterEnd(opening: Opening, tokens: Tokens, from: number): boolean {
  const closers = CLOSERS.get(opening.mark) as readonly number[]
  for (let i = from + 1; i < Math.min(tokens.count, from + LOOK_AHEAD); i++) {
    if (tokens.kind[i] !== MARK || isQuotationMark[tokens.code[i] as number] === 0) continue
    return closers.includes(tokens.code[i] as number) && canClose(tokens, i)
  }
  return false
}

function opens(mark: number, tokens: Tokens, i: number): boolean {
  if (!CLOSERS.has(mark)) return false
  if (mark === LOW || mark === SINGLE_LOW) return i + 1 < tokens.count
  if (mark === SINGLE_STRAIGHT && touchesBefore(tokens, i) && tokens.code[i - 1] === mark) return false
  if (SINGLE.has(mark) && !(touchesAfter(tokens, i) && tokens.kind[i + 1] === WORD)) return false
  return canOpen(tokens, i) || (mark === STRAIGHT && opensAfterStop(tokens, i))
}

/** «… sagte er."Das»: no space after the full stop. */
function opensAfterStop(tokens: Tokens, i: number): boolean {
  const before = tokens.code[i - 1]
  return (before === code('.') || before === code(',')) && touchesAfter(tokens, i) && tokens.kind[i + 1] === WORD
}

function touchesBefore(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.end[i - 1] === tokens.start[i]
}

function touchesAfter(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1]
}

function canOpen(tokens: Tokens, i: number): boolean {
  if (!touchesBefore(tokens, i)) return true
  const before = tokens.code[i - 1] as number
  return (
    BEFORE_OPENING.has(before) ||
    (isQuotationMark[before] === 1 && touchesAfter(tokens, i) && tokens.kind[i + 1] !== MARK)
  )
}

function canClose(tokens: Tokens, i: number): boolean {
  return touchesBefore(tokens, i) && (!touchesAfter(tokens, i) || tokens.kind[i + 1] === MARK)
}

/** An English quotation over paragraphs repeats its opening mark at the start of each. */
function continues(
  open: readonly Opening[],
  mark: number,
  tokens: Tokens,
  i: number,
  block: Block | undefined,
): boolean {
  const last = open.at(-1)
  return (
    last !== undefined &&
    last.mark === mark &&
    mark !== LOW &&
    block !== undefined &&
    tokens.start[i] === block.start &&
    last.token !== i
  )
}

/** At the end of a paragraph: what goes on in the next stays open, what opened the paragraph ends with it, the rest is dropped. */
function leaveBlock(
  { tokens, blocks }: Text,
  open: readonly Opening[],
  next: number,
  block: number,
  close: (depth: number, to: number) => void,
): Opening[] {
  const first = open[0]
  if (!first) return []
  const isNear = block - first.block < PARAGRAPHS && blocks[first.block]?.kind !== 'heading'
  if (isNear && !SINGLE.has(first.mark) && next < tokens.count && goesOn(first, tokens, next, blocks[block]))
    return [first]
  const own = blocks[first.block]
  const opensBlock = own !== undefined && own.start === tokens.start[first.token]
  if (opensBlock && own.kind !== 'heading' && !first.hasInner && !SINGLE.has(first.mark)) {
    let end = first.token + 1
    while (end < next && (tokens.end[end] as number) <= own.end) end++
    close(0, end)
  }
  return []
}

function goesOn(opening: Opening, tokens: Tokens, next: number, block: Block | undefined): boolean {
  const mark = tokens.code[next] as number
  const repeats = mark === opening.mark && mark !== LOW && block !== undefined && tokens.start[next] === block.start
  if (repeats) return mark !== STRAIGHT || !canClose(tokens, next)
  return (CLOSERS.get(opening.mark) as readonly number[]).includes(mark) && canClose(tokens, next)
}

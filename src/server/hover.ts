import type { Hover } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim, Evidence, Stance, Verdict } from '../engine/model.ts'
import { isSameText, labelOf, type Passage, passagesOf, piecesOf } from '../workspace/passages.ts'
import type { Workspace } from '../workspace/types.ts'
import { webAddressOf } from '../workspace/webAddress.ts'
import { dateName } from '../engine/checks/sourceName.ts'
import { isFinding } from './diagnostics.ts'
import type { Markup } from './markdown.ts'
import { type EvidencePlace, OPEN_EVIDENCE } from './protocol.ts'
import { addressOf, passageOfEvidence, rangeOfSpan } from './ranges.ts'
import type { Words } from './words.ts'

/** Passages on a card, and sources of each; a writer who wants more opens one. */
const SHOWN = 3
/** Characters of the claim's own words. */
const OWN_WORDS = 80
/** Characters of a passage on each side of its marked place. */
const AROUND = 220

export interface HoverStyle {
  readonly markup: Markup
  readonly words: Words
  /** Links run the command of the VS Code extension; else they are addresses of files. */
  readonly commands: boolean
  /** Fingerprints of the findings that the writer has accepted. */
  readonly accepted?: ReadonlySet<string>
}

/**
 * The card of a claim: verdict, message, and for each passage the words of the source with the place marked.
 *
 * For „10.000 Soldaten“ against a source with „Rund 1.500 Soldaten seien …“ the passage is `> Rund **1.500 Soldaten** seien …`.
 */
export function hoverOf(
  document: TextDocument,
  claims: readonly Claim[],
  workspace: Workspace,
  style: HoverStyle,
): Hover | null {
  const [first] = claims
  if (!first) return null
  const told: string[] = []
  const value = claims.map(claim => cardOf(claim, workspace, style, told)).join('\n\n---\n\n')
  return { contents: { kind: 'markdown', value }, range: rangeOfSpan(document, first) }
}

/** `told` are the passages that a card above has. */
function cardOf(claim: Claim, workspace: Workspace, style: HoverStyle, told: string[]): string {
  const { words, markup } = style
  const all = passagesOf(claim.evidence)
  const shown = all.filter(hasNewSource).slice(0, SHOWN)
  const placesIn = (passages: readonly Passage[], most: number): number =>
    passages.reduce((sum, { places }) => sum + Math.min(places.length, most), 0)
  const more = placesIn(all, Infinity) - placesIn(shown, SHOWN)
  const passages = shown.map(passage => {
    const isTold = told.some(text => isSameText(text, passage.text))
    told.push(passage.text)
    return passageOf(passage, workspace, style, isTold)
  })
  return [
    headOf(claim, style),
    // VS Code has a finding's message right above the card.
    ...(style.commands && isFinding(claim) ? [] : [markup.text(claim.message)]),
    ...(style.accepted?.has(claim.id) ? [markup.text(words.isAccepted)] : []),
    ...passages,
    ...(more > 0 ? [markup.text(words.morePassages(more))] : []),
  ].join('\n\n')
}

/** A card has room for one passage of each source; the others are counted. */
function hasNewSource({ places }: Passage, index: number, all: readonly Passage[]): boolean {
  const before = all.slice(0, index).flatMap(passage => passage.places)
  return places.some(({ source }) => before.every(other => other.source.id !== source.id))
}

const VERDICT_LOOKS: Readonly<
  Record<'supported' | 'error' | 'warning' | 'info', readonly [icon: string, sign: string, colour: string]>
> = {
  supported: ['pass-filled', '✓', 'testing-iconPassed'],
  error: ['error', '✗', 'editorError-foreground'],
  warning: ['warning', '⚠', 'editorWarning-foreground'],
  info: ['info', 'ℹ', 'editorInfo-foreground'],
}

/** „✗ **Zitat verändert** · Wir haben sehr lange auf dieses Schiff gewartet“ */
function headOf({ verdict, severity, text }: Claim, { words, markup }: HoverStyle): string {
  const [icon, sign, colour] = VERDICT_LOOKS[severity ?? lookOf(verdict)]
  const verdictWords = `${markup.icon(icon, sign)} **${markup.text(words.verdicts[verdict])}**`
  const ownWords = text.length > OWN_WORDS ? `${text.slice(0, text.lastIndexOf(' ', OWN_WORDS))} …` : text
  return `${markup.coloured(verdictWords, colour)} · ${markup.text(ownWords)}`
}

/** A claim that a rule switched off still has its verdict. */
function lookOf(verdict: Verdict): 'supported' | 'info' {
  return verdict === 'supported' ? 'supported' : 'info'
}

const STANCE_SIGNS: Readonly<Record<Stance, readonly [icon: string, sign: string, colour: string]>> = {
  supports: ['check', '✓', 'testing-iconPassed'],
  contradicts: ['close', '✗', 'editorError-foreground'],
  related: ['circle-outline', '○', 'descriptionForeground'],
}

/** A card is low: the passage stands in the next line, not in a block of its own. */
const LINE_BREAK = '  \n'

/** Where a passage is from, one source a line, and its words below; what stands above already is only referred to. */
function passageOf(passage: Passage, workspace: Workspace, style: HoverStyle, isTold: boolean): string {
  const { words, markup } = style
  const origins = passage.places.slice(0, SHOWN).map(place => originOf(place, workspace, style))
  return isTold
    ? `${origins.join(LINE_BREAK)} · ${markup.text(words.asAbove)}`
    : [...origins, markedPassage(passage, markup)].join(LINE_BREAK)
}

function originOf(evidence: Evidence, workspace: Workspace, style: HoverStyle): string {
  const { words, markup } = style
  const { publisher, date } = evidence.source
  const [icon, sign, colour] = STANCE_SIGNS[evidence.stance]
  const stance = markup.coloured(markup.icon(icon, sign), colour)
  const label = labelOf(evidence)
  const name = linkTo(evidence, markup.text(label), workspace, style)
  const about = [label === publisher ? null : publisher, date && dateName(date, words.language)]
    .filter(part => part)
    .map(part => markup.text(part as string))
  const address = webAddressOf(evidence)
  const web = address ? [`[${markup.icon('link-external', words.web)}](${address} "${markup.text(words.web)}")`] : []
  return `${stance} ${[`**${name}**`, ...about, ...web].join(' · ')}`
}

/** `[Title](command:… "sources/a.txt:12")` */
function linkTo(evidence: Evidence, label: string, workspace: Workspace, style: HoverStyle): string {
  const { commands, markup, words } = style
  const place = passageOfEvidence(evidence, workspace)
  const target = commands ? commandFor(place) : addressOf(place)
  const where = markup.text(`${words.stances[evidence.stance]}: ${evidence.filePath}:${evidence.line}`)
  return `[${label}](${withoutParentheses(target)} "${where.replaceAll('"', '&quot;')}")`
}

/** The passage with its marks in bold, shortened where it is long. */
function markedPassage(passage: Passage, markup: Markup): string {
  return piecesOf(passage, AROUND)
    .map(({ text, isMarked }) => (isMarked ? markup.marked(text) : markup.text(text)))
    .join('')
}

/** VS Code decodes the arguments of a link twice: what is escaped in an address would be lost if its percent signs stood there as such. */
function commandFor(place: EvidencePlace): string {
  const args = JSON.stringify([place]).replaceAll('%', '\\u0025')
  return `command:${OPEN_EVIDENCE}?${encodeURIComponent(args)}`
}

/** A parenthesis would end the address of a Markdown link. */
function withoutParentheses(address: string): string {
  return address.replace(/[()']/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
}

import type { Hover } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim, Evidence, Stance, Verdict } from '../engine/model.ts'
import type { Workspace } from '../workspace/types.ts'
import { webAddressOf } from '../workspace/webAddress.ts'
import { dateName } from '../engine/checks/sourceName.ts'
import { isFinding } from './diagnostics.ts'
import type { Markup } from './markdown.ts'
import { type EvidencePlace, OPEN_EVIDENCE } from './protocol.ts'
import { addressOf, passageOfEvidence, rangeOfSpan } from './ranges.ts'
import type { Words } from './words.ts'

/** Sources on a card; a writer who wants more opens one. */
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
  const value = claims.map(claim => cardOf(claim, workspace, style)).join('\n\n---\n\n')
  return { contents: { kind: 'markdown', value }, range: rangeOfSpan(document, first) }
}

function cardOf(claim: Claim, workspace: Workspace, style: HoverStyle): string {
  const { words, markup } = style
  const shown = claim.evidence.filter(isFirstOfSource).slice(0, SHOWN)
  const more = claim.evidence.length - shown.length
  const passages = shown.map(evidence => passageOf(evidence, workspace, style))
  return [
    headOf(claim, style),
    // VS Code has a finding's message right above the card.
    ...(style.commands && isFinding(claim) ? [] : [markup.text(claim.message)]),
    ...passages,
    ...(more > 0 ? [markup.text(words.morePassages(more))] : []),
  ].join('\n\n')
}

/** A card has room for one passage of each source; the others are counted. */
function isFirstOfSource({ source }: Evidence, index: number, all: readonly Evidence[]): boolean {
  return all.findIndex(other => other.source.id === source.id) === index
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

function passageOf(evidence: Evidence, workspace: Workspace, style: HoverStyle): string {
  const { words, markup } = style
  const { publisher, date, title } = evidence.source
  const [icon, sign, colour] = STANCE_SIGNS[evidence.stance]
  const stance = markup.coloured(markup.icon(icon, sign), colour)
  const name = linkTo(evidence, markup.text(title), workspace, style)
  const about = [publisher, date && dateName(date, words.language)]
    .filter(part => part)
    .map(part => markup.text(part as string))
  const address = webAddressOf(evidence)
  const web = address ? [`[${markup.icon('link-external', words.web)}](${address} "${markup.text(words.web)}")`] : []
  const origin = [`**${name}**`, ...about, ...web].join(' · ')
  return `${stance} ${origin}${LINE_BREAK}${markedPassage(evidence, markup)}`
}

/** `[Title](command:… "sources/a.txt:12")` */
function linkTo(evidence: Evidence, label: string, workspace: Workspace, style: HoverStyle): string {
  const { commands, markup, words } = style
  const place = passageOfEvidence(evidence, workspace)
  const target = commands ? commandFor(place) : addressOf(place)
  const where = markup.text(`${words.stances[evidence.stance]}: ${evidence.filePath}:${evidence.line}`)
  return `[${label}](${withoutParentheses(target)} "${where.replaceAll('"', '&quot;')}")`
}

/** The passage with its place in bold, shortened where it is long. */
function markedPassage({ text, highlight }: Evidence, markup: Markup): string {
  const before = text.slice(0, highlight.start)
  const marked = text.slice(highlight.start, highlight.end)
  const after = text.slice(highlight.end)
  const start = before.length > AROUND ? `… ${before.slice(before.indexOf(' ', before.length - AROUND) + 1)}` : before
  const end = after.length > AROUND ? `${after.slice(0, after.lastIndexOf(' ', AROUND))} …` : after
  return [markup.text(start), markup.marked(marked), markup.text(end)].join('')
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

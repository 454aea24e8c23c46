import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window,
} from 'vscode'
import { type DraftStatus, SOURCE_SCHEME, type SourcesState } from '../server/protocol.ts'
import { LANGUAGES } from './client.ts'
import { readingOf } from './sourcesView.ts'
import type { SourceStates } from './sourceStates.ts'
import type { Statuses } from './statuses.ts'

/** Reasons in a tooltip; the view of the sources has all. */
const SHOWN = 3

/** Shows for the draft in front how much of it is supported, and by which sources. */
export function createStatusBar(statuses: Statuses, sources: SourceStates): Disposable[] {
  const item = window.createStatusBarItem('beleg.status', StatusBarAlignment.Right, 100)
  item.name = 'Beleg'
  item.command = 'beleg.showMenu'
  const update = (): void => {
    const reading = sources.reading()
    if (reading && reading.total > 0) showReading(item, reading)
    else show(item, window.activeTextEditor?.document, statuses)
  }
  update()
  return [
    item,
    window.onDidChangeActiveTextEditor(update),
    sources.onDidChange(update),
    statuses.onDidChange(({ uri }) => {
      if (uri === window.activeTextEditor?.document.uri.toString()) update()
    }),
  ]
}

/** „Quellen werden gelesen: 1.200 von 10.000“; a click offers to stop it. */
function showReading(item: StatusBarItem, reading: SourcesState): void {
  item.text = `$(sync~spin) ${readingOf(reading)}`
  const tooltip = new MarkdownString(`[${l10n.t('Cancel Reading Sources')}](command:beleg.cancelReading)`)
  tooltip.isTrusted = { enabledCommands: ['beleg.cancelReading'] }
  item.tooltip = tooltip
  item.backgroundColor = undefined
  item.show()
}

function show(item: StatusBarItem, document: TextDocument | undefined, statuses: Statuses): void {
  const status = document && statuses.of(document)
  if (document?.uri.scheme === SOURCE_SCHEME) return showSource(item)
  if (!document || !LANGUAGES.includes(document.languageId) || status?.state === 'off') return item.hide()
  item.text = status ? textOf(status) : '$(sync~spin) Beleg'
  item.tooltip = status ? tooltipOf(status) : l10n.t('Beleg is starting …')
  item.backgroundColor = status?.state === 'failed' ? new ThemeColor('statusBarItem.warningBackground') : undefined
  item.show()
}

/** An article that the server shows as text is never checked. */
function showSource(item: StatusBarItem): void {
  item.text = sourceText()
  item.tooltip = undefined
  item.backgroundColor = undefined
  item.show()
}

/** „$(error) Beleg: 82 % belegt · seeds“ */
function textOf(status: DraftStatus): string {
  const sources = status.sources ? ` · ${status.sources.label}` : ''
  switch (status.state) {
    case 'outdated':
      return `$(refresh) ${l10n.t('Beleg: not checked')}`
    case 'notADraft':
      return sourceText()
    case 'failed':
      return `$(warning) ${l10n.t('Beleg: not possible')}`
    default:
      return `$(${iconOf(status)}) ${coverageOf(status)}${sources}`
  }
}

function sourceText(): string {
  return `$(book) ${l10n.t('Beleg: source')}`
}

function iconOf({ errors, warnings }: DraftStatus): string {
  if (errors > 0) return 'error'
  return warnings > 0 ? 'warning' : 'verified'
}

function coverageOf({ claims, supported }: DraftStatus): string {
  if (claims === 0) return l10n.t('Beleg: nothing to check')
  return l10n.t('Beleg: {0}% supported', Math.floor((100 * supported) / claims))
}

function tooltipOf(status: DraftStatus): MarkdownString {
  const tooltip = new MarkdownString()
  const line = (text: string): void => void tooltip.appendText(text).appendMarkdown('\n\n')
  if (status.message) line(status.message)
  if (status.state === 'checked') {
    line(l10n.t('{0} of {1} claims are supported by the sources.', status.supported, status.claims))
    line(l10n.t('Errors: {0} · Warnings: {1} · Hints: {2}', status.errors, status.warnings, status.infos))
    if (status.suppressed > 0) line(l10n.t('Silenced by comments: {0}', status.suppressed))
  }
  if (status.state === 'outdated') line(l10n.t('The text has changed since it was checked.'))
  if (status.sources) describeSources(status.sources, line)
  return tooltip
}

function describeSources(sources: NonNullable<DraftStatus['sources']>, line: (text: string) => void): void {
  line(
    sources.documents === 1
      ? l10n.t('Sources: {0} (one article)', sources.label)
      : l10n.t('Sources: {0} ({1} articles)', sources.label, sources.documents),
  )
  if (sources.from === 'sample') {
    line(
      l10n.t('These are the articles that ship with Beleg. Put your own into a folder “sources”, or choose a folder.'),
    )
  }
  const { leftOut } = sources
  if (leftOut.length > 0) line(l10n.t('Not read: {0}', leftOut.length))
  for (const reason of leftOut.slice(0, SHOWN)) line(reason)
}

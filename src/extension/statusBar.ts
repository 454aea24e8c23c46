import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { type DraftStatus, messages } from '../server/protocol.ts'
import { LANGUAGES } from './client.ts'

export interface StatusBar extends Disposable {
  /** How the check of a draft stands, as far as the server has told. */
  of(document: TextDocument): DraftStatus | undefined
}

/** Shows for the draft in front how much of it is supported, and by which sources. */
export function createStatusBar(client: LanguageClient): StatusBar {
  const item = window.createStatusBarItem('beleg.status', StatusBarAlignment.Right, 100)
  item.name = 'Beleg'
  item.command = 'beleg.showMenu'
  const known = new Map<string, DraftStatus>()
  const update = (): void => show(item, known)
  const disposables = [
    item,
    client.onNotification(messages.status, (status: DraftStatus) => {
      known.set(status.uri, status)
      if (status.uri === window.activeTextEditor?.document.uri.toString()) update()
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ]
  update()
  return {
    of: document => known.get(document.uri.toString()),
    dispose: () => disposables.forEach(disposable => void disposable.dispose()),
  }
}

function show(item: StatusBarItem, known: ReadonlyMap<string, DraftStatus>): void {
  const document = window.activeTextEditor?.document
  const status = document && known.get(document.uri.toString())
  if (!document || !LANGUAGES.includes(document.languageId) || status?.state === 'off') return item.hide()
  item.text = status ? textOf(status) : '$(sync~spin) Beleg'
  item.tooltip = status ? tooltipOf(status) : l10n.t('Beleg is starting …')
  item.backgroundColor = status?.state === 'failed' ? new ThemeColor('statusBarItem.warningBackground') : undefined
  item.show()
}

/** „$(error) Beleg: 82 % belegt · seeds“ */
function textOf(status: DraftStatus): string {
  const sources = status.sources ? ` · ${status.sources.label}` : ''
  switch (status.state) {
    case 'outdated':
      return `$(refresh) ${l10n.t('Beleg: not checked')}`
    case 'notADraft':
      return `$(book) ${l10n.t('Beleg: source')}`
    case 'failed':
      return `$(warning) ${l10n.t('Beleg: not possible')}`
    default:
      return `$(${iconOf(status)}) ${coverageOf(status)}${sources}`
  }
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
  line(l10n.t('Sources: {0} ({1} articles)', sources.label, sources.documents))
  if (sources.from === 'sample') {
    line(
      l10n.t('These are the articles that ship with Beleg. Put your own into a folder “sources”, or choose a folder.'),
    )
  }
  for (const reason of sources.leftOut.slice(0, 5)) line(reason)
}

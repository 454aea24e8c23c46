import { commands, l10n, ProgressLocation, window, workspace } from 'vscode'
import { type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node'
import { type CheckAllResult, type CheckArticleParams, type DraftStatus, messages } from '../server/protocol.ts'
import { LANGUAGES } from './client.ts'

/** Checks the draft in front and says what came out. */
export async function checkArticle(client: LanguageClient): Promise<DraftStatus | null> {
  const document = window.activeTextEditor?.document
  if (!document || !LANGUAGES.includes(document.languageId)) {
    void window.showInformationMessage(l10n.t('Open a draft first: a Markdown, HTML or text file.'))
    return null
  }
  const params: CheckArticleParams = { uri: document.uri.toString() }
  const status = await client.sendRequest<DraftStatus | null>(messages.checkArticle, params)
  if (status) void tellOutcome(status)
  return status
}

/** One sentence with what was found; the places are in the Problems panel. */
async function tellOutcome(status: DraftStatus): Promise<void> {
  if (status.message) {
    void window.showWarningMessage(status.message)
    return
  }
  if (status.state === 'off') {
    void window.showInformationMessage(l10n.t('Beleg is switched off by the setting “beleg.enable”.'))
    return
  }
  if (status.claims === 0) {
    void window.showInformationMessage(l10n.t('There is no figure, quote or attribution to check in this text.'))
    return
  }
  if (status.supported === status.claims) {
    void window.showInformationMessage(l10n.t('All {0} claims are supported by the sources.', status.claims))
    return
  }
  const findings = status.errors + status.warnings + status.infos
  await offerProblems(
    l10n.t('{0} of {1} claims are supported; findings: {2}.', status.supported, status.claims, findings),
  )
}

async function offerProblems(sentence: string): Promise<void> {
  const problems = l10n.t('Show Problems')
  const chosen = await window.showInformationMessage(sentence, problems)
  if (chosen === problems) await commands.executeCommand('workbench.panel.markers.view.focus')
}

/** Checks all drafts of the folder. */
export async function checkAllDrafts(client: LanguageClient): Promise<CheckAllResult | null> {
  if (!workspace.workspaceFolders) {
    void window.showInformationMessage(l10n.t('Open the folder with your drafts first.'))
    return null
  }
  const result = await withProgress(client)
  if (result.cancelled) return result
  for (const failure of result.failures) client.warn(failure)
  if (result.drafts === 0 && result.failures[0]) {
    void window.showWarningMessage(result.failures[0])
    return result
  }
  const sentence = l10n.t(
    'Drafts: {0}; {1} of {2} claims are supported; findings: {3}.',
    result.drafts,
    result.supported,
    result.claims,
    result.findings,
  )
  const failed =
    result.failures.length > 0 ? ` ${l10n.t('Not checked: {0} (see the output).', result.failures.length)}` : ''
  void offerProblems(sentence + failed)
  return result
}

/** Shows which draft is being checked, and lets the writer stop it. */
function withProgress(client: LanguageClient): Thenable<CheckAllResult> {
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Beleg checks all drafts'),
  }
  return window.withProgress(options, async (progress, cancellation) => {
    const workDoneToken = `beleg/${Date.now()}`
    let shown = 0
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
      if (value.kind !== 'report') return
      const percentage = value.percentage ?? shown
      progress.report({ message: value.message ?? '', increment: percentage - shown })
      shown = percentage
    })
    try {
      return await client.sendRequest<CheckAllResult>(messages.checkAllDrafts, { workDoneToken }, cancellation)
    } finally {
      listener.dispose()
    }
  })
}

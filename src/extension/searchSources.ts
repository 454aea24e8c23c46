import { l10n, type QuickPickItem, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { messages, type SearchSourcesParams, type SourceHit } from '../server/protocol.ts'
import { openEvidence } from './evidence.ts'

interface HitItem extends QuickPickItem {
  readonly hit: SourceHit
}

/** Finds a source or one of its passages while the writer types, and opens it at the place. */
export function searchSources(client: LanguageClient): void {
  const pick = window.createQuickPick<HitItem>()
  const uri = window.activeTextEditor?.document.uri.toString() ?? null
  pick.placeholder = l10n.t('Words of a title or a passage')
  let asked = 0
  const tellWhyNot = ({ message }: Error): SourceHit[] => {
    pick.hide()
    void window.showWarningMessage(message)
    return []
  }
  const search = async (query: string): Promise<void> => {
    const question = ++asked
    pick.busy = true
    const params: SearchSourcesParams = { uri, query }
    const hits = await client.sendRequest<SourceHit[]>(messages.searchSources, params).catch(tellWhyNot)
    if (question !== asked) return
    // The server has matched already, and more kindly than the picker would.
    pick.items = hits.map(hit => ({ ...itemOf(hit), alwaysShow: true }))
    pick.busy = false
  }
  pick.onDidChangeValue(search)
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems
    pick.hide()
    if (chosen) void openEvidence(chosen.hit)
  })
  pick.onDidHide(() => pick.dispose())
  pick.show()
  void search('')
}

function itemOf(hit: SourceHit): HitItem {
  // `$(` in an article is no icon.
  const plain = (text: string): string => text.replaceAll('$(', '$\u200b(')
  return { label: plain(hit.label), detail: plain(hit.detail), hit }
}

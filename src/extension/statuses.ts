import { type Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { type DraftStatus, messages } from '../server/protocol.ts'

/** How the check of every open draft stands, as far as the server has told. */
export interface Statuses extends Disposable {
  of(document: TextDocument): DraftStatus | undefined
  readonly onDidChange: Event<DraftStatus>
}

export function createStatuses(client: LanguageClient): Statuses {
  const known = new Map<string, DraftStatus>()
  const changed = new EventEmitter<DraftStatus>()
  const disposables = [
    changed,
    client.onNotification(messages.status, (status: DraftStatus) => {
      known.set(status.uri, status)
      changed.fire(status)
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ]
  return {
    of: document => known.get(document.uri.toString()),
    onDidChange: changed.event,
    dispose: () => disposables.forEach(disposable => void disposable.dispose()),
  }
}

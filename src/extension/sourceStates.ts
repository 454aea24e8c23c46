import { type Disposable, type Event, EventEmitter, Uri } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { messages, type SourcesState } from '../server/protocol.ts'

/** How the sources of every folder stand, as far as the server has told. */
export interface SourceStates extends Disposable {
  /** Of the folder with this address. */
  of(root: string): SourcesState | undefined
  /** The folder whose sources are being read. */
  reading(): SourcesState | undefined
  readonly onDidChange: Event<SourcesState>
}

export function createSourceStates(client: LanguageClient): SourceStates {
  const known = new Map<string, SourcesState>()
  const changed = new EventEmitter<SourcesState>()
  const listener = client.onNotification(messages.sources, (state: SourcesState) => {
    known.set(Uri.parse(state.root).toString(), state)
    changed.fire(state)
  })
  return {
    of: root => known.get(root),
    reading: () => [...known.values()].find(({ state }) => state === 'reading'),
    onDidChange: changed.event,
    dispose() {
      listener.dispose()
      changed.dispose()
    },
  }
}

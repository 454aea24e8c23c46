import type { ExtensionContext } from 'vscode'
import { createClient } from './client.ts'
import { registerCommands } from './commands.ts'
import { markSupported } from './decorations.ts'
import { provideDocuments } from './documents.ts'
import { tellOfGoneSources } from './evidence.ts'
import { createSourceStates } from './sourceStates.ts'
import { createSourcesView } from './sourcesView.ts'
import { createStatusBar } from './statusBar.ts'
import { createStatuses } from './statuses.ts'

/** Starts the language server and puts its answers on the screen. Nothing is read or checked in this process. */
export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const client = createClient(extensionUri)
  const statuses = createStatuses(client)
  const sources = createSourceStates(client)
  subscriptions.push(client, statuses, sources, provideDocuments(client), tellOfGoneSources(client))
  subscriptions.push(...createStatusBar(statuses, sources), ...markSupported(statuses))
  subscriptions.push(...registerCommands(client, statuses, sources), ...createSourcesView(client, sources))
  await client.start()
}

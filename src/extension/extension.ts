import type { ExtensionContext } from 'vscode'
import { createClient } from './client.ts'
import { registerCommands } from './commands.ts'
import { provideDocuments } from './documents.ts'
import { tellOfGoneSources } from './evidence.ts'
import { createStatusBar } from './statusBar.ts'

/** Starts the language server and puts its answers on the screen. Nothing is read or checked in this process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context)
  const status = createStatusBar(client)
  context.subscriptions.push(client, status, provideDocuments(client), ...registerCommands(client, status))
  context.subscriptions.push(tellOfGoneSources(client))
  await client.start()
}

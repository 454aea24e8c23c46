import { pathToFileURL } from 'node:url'
import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver'
import type { Settings } from './protocol.ts'
import { settingsFrom } from './settings.ts'

/** The settings under `beleg`, asked of the editor once for each folder and kept until they change. */
export interface Configuration {
  initialize(params: InitializeParams): void
  /** Starts to listen for changes. */
  listen(onChange: () => void): void
  of(root: string): Promise<Settings>
  /** The editor tells which folders are opened and closed. */
  hasFolders(): boolean
}

export function createConfiguration(connection: Connection): Configuration {
  const known = new Map<string, Promise<Settings>>()
  let asks = false
  let registers = false
  let folders = false
  /** Of an editor that does not answer questions but sends its settings. */
  let sent: unknown

  return {
    initialize({ capabilities: { workspace }, initializationOptions }) {
      asks = workspace?.configuration === true
      registers = workspace?.didChangeConfiguration?.dynamicRegistration === true
      folders = workspace?.workspaceFolders === true
      sent = initializationOptions?.settings
    },
    listen(onChange) {
      if (registers) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'beleg' })
      connection.onDidChangeConfiguration(({ settings }) => {
        sent = settings?.beleg ?? sent
        known.clear()
        onChange()
      })
    },
    of(root) {
      const settings = known.get(root) ?? ask(root)
      known.set(root, settings)
      return settings
    },
    hasFolders: () => folders,
  }

  async function ask(root: string): Promise<Settings> {
    if (!asks) return settingsFrom(sent)
    const scopeUri = pathToFileURL(root).href
    return settingsFrom(await connection.workspace.getConfiguration({ scopeUri, section: 'beleg' }))
  }
}

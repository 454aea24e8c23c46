import { Uri } from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'
import { type ClientAbilities, OPEN_EVIDENCE } from '../server/protocol.ts'

export const LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'html']

const SCHEMES = ['file', 'untitled']

/** The language server in a process of its own. */
export function createClient(extensionUri: Uri): LanguageClient {
  const module = Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath
  const server: ServerOptions = { module, transport: TransportKind.ipc }
  const abilities: ClientAbilities = { richHover: true, commands: true }
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.flatMap(language => SCHEMES.map(scheme => ({ language, scheme }))),
    initializationOptions: abilities,
    diagnosticCollectionName: 'beleg',
    markdown: { isTrusted: { enabledCommands: [OPEN_EVIDENCE] }, supportHtml: true, supportThemeIcons: true },
  }
  return new LanguageClient('beleg', 'Beleg', server, options)
}

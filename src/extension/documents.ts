import { type Disposable, l10n, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { messages, SOURCE_SCHEME } from '../server/protocol.ts'

/** Sources that are no text files, as read-only documents whose text the server has. */
export function provideDocuments(client: LanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const text = await client.sendRequest<string | null>(messages.sourceText, { uri: uri.toString() })
      return text ?? l10n.t('This source is no longer there. Check the article again.')
    },
  })
}

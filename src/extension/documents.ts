import { type Disposable, l10n, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { messages, RULE_SCHEME, SOURCE_SCHEME } from '../server/protocol.ts'

/** Read-only documents whose text the server has: sources that are no text files, and the pages of the rules. */
export function provideDocuments(client: LanguageClient): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
      async provideTextDocumentContent(uri) {
        const text = await client.sendRequest<string | null>(messages.sourceText, { uri: uri.toString() })
        return text ?? l10n.t('This source is no longer there. Check the article again.')
      },
    }),
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        const rule = path.replace(/^\//, '').replace(/\.md$/, '')
        return client.sendRequest<string | null>(messages.rulePage, { rule })
      },
    }),
  ]
}

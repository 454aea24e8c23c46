import { Disposable, l10n, languages, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { messages, SOURCE_SCHEME } from '../server/protocol.ts'

/** Has defaults of its own in `package.json`: an article has a paragraph in a line, which must be wrapped to be read. */
const SOURCE_LANGUAGE = 'beleg-source'

/** Sources that are no text files, as read-only documents whose text the server has. */
export function provideDocuments(client: LanguageClient): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
      async provideTextDocumentContent(uri) {
        const text = await client.sendRequest<string | null>(messages.sourceText, { uri: uri.toString() })
        return text ?? l10n.t('This source is no longer there. Check the article again.')
      },
    }),
    workspace.onDidOpenTextDocument(document => {
      const { uri, languageId } = document
      if (uri.scheme === SOURCE_SCHEME && languageId !== SOURCE_LANGUAGE)
        void languages.setTextDocumentLanguage(document, SOURCE_LANGUAGE)
    }),
  )
}

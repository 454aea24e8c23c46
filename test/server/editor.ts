import { PassThrough } from 'node:stream'
import {
  CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type FileChangeType,
  type Hover,
  type InitializeParams,
  LogMessageNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import {
  type DraftStatus,
  messages,
  type Settings,
  type SourceGone,
  type SourcesState,
} from '../../src/server/protocol.ts'
import { type ServerOutside, startServer } from '../../src/server/server.ts'

/** An editor that speaks to a server over two streams, and notes all that it is told. */
export interface Editor {
  readonly published: PublishDiagnosticsParams[]
  readonly statuses: DraftStatus[]
  readonly gone: SourceGone[]
  readonly registrations: RegistrationParams[]
  /** What stands in the output. */
  readonly logs: string[]
  /** Messages that were shown. */
  readonly shown: string[]
  /** What the user presses in the next message that asks. */
  answer: string | null
  open(uri: string, text: string, languageId?: string): void
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void
  close(uri: string): void
  touch(uri: string, type: FileChangeType): void
  request<T>(method: string, params?: unknown, cancellation?: CancellationToken): Promise<T>
  hover(uri: string, line: number, character: number): Promise<Hover | null>
  /** What is offered at a place, or from there `to` another one of the line. */
  actions(uri: string, line: number, character: number, to?: number): Promise<CodeAction[]>
  notify(method: string): void
  /** The first state of the sources that is as wanted, of those that were told and will be. */
  sources(wanted: (state: SourcesState) => boolean): Promise<SourcesState>
  /** The next diagnostics that are published for a document, or those that were since the last question. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>
  dispose(): void
}

export interface EditorOptions {
  readonly folder: string
  readonly locale?: string
  readonly settings?: Partial<Settings>
  readonly initializationOptions?: unknown
  readonly capabilities?: ClientCapabilities
}

export async function openEditor(outside: ServerOutside, options: EditorOptions): Promise<Editor> {
  const toServer = new PassThrough()
  const toEditor = new PassThrough()
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), outside)
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer))
  const published: PublishDiagnosticsParams[] = []
  const unread = new Map<string, PublishDiagnosticsParams[]>()
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>()
  const statuses: DraftStatus[] = []
  const gone: SourceGone[] = []
  const told: SourcesState[] = []
  const listeners = new Set<() => void>()
  const registrations: RegistrationParams[] = []
  const logs: string[] = []
  const shown: string[] = []

  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    published.push(params)
    const wait = waiting.get(params.uri)
    waiting.delete(params.uri)
    if (wait) wait(params)
    else unread.set(params.uri, [...(unread.get(params.uri) ?? []), params])
  })
  connection.onNotification(messages.status, (status: DraftStatus) => void statuses.push(status))
  connection.onNotification(messages.sourceGone, (params: SourceGone) => void gone.push(params))
  connection.onNotification(messages.sources, (state: SourcesState) => {
    told.push(state)
    for (const listener of listeners) listener()
  })
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logs.push(message))
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message))
  connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
    shown.push(message)
    return actions.find(({ title }) => title === editor.answer) ?? null
  })
  connection.onRequest(RegistrationRequest.type, params => void registrations.push(params))
  connection.onRequest('workspace/configuration', () => [options.settings ?? {}])
  connection.onRequest('window/workDoneProgress/create', () => null)
  connection.listen()

  const params: InitializeParams = {
    processId: null,
    rootUri: options.folder,
    workspaceFolders: [{ uri: options.folder, name: 'workspace' }],
    locale: options.locale ?? 'de',
    initializationOptions: options.initializationOptions,
    capabilities: options.capabilities ?? { workspace: { configuration: true }, window: { workDoneProgress: true } },
  }
  await connection.sendRequest(InitializeRequest.type, params)
  await connection.sendNotification(InitializedNotification.type, {})

  const editor: Editor = {
    published,
    statuses,
    gone,
    registrations,
    logs,
    shown,
    answer: null,
    open(uri, text, languageId = 'markdown') {
      const textDocument = { uri, languageId, version: 1, text }
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    },
    change(uri, version, ...contentChanges) {
      const textDocument = { uri, version }
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges })
    },
    close: uri => void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    touch(uri, type) {
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] })
    },
    request: (method, given = {}, cancellation = CancellationToken.None) =>
      connection.sendRequest(method, given, cancellation),
    hover: (uri, line, character) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
    actions(uri, line, character, to = character) {
      const diagnostics = published.findLast(({ uri: of }) => of === uri)?.diagnostics ?? []
      const context = { diagnostics }
      const range = { start: { line, character }, end: { line, character: to } }
      return connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
    },
    notify: method => void connection.sendNotification(method),
    sources: wanted =>
      new Promise(resolve => {
        const look = (): void => {
          const found = told.find(wanted)
          if (!found) return
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        look()
      }),
    diagnostics(uri) {
      const ready = unread.get(uri)?.at(-1)
      unread.delete(uri)
      return ready ? Promise.resolve(ready) : new Promise(resolve => waiting.set(uri, resolve))
    },
    dispose() {
      connection.dispose()
      toServer.end()
      toEditor.end()
    },
  }
  return editor
}

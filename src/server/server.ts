import { pathToFileURL } from 'node:url'
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language, RuleId } from '../engine/model.ts'
import type { Draft, Workspace } from '../workspace/types.ts'
import { createConfiguration } from './configuration.ts'
import { diagnosticOfFile, diagnosticsOf } from './diagnostics.ts'
import { type CheckedDraft, createDrafts, type DraftsOutside, statusOf } from './drafts.ts'
import { ACCEPT_FINDING, type ClientAbilities, messages, REPORT_FINDING } from './protocol.ts'
import { answerRequests } from './requests.ts'
import { createSourcesView } from './sourcesView.ts'
import { createSourceWatch } from './watching.ts'
import { displayLanguage, type Words, wordsOf } from './words.ts'
import { createWorkspaces, type OpenWorkspace, pathOf, sourcesStatus } from './workspaces.ts'

/** What the server needs of the world around it, so that tests can give it another one. */
export interface ServerOutside {
  readonly openWorkspace: OpenWorkspace
  /** The files of a workspace that are drafts, absolute. */
  readonly listDrafts: (workspace: Workspace, display: Language) => Promise<readonly string[]>
  /** Whether the configuration leaves a file out. */
  readonly isIgnored: (workspace: Workspace, file: string) => boolean
  readonly readDraft: (file: string, root: string, display: Language) => Promise<Draft>
  /** The language for an editor that does not say which it speaks. */
  readonly display: Language
  /** The address of a rule's page. */
  readonly ruleAddress: (rule: RuleId, display: Language) => string
  /** The pause in typing, in ms, after which a draft is checked. */
  readonly delay?: number
}

const DELAY = 300

/** After so many ms the index of new sources is written: a writer waits for findings first. */
const KEEP_AFTER = 1500

/** Serves one editor over one connection. */
export function startServer(connection: Connection, outside: ServerOutside): void {
  let { display } = outside
  let abilities: ClientAbilities = {}
  let runsCommands = false
  const words = (): Words => wordsOf(display)
  const onBug = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))

  const documents = new TextDocuments(TextDocument)
  const configuration = createConfiguration(connection)
  const workspaces = createWorkspaces(options => view.openWorkspace(options), recheckDrafts)
  const openWorkspace: DraftsOutside['workspace'] = async (uri, settings) => {
    const root = workspaces.rootOf(uri)
    watch.folder(root)
    const workspace = await workspaces.open(root, settings)
    watch.sources(workspace)
    return workspace
  }
  const draftsOutside: DraftsOutside = {
    current: uri => documents.get(uri),
    settings: uri => configuration.of(workspaces.rootOf(uri)),
    workspace: openWorkspace,
    isIgnored: outside.isIgnored,
    publish,
    report: status => void connection.sendNotification(messages.status, status),
    words,
    onBug,
  }
  const view = createSourcesView(connection, {
    async open(options) {
      const workspace = await outside.openWorkspace({ ...options, display })
      logSources(workspace)
      void keep(workspace)
      return workspace
    },
    async workspaceAt(uri) {
      const answering = await openWorkspace(uri, await draftsOutside.settings(uri))
      const opened = workspaces.opened().find(({ root }) => root === workspaces.rootOf(uri))
      return opened?.workspace ?? answering
    },
    forget(root) {
      workspaces.forget(root)
      recheck()
    },
    words,
    abilities: () => abilities,
    onBug,
  })
  const drafts = createDrafts(draftsOutside, outside.delay ?? DELAY)
  const watch = createSourceWatch(connection, workspaces, { onChange: recheck, onGone: tellGone, onBug })

  /** Keeps the index for the next start, once the editor has its findings. */
  async function keep(workspace: Workspace): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, KEEP_AFTER).unref())
    try {
      await workspace.save()
    } catch (error) {
      onBug(error)
    }
  }

  /** What „Beleg: Ausgabe zeigen“ shows. */
  function logSources(workspace: Workspace): void {
    const { label, documents: count, leftOut } = sourcesStatus(workspace, words())
    connection.console.info(words().sourcesRead(workspace.root, label, count))
    for (const reason of leftOut) connection.console.warn(reason)
    if (workspace.notice) connection.console.warn(workspace.notice)
  }

  function publish({ document, result, workspace, state, message }: CheckedDraft): void {
    const ruleAddress = (rule: RuleId): string => outside.ruleAddress(rule, display)
    const style = { ruleAddress, hasCard: abilities.commands === true }
    const diagnostics = result && workspace ? diagnosticsOf(document, result, workspace, style) : []
    if (state === 'failed' && message) diagnostics.push(diagnosticOfFile(message))
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics })
  }

  function tellGone(file: string, title: string): void {
    const uri = pathToFileURL(file).href
    void connection.sendNotification(messages.sourceGone, { uri, message: words().sourceGone(title) })
  }

  /** Sources, settings or configuration are others now. */
  function recheck(): void {
    for (const { workspace } of workspaces.opened()) void workspace.then(view.changed, () => {})
    view.keepUp()
    recheckDrafts()
  }

  function recheckDrafts(): void {
    drafts.invalidate()
    for (const document of documents.all()) void checkOpen(document)
  }

  /** Where sources are still being read, there is another workspace of the folder, which has opened the list before. */
  function onAccepted({ root, suppressions }: Workspace): void {
    const whole = workspaces.opened().find(opened => opened.root === root)?.workspace
    whole?.then(workspace => workspace.update(suppressions.file)).catch(onBug)
    recheckDrafts()
  }

  /** Checks a draft at once, unless the writer wants to ask for it. */
  async function checkOpen(document: TextDocument): Promise<void> {
    const { run } = await draftsOutside.settings(document.uri)
    if (run !== 'manual') await drafts.check(document)
    else tellOutdated(document)
  }

  function tellOutdated(document: TextDocument): void {
    const empty: CheckedDraft = { document, result: null, workspace: null, state: 'checked', message: null }
    draftsOutside.report({ ...statusOf(empty, words()), state: 'outdated' })
  }

  function setFolders(folders: readonly { readonly uri: string }[]): void {
    workspaces.setFolders(folders.map(({ uri }) => pathOf(uri)).filter(path => path !== null))
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (params.locale) display = displayLanguage(params.locale)
    abilities = (params.initializationOptions ?? {}) as ClientAbilities
    runsCommands = params.capabilities.workspace?.executeCommand !== undefined
    configuration.initialize(params)
    watch.initialize(params)
    setFolders(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []))
    return CAPABILITIES
  })

  connection.onInitialized(() => {
    configuration.listen(() => {
      workspaces.forget()
      recheck()
    })
    watch.listen()
    if (!configuration.hasFolders()) return
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      setFolders((await connection.workspace.getWorkspaceFolders()) ?? [])
      recheck()
    })
  })

  documents.onDidOpen(({ document }) => void checkOpen(document))
  documents.onDidChangeContent(async ({ document }) => {
    const { run } = await draftsOutside.settings(document.uri)
    if (run === 'onType') drafts.soon(document.uri)
    else tellOutdated(document)
  })
  documents.onDidSave(({ document }) => void checkOpen(document))
  documents.onDidClose(({ document: { uri } }) => {
    drafts.close(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  answerRequests(connection, {
    outside,
    documents,
    workspaces,
    drafts,
    draftsOutside,
    display: () => display,
    abilities: () => abilities,
    runsCommands: () => runsCommands,
    onAccepted,
  })
  documents.listen(connection)
  connection.listen()
}

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'Beleg' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    executeCommandProvider: { commands: [ACCEPT_FINDING, REPORT_FINDING] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
}

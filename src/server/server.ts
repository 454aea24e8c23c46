import { pathToFileURL } from 'node:url'
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim, Language, RuleId } from '../engine/model.ts'
import type { Draft, Workspace } from '../workspace/types.ts'
import { checkAll } from './checkAll.ts'
import { codeActionsOf } from './codeActions.ts'
import { createConfiguration } from './configuration.ts'
import { diagnosticOfFile, diagnosticsOf, isFinding } from './diagnostics.ts'
import { type CheckedDraft, checkDraft, createDrafts, type DraftsOutside, statusOf } from './drafts.ts'
import { hoverOf } from './hover.ts'
import { plainMarkup, richMarkup } from './markdown.ts'
import {
  type CheckAllResult,
  type CheckArticleParams,
  type ClientAbilities,
  type DraftStatus,
  messages,
  type SearchSourcesParams,
  type SourceHit,
} from './protocol.ts'
import { contains, uriOfSource } from './ranges.ts'
import { searchSources } from './searchSources.ts'
import { createSourceWatch } from './watching.ts'
import { displayLanguage, wordsOf } from './words.ts'
import { createWorkspaces, type OpenWorkspace, pathOf } from './workspaces.ts'

/** What the server needs of the world around it, so that tests can give it another one. */
export interface ServerOutside {
  readonly openWorkspace: OpenWorkspace
  /** The files of a workspace that are drafts, absolute. */
  readonly listDrafts: (workspace: Workspace, display: Language) => Promise<readonly string[]>
  /** Whether the configuration leaves a file out. */
  readonly isIgnored: (workspace: Workspace, file: string) => Promise<boolean>
  readonly readDraft: (file: string, root: string, display: Language) => Promise<Draft>
  /** The address of a rule's page. */
  readonly ruleAddress: (rule: RuleId) => string
  /** The pause in typing, in ms, after which a draft is checked. */
  readonly delay?: number
}

const DELAY = 300

/** Serves one editor over one connection. */
export function startServer(connection: Connection, outside: ServerOutside): void {
  let display: Language = 'en'
  let abilities: ClientAbilities = {}
  const words = (): ReturnType<typeof wordsOf> => wordsOf(display)
  const documents = new TextDocuments(TextDocument)
  const configuration = createConfiguration(connection)
  const workspaces = createWorkspaces(outside.openWorkspace, () => display)
  const onBug = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))

  const draftsOutside: DraftsOutside = {
    current: uri => documents.get(uri),
    settings: uri => configuration.of(workspaces.rootOf(uri)),
    async workspace(uri, settings) {
      const root = workspaces.rootOf(uri)
      watch.folder(root)
      const workspace = await workspaces.open(root, settings)
      watch.sources(workspace)
      return workspace
    },
    isIgnored: outside.isIgnored,
    publish,
    report: status => void connection.sendNotification(messages.status, status),
    words,
    onBug,
  }
  const drafts = createDrafts(draftsOutside, outside.delay ?? DELAY)
  const watch = createSourceWatch(connection, workspaces, { onChange: recheck, onGone: tellGone, onBug })

  function publish({ document, result, workspace, state, message }: CheckedDraft): void {
    const diagnostics = result && workspace ? diagnosticsOf(document, result, workspace, outside.ruleAddress) : []
    if (state === 'failed' && message) diagnostics.push(diagnosticOfFile(message))
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics })
  }

  /** Sources, settings or configuration are others now. */
  function recheck(): void {
    drafts.invalidate()
    for (const document of documents.all()) void checkOpen(document)
  }

  function tellGone(file: string, title: string): void {
    const uri = pathToFileURL(file).href
    void connection.sendNotification(messages.sourceGone, { uri, message: words().sourceGone(title) })
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

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    display = displayLanguage(params.locale)
    abilities = (params.initializationOptions ?? {}) as ClientAbilities
    configuration.initialize(params)
    watch.initialize(params)
    setFolders(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []))
    return {
      serverInfo: { name: 'Beleg' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  })

  function setFolders(folders: readonly { readonly uri: string }[]): void {
    workspaces.setFolders(folders.map(({ uri }) => pathOf(uri)).filter(path => path !== null))
  }

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
  documents.onDidSave(async ({ document }) => {
    const { run } = await draftsOutside.settings(document.uri)
    if (run !== 'manual') await drafts.check(document)
  })
  documents.onDidClose(({ document: { uri } }) => {
    drafts.close(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onHover(async ({ textDocument, position }) => {
    const checked = await drafts.result(textDocument.uri)
    if (!checked?.result || !checked.workspace) return null
    const offset = checked.document.offsetAt(position)
    const claims = checked.result.claims.filter(claim => contains(claim, offset)).sort(byWeight)
    const markup = abilities.richHover ? richMarkup : plainMarkup
    const style = { markup, words: words(), commands: abilities.commands === true }
    return hoverOf(checked.document, claims, checked.workspace, style)
  })

  connection.onCodeAction(async params => {
    const checked = await drafts.result(params.textDocument.uri)
    if (!checked?.result || !checked.workspace) return []
    const { document, result, workspace } = checked
    return codeActionsOf(params, { document, result, workspace, words: words(), commands: abilities.commands === true })
  })

  connection.onRequest(messages.checkArticle, async ({ uri }: CheckArticleParams): Promise<DraftStatus | null> => {
    const document = documents.get(uri)
    return document ? statusOf(await drafts.checkAnew(document), words()) : null
  })

  connection.onRequest(messages.checkAllDrafts, async (): Promise<CheckAllResult> => {
    const progress = await connection.window.createWorkDoneProgress()
    progress.begin(words().checkingAll, 0, '', true)
    try {
      const open = await Promise.all(workspaces.folders.map(folder => workspaceAt(pathToFileURL(folder).href)))
      return await checkAll(open, progress, progress.token, {
        listDrafts: workspace => outside.listDrafts(workspace, display),
        read: readDocument,
        check: document => (documents.get(document.uri) ? drafts.check(document) : checkDraft(document, draftsOutside)),
        publish,
        words: words(),
      })
    } finally {
      progress.done()
    }
  })

  async function workspaceAt(uri: string): Promise<Workspace> {
    return draftsOutside.workspace(uri, await draftsOutside.settings(uri))
  }

  async function readDocument(file: string): Promise<TextDocument> {
    const uri = pathToFileURL(file).href
    return (
      documents.get(uri) ??
      TextDocument.create(uri, '', 0, (await outside.readDraft(file, workspaces.rootOf(uri), display)).text)
    )
  }

  connection.onRequest(messages.searchSources, async ({ uri, query }: SearchSourcesParams): Promise<SourceHit[]> => {
    const workspace = await workspaceAt(uri ?? 'untitled:')
    return searchSources(workspace.documents, query, words())
  })

  connection.onRequest(messages.sourceText, async ({ uri }: { uri: string }): Promise<string | null> => {
    for (const { workspace } of workspaces.opened()) {
      const source = (await workspace).documents.find(document => uriOfSource(document) === uri)
      if (source) return source.text
    }
    return null
  })

  documents.listen(connection)
  connection.listen()
}

/** Findings before what is supported, the shorter claim before the one around it. */
function byWeight(a: Claim, b: Claim): number {
  return Number(isFinding(b)) - Number(isFinding(a)) || a.end - a.start - (b.end - b.start)
}

import { pathToFileURL } from 'node:url'
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkDoneProgressParams,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim, Language } from '../engine/model.ts'
import { isRuleId } from '../workspace/config.ts'
import { UserError } from '../workspace/errors.ts'
import { nameOf } from '../workspace/files.ts'
import type { Workspace } from '../workspace/types.ts'
import { checkAll } from './checkAll.ts'
import { codeActionsOf } from './codeActions.ts'
import { isFinding } from './diagnostics.ts'
import { checkDraft, type Drafts, type DraftsOutside, statusOf } from './drafts.ts'
import { hoverOf } from './hover.ts'
import { plainMarkup, richMarkup } from './markdown.ts'
import {
  ACCEPT_FINDING,
  type CheckAllResult,
  type CheckArticleParams,
  type ClientAbilities,
  type DraftStatus,
  type FindingName,
  messages,
  type SearchSourcesParams,
  type SourceHit,
} from './protocol.ts'
import { contains, isSameAddress, uriOfSource } from './ranges.ts'
import { searchSources } from './searchSources.ts'
import type { ServerOutside } from './server.ts'
import { wordsOf } from './words.ts'
import { pathOf, type Workspaces } from './workspaces.ts'

interface Answering {
  readonly outside: ServerOutside
  readonly documents: TextDocuments<TextDocument>
  readonly workspaces: Workspaces
  readonly drafts: Drafts
  readonly draftsOutside: DraftsOutside
  readonly display: () => Language
  readonly abilities: () => ClientAbilities
  /** Whether the editor can run commands of the server. */
  readonly runsCommands: () => boolean
  /** The list of accepted findings of a folder is another one now. */
  readonly onAccepted: (workspace: Workspace) => void
}

/** Answers what the editor asks: cards, actions, and the requests of the VS Code extension. */
export function answerRequests(connection: Connection, server: Answering): void {
  const { outside, documents, workspaces, drafts, draftsOutside, display, abilities, runsCommands } = server

  connection.onHover(async ({ textDocument, position }) => {
    const checked = await drafts.result(textDocument.uri)
    if (!checked?.result || !checked.workspace) return null
    const offset = checked.document.offsetAt(position)
    const claims = checked.result.claims.filter(claim => contains(claim, offset)).sort(byWeight)
    const { richHover, commands = false } = abilities()
    const accepted = new Set(checked.result.accepted?.map(({ id }) => id))
    const style = { markup: richHover ? richMarkup : plainMarkup, words: wordsOf(display()), commands, accepted }
    return hoverOf(checked.document, claims, checked.workspace, style)
  })

  connection.onCodeAction(async params => {
    const checked = await drafts.result(params.textDocument.uri)
    if (!checked?.result || !checked.workspace) return []
    const { document, result, workspace } = checked
    const { commands = false } = abilities()
    const serverCommands = runsCommands()
    return codeActionsOf(params, { document, result, workspace, words: wordsOf(display()), commands, serverCommands })
  })

  connection.onExecuteCommand(async ({ command, arguments: [finding] = [] }) => {
    if (!isFindingName(finding)) return null
    try {
      await list(finding, command === ACCEPT_FINDING)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      connection.window.showErrorMessage(error.message)
    }
    return null
  })

  connection.onRequest(messages.checkArticle, async ({ uri }: CheckArticleParams): Promise<DraftStatus | null> => {
    const document = documents.get(uri)
    return document ? statusOf(await drafts.checkAnew(document), wordsOf(display())) : null
  })

  connection.onRequest(messages.checkAllDrafts, checkAllDrafts)

  connection.onRequest(messages.searchSources, async ({ uri, query }: SearchSourcesParams): Promise<SourceHit[]> => {
    try {
      const workspace = await workspaceAt(uri ?? 'untitled:')
      return searchSources(workspace.documents, query, wordsOf(display()))
    } catch (error) {
      // An answer that is a sentence for the writer, where any other error would be one for a programmer.
      throw error instanceof UserError ? new ResponseError(LSPErrorCodes.RequestFailed, error.message) : error
    }
  })

  connection.onRequest(messages.sourceText, async ({ uri }: { uri: string }): Promise<string | null> => {
    for (const { workspace } of workspaces.opened()) {
      const opened = await workspace.catch(() => null)
      const source = opened?.documents.find(
        document => document.places === 'text' && isSameAddress(uriOfSource(document), uri),
      )
      if (source) return source.text
    }
    return null
  })

  /** Puts a finding on the list of accepted ones, with a way back, or takes it off. */
  async function list(finding: FindingName, isAccepted: boolean): Promise<void> {
    const draft = pathOf(finding.uri)
    if (draft === null) return
    const workspace = await workspaceAt(finding.uri)
    await workspace.accept({ draft, rule: finding.rule, id: finding.id }, isAccepted)
    server.onAccepted(workspace)
    if (isAccepted) void offerUndo(finding, workspace).catch(draftsOutside.onBug)
  }

  async function offerUndo(finding: FindingName, { suppressions, root }: Workspace): Promise<void> {
    const words = wordsOf(display())
    const told = words.accepted(finding.words, nameOf(suppressions.file, root))
    const answer = await connection.window.showInformationMessage(told, { title: words.undo })
    if (answer) await list(finding, false)
  }

  async function checkAllDrafts(
    params: WorkDoneProgressParams | null,
    cancellation: CancellationToken,
  ): Promise<CheckAllResult> {
    const progress = connection.window.attachWorkDoneProgress(params?.workDoneToken)
    progress.begin(wordsOf(display()).checkingAll, 0, '', true)
    try {
      return await checkAll(workspaces.folders, progress, cancellation, {
        open: folder => workspaceAt(pathToFileURL(folder).href),
        listDrafts: workspace => outside.listDrafts(workspace, display()),
        read: readDocument,
        check: document => (isOpen(document) ? drafts.check(document) : checkDraft(document, draftsOutside)),
        publish: checked => draftsOutside.publish(checked),
        words: wordsOf(display()),
      })
    } finally {
      progress.done()
    }
  }

  function isOpen({ uri }: TextDocument): boolean {
    return documents.get(uri) !== undefined
  }

  async function workspaceAt(uri: string): Promise<Workspace> {
    return draftsOutside.workspace(uri, await draftsOutside.settings(uri))
  }

  /** The draft as the editor has it, else as it lies on the disk. */
  async function readDocument(file: string): Promise<TextDocument> {
    const uri = pathToFileURL(file).href
    const open = documents.all().find(document => pathOf(document.uri) === file)
    if (open) return open
    const { text } = await outside.readDraft(file, workspaces.rootOf(uri), display())
    return TextDocument.create(uri, '', 0, text)
  }
}

/** Findings before what is supported, the shorter claim before the one around it. */
function byWeight(a: Claim, b: Claim): number {
  return Number(isFinding(b)) - Number(isFinding(a)) || a.end - a.start - (b.end - b.start)
}

function isFindingName(value: unknown): value is FindingName {
  const { uri, rule, id, words } = (value ?? {}) as Partial<Record<keyof FindingName, unknown>>
  return [uri, id, words].every(text => typeof text === 'string') && typeof rule === 'string' && isRuleId(rule)
}

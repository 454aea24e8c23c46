import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { messages, type ReadSourcesParams, type SourcesState } from '../../../src/server/protocol.ts'
import { draft, sentences } from '../corpus/drafts.ts'
import type { Material } from '../material.ts'
import { ENVIRONMENT, median, quantile } from '../measuring.ts'
import { milliseconds } from '../units.ts'
import type { Bench, Result, Row } from './row.ts'
import { tasks, withCache } from './tasks.ts'

/** The pause in typing after which the server checks a draft (`DELAY` of src/server/server.ts). */
const DEBOUNCE = 300
const THOUSAND_WORDS = 7_000
const EDITS = 30
const WARM_UP = 10

/**
 * Types into an open draft, and waits for the findings that the language server publishes. It has opened all sources by then, from the index
 * that the other rows share.
 */
export const editing: Row = { id: 'edit', measure }

async function measure(bench: Bench): Promise<readonly Result[]> {
  const material = bench.material(bench.articles)
  const text = draft(material.told, 3, THOUSAND_WORDS)
  const [sentence = ''] = sentences(material.told, 1)
  bench.say('open the sources for the language server')
  await tasks(bench, material).open(sentence)
  bench.say('edit in the language server')
  const { ms, hasOwnIndex } = await editsIn(bench, material, text)
  const counted = ms.slice(WARM_UP)
  return [
    {
      work: 'an edit in it, until the new findings are out of the server, without the debounce',
      target: '15 ms',
      measured: milliseconds(median(counted)),
      isMet: median(counted) <= 15,
      notes: [
        `${EDITS} edits, each in another sentence; p95 ${milliseconds(quantile(counted, 0.95))}`,
        ...(hasOwnIndex ? ['the server did not take the index that was there and has read the sources itself'] : []),
      ],
    },
  ]
}

interface Edits {
  readonly ms: readonly number[]
  /** Whether the server has read the sources itself. */
  readonly hasOwnIndex: boolean
}

async function editsIn(bench: Bench, material: Material, text: string): Promise<Edits> {
  const child = spawn(process.execPath, [join(bench.dist, 'server.js'), '--stdio'], {
    env: { ...ENVIRONMENT, ...withCache(material.cache) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  try {
    return await typing(connection, material.root, text)
  } finally {
    connection.dispose()
    child.kill()
  }
}

async function typing(connection: ProtocolConnection, root: string, text: string): Promise<Edits> {
  const published = waitForVersions(connection)
  const folder = pathToFileURL(root).href
  const { hasOwnIndex } = await openSources(connection, folder)
  const uri = `${folder}/draft.md`
  const textDocument = { uri, languageId: 'markdown', version: 1, text }
  const opened = published(1)
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  await opened
  const ms: number[] = []
  const lines = text.split('\n').flatMap((line, i) => (line.length > 60 ? [i] : []))
  for (let edit = 0; edit < WARM_UP + EDITS; edit++) {
    const line = lines[edit % lines.length] ?? 0
    // Another digit before a word in the middle of a paragraph: a figure that was not there.
    const at = { line, character: (text.split('\n')[line] ?? '').indexOf(' ', 20) }
    const version = edit + 2
    const findings = published(version)
    const start = performance.now()
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: ` ${100 + edit}` }],
    })
    await findings
    ms.push(performance.now() - start - DEBOUNCE)
  }
  return { ms, hasOwnIndex }
}

/** Waits until the server has all sources. It shows progress only where it reads many of them. */
async function openSources(connection: ProtocolConnection, folder: string): Promise<Pick<Edits, 'hasOwnIndex'>> {
  let hasOwnIndex = false
  connection.onRequest('workspace/configuration', () => [{}])
  connection.onRequest('window/workDoneProgress/create', () => {
    hasOwnIndex = true
    return null
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'bench' }],
    capabilities: { workspace: { configuration: true }, window: { workDoneProgress: true } },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  const asked: ReadSourcesParams = { root: folder }
  const sources = await connection.sendRequest<SourcesState | null>(messages.readSources, asked)
  if (sources?.state !== 'ready') throw new Error(`The server could not open the sources: ${sources?.message}`)
  return { hasOwnIndex }
}

/** Resolves when the diagnostics of a version are published. */
function waitForVersions(connection: ProtocolConnection): (version: number) => Promise<void> {
  const waiting = new Map<number, () => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ version = 0 }) => waiting.get(version)?.())
  return version => new Promise(resolve => waiting.set(version, resolve))
}

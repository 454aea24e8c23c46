import { join } from 'node:path'
import type { Claim, Evidence, Message } from '../../src/engine/model.ts'
import type { ServerOutside } from '../../src/server/server.ts'
import type { Draft, DraftResult, SourceDocument, Workspace } from '../../src/workspace/types.ts'

/**
 * A workspace without an engine: its one source says «Im Stadion waren 300 Gäste.», and every number of a draft is a claim.
 *
 * What the server makes of claims is tested with it; what claims there are, is the engine's own matter.
 */
export interface Newsroom extends ServerOutside {
  /** Milliseconds that the next check takes. */
  slowness: number
  readonly checks: string[]
  documents: readonly SourceDocument[]
  /** Names of the drafts that lie in the folder. */
  drafts: readonly string[]
  onCheck: () => void
  /** What a check says beside its findings: a comment that names no rule. */
  messages: readonly Message[]
}

export const PASSAGE = 'Im Stadion waren 300 Gäste.'

export function newsroom(root: string, passage = PASSAGE): Newsroom {
  const room: Newsroom = {
    slowness: 0,
    checks: [],
    delay: 10,
    documents: [sourceOf(root, passage)],
    openWorkspace: async () => workspace,
    drafts: ['a.md', 'fehlt.md'],
    onCheck: () => {},
    messages: [],
    listDrafts: async () => room.drafts.map(name => join(root, name)),
    isIgnored: (_, file) => file.endsWith('ignoriert.md'),
    display: 'en',
    ruleAddress: (rule, display) => `file:///docs/rules/${display}/${rule}.md`,
    readDraft: async file => {
      if (file.endsWith('fehlt.md')) throw new Error('fehlt.md gibt es nicht; bitte den Pfad prüfen.')
      return { text: '500 Gäste.', filePath: 'a.md' }
    },
  }
  const check = async ({ text }: Draft): Promise<DraftResult> => {
    room.checks.push(text)
    room.onCheck()
    const wait = room.slowness
    room.slowness = 0
    await new Promise(resolve => setTimeout(resolve, wait))
    const claims = [...text.matchAll(/\d+/g)].map(({ 0: number, index }) => claimOf(number, index, room.documents[0]))
    return { filePath: 'a.md', language: 'de', claims, messages: room.messages, suppressed: 0 }
  }
  const partial: Partial<Workspace> = {
    root,
    sourcesFrom: 'sources',
    sourceRoots: [join(root, 'sources')],
    leftOut: [],
    get documents() {
      return room.documents
    },
    document: id => room.documents.find(document => document.id === id),
    isSource: file => room.documents.some(document => document.file === file),
    check,
    isComplete: true,
    suppressions: { file: join(root, 'beleg-suppressions.json'), entries: {} },
    save: async () => {},
    close: () => {},
    update: async file => {
      room.documents = room.documents.filter(document => document.file !== file)
      return true
    },
  }
  const workspace = partial as Workspace
  return room
}

function sourceOf(root: string, text: string): SourceDocument {
  return {
    id: 'sources/stadion.txt',
    title: 'Volles Haus [im] Stadion',
    publisher: 'Tagblatt',
    date: '2024-05-03',
    url: 'https://example.org/stadion',
    file: join(root, 'sources/stadion.txt'),
    language: 'de',
    format: 'plain',
    text,
    places: 'file',
    leftOutPassages: [],
    map: null,
  }
}

function claimOf(number: string, start: number, source: SourceDocument | undefined): Claim {
  const supported = number === '300'
  const end = start + number.length
  const position = { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 }
  const claim = { id: number, kind: 'figure', text: number, start, end, ...position, value: {} } as unknown as Claim
  const evidence = source ? [evidenceOf(source, supported)] : []
  if (supported) {
    return {
      ...claim,
      verdict: 'supported',
      ruleId: null,
      severity: null,
      message: 'Steht so da.',
      evidence,
      fixes: [],
    }
  }
  return {
    ...claim,
    verdict: 'contradicted',
    ruleId: 'figure-mismatch',
    severity: 'error',
    message: `Die Quelle nennt 300, nicht ${number}.`,
    evidence,
    fixes: [{ title: 'Durch „300“ ersetzen', start, end, newText: '300' }],
  }
}

function evidenceOf(source: SourceDocument, supports: boolean): Evidence {
  const start = source.text.indexOf('300')
  return {
    stance: supports ? 'supports' : 'contradicts',
    source,
    filePath: source.id,
    text: source.text,
    start,
    end: start + 3,
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: start + 4,
    highlight: { start, end: start + 3 },
  }
}

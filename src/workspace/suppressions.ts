import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Claim, Language } from '../engine/model.ts'
import { configFolder } from './config.ts'
import { UserError } from './errors.ts'
import { nameOf, readTextFile } from './files.ts'
import { sentenceOf } from './messages.ts'
import type { Config } from './types.ts'

/** Where accepted findings are kept unless the configuration or `--suppressions-location` says otherwise. */
const DEFAULT_FILE = 'beleg-suppressions.json'

/**
 * Findings that are accepted, by draft, rule and the claim's fingerprint, which stays while the claim's wording stays:
 * `{ "drafts/a.md": { "figure-unsourced": ["1f3a09bc"] } }`. Drafts are relative to the file's folder.
 */
type Entries = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export interface Suppressions {
  readonly file: string
  readonly entries: Entries
}

export function suppressionsFile(config: Config, root: string, named?: string): string {
  if (named !== undefined) return resolve(root, named)
  return config.suppressions === null
    ? resolve(root, DEFAULT_FILE)
    : resolve(configFolder(config, root), config.suppressions)
}

export async function readSuppressions(file: string, root: string, display: Language): Promise<Suppressions> {
  try {
    const parsed = JSON.parse(await readTextFile(file)) as unknown
    if (isEntries(parsed)) return { file, entries: parsed }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { file, entries: {} }
    const kind = code === 'EISDIR' ? 'directory' : 'unreadable'
    if (code !== undefined) throw new UserError(sentenceOf({ kind, file: nameOf(file, root), code }, display))
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UserError(sentenceOf({ kind: 'suppressions', file: nameOf(file, root) }, display))
}

function isEntries(value: unknown): value is Entries {
  const isRecord = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one)
  return (
    isRecord(value) && Object.values(value).every(rules => isRecord(rules) && Object.values(rules).every(Array.isArray))
  )
}

/** Whether a finding of the draft (absolute) is accepted. */
export function isSuppressed({ file, entries }: Suppressions, draft: string, { id, ruleId }: Claim): boolean {
  return ruleId !== null && entries[keyOf(file, draft)]?.[ruleId]?.includes(id) === true
}

/** A finding to be accepted. */
export interface Accepted {
  readonly draft: string
  readonly rule: string
  readonly id: string
}

/** The same with these findings accepted too. */
export function accept({ file, entries }: Suppressions, findings: readonly Accepted[]): Suppressions {
  return {
    file,
    entries: findings.reduce((all, { draft, rule, id }) => add(all, keyOf(file, draft), rule, id), entries),
  }
}

/** The same without this one: it is to be reported again. */
export function withdraw({ file, entries }: Suppressions, { draft, rule, id }: Accepted): Suppressions {
  const gone = [keyOf(file, draft), rule, id].join('\n')
  return { file, entries: entriesOf(rowsOf(entries).filter(row => row.join('\n') !== gone)) }
}

/** Without what is no finding any more in the drafts that were checked; others are left as they are. */
export function prune(
  { file, entries }: Suppressions,
  drafts: readonly string[],
  findings: readonly Accepted[],
): Suppressions {
  const checked = new Set(drafts.map(draft => keyOf(file, draft)))
  const found = new Set(findings.map(({ draft, rule, id }) => [keyOf(file, draft), rule, id].join('\n')))
  const kept = rowsOf(entries).filter(row => !checked.has(row[0]) || found.has(row.join('\n')))
  return { file, entries: entriesOf(kept) }
}

type Row = readonly [draft: string, rule: string, id: string]

function rowsOf(entries: Entries): readonly Row[] {
  return Object.entries(entries).flatMap(([draft, rules]) =>
    Object.entries(rules).flatMap(([rule, ids]) => ids.map(id => [draft, rule, id] as const)),
  )
}

function entriesOf(rows: readonly Row[]): Entries {
  return rows.reduce<Entries>((all, [draft, rule, id]) => add(all, draft, rule, id), {})
}

/** Writes the file in a fixed order, so that its changes are easy to review; without an entry it goes. */
export async function writeSuppressions(
  suppressions: Suppressions,
  root: string,
  display: Language = 'en',
): Promise<void> {
  try {
    await write(suppressions)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new UserError(sentenceOf({ kind: 'unwritable', file: nameOf(suppressions.file, root), code }, display))
  }
}

async function write({ file, entries }: Suppressions): Promise<void> {
  if (Object.keys(entries).length === 0) return rm(file, { force: true })
  const sorted = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  const ordered = Object.fromEntries(
    sorted(entries).map(([draft, rules]) => [
      draft,
      Object.fromEntries(sorted(rules).map(([rule, ids]) => [rule, [...ids].sort()])),
    ]),
  )
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(ordered, null, 2)}\n`)
}

function add(entries: Entries, draft: string, rule: string, id: string): Entries {
  const ids = entries[draft]?.[rule] ?? []
  return ids.includes(id) ? entries : { ...entries, [draft]: { ...entries[draft], [rule]: [...ids, id] } }
}

function keyOf(file: string, draft: string): string {
  return relative(dirname(file), draft).replaceAll('\\', '/')
}

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimKind } from '../src/engine/model.ts'
import type { Workspace } from '../src/workspace/types.ts'
import { openWorkspace } from '../src/workspace/workspace.ts'
import { KINDS, score, type Score, type Tally, unmark } from './corpora/score.ts'

/**
 * Whole articles whose claims were marked by hand, each beside its sources: `test/corpora/<name>/draft.md`. What Beleg makes of them is
 * kept in `scores.json`, and no corpus may get worse than it is there. In `right.md` and `right2.md` beside it, other drafts on the same sources,
 * nothing is marked: all of it is right, and every finding but a hint is a false alarm. At last all drafts are
 * checked against the sources of all. `npm run quality` prints the table; with `-- --update` it also
 * writes the scores anew. The corpora are invented, marks and notes say what a desk editor would say of every claim.
 */
const root = join(import.meta.dirname, 'corpora')
const snapshot = join(root, 'scores.json')
const isUpdate = process.argv.includes('--update')

type Scores = Readonly<Record<string, Score>>

async function measure(name: string, file: string): Promise<Score> {
  const folder = join(root, name)
  return measureIn(await openWorkspace({ root: folder, sources: [join(folder, 'sources')] }), folder, file)
}

async function measureIn(workspace: Workspace, folder: string, file: string): Promise<Score> {
  const draft = unmark(readFileSync(join(folder, file), 'utf8'))
  return score(draft, await workspace.check({ text: draft.text, filePath: 'draft.md' }))
}

/** All drafts against one folder that has the sources of all: what a newsroom has. Only the tallies are kept. */
const ONE_FOLDER = 'all in one folder'
/** Its two hundred drafts against six hundred sources take half a minute. */
const ONE_FOLDER_MS = 180_000

async function measureInOneFolder(folders: readonly string[]): Promise<Score> {
  const workspace = await openWorkspace({ root, sources: folders.map(folder => join(root, folder, 'sources')) })
  const scores: Score[] = []
  for (const [, folder, file] of folders.flatMap(draftsIn))
    scores.push(await measureIn(workspace, join(root, folder), file))
  const sum = (kind: ClaimKind, key: keyof Tally) => scores.reduce((n, { kinds }) => n + kinds[kind][key], 0)
  const tallies = KINDS.map(kind => [
    kind,
    { of: sum(kind, 'of'), right: sum(kind, 'right'), falseAlarms: sum(kind, 'falseAlarms') },
  ])
  return { kinds: Object.fromEntries(tallies), wrong: [] }
}

/** The marked draft of a folder, and those in which everything is right, by the names that they have among the scores. */
function draftsIn(folder: string): readonly (readonly [name: string, folder: string, file: string])[] {
  const right = ['right', 'right2'].filter(name => existsSync(join(root, folder, `${name}.md`)))
  return [
    [folder, folder, 'draft.md'] as const,
    ...right.map(name => [`${folder} ${name}`, folder, `${name}.md`] as const),
  ]
}

function total({ kinds }: Score): Tally {
  const sum = (key: keyof Tally) => KINDS.reduce((n, kind) => n + kinds[kind][key], 0)
  return { of: sum('of'), right: sum('right'), falseAlarms: sum('falseAlarms') }
}

/** What was judged otherwise before, a line for each claim. */
function changes(before: Score, now: Score): string {
  const [old, fresh] = [new Set(before.wrong), new Set(now.wrong)]
  const gone = before.wrong.filter(line => !fresh.has(line)).map(line => `  - ${line}`)
  const come = now.wrong.filter(line => !old.has(line)).map(line => `  + ${line}`)
  return [...gone, ...come].join('\n')
}

function table(scores: Scores): string {
  const cell = ({ right, of, falseAlarms }: Tally) => `${right}/${of} !${falseAlarms}`.padEnd(14)
  const row = (name: string, tallies: readonly Tally[]) => `${name.padEnd(20)} ${tallies.map(cell).join('')}`
  return [
    `${''.padEnd(21)}${[...KINDS, 'all'].map(kind => kind.padEnd(14)).join('')}(right/marked !false alarms)`,
    ...Object.entries(scores).map(([name, one]) => row(name, [...KINDS.map(kind => one.kinds[kind]), total(one)])),
  ].join('\n')
}

describe('quality', () => {
  const before: Scores = existsSync(snapshot) ? JSON.parse(readFileSync(snapshot, 'utf8')) : {}
  const scores: Record<string, Score> = {}
  const names = readdirSync(root, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

  const drafts = names.sort().flatMap(draftsIn)
  const measures: readonly (readonly [name: string, measured: () => Promise<Score>])[] = [
    ...drafts.map(([name, folder, file]) => [name, () => measure(folder, file)] as const),
    [ONE_FOLDER, () => measureInOneFolder(names)],
  ]
  for (const [name, measured] of measures) {
    const test = it(name, async () => {
      const now = await measured()
      scores[name] = now
      const known = before[name]
      if (!known || isUpdate) return
      const [was, is] = [total(known), total(now)]
      const changed = changes(known, now)
      if (changed !== '') console.log(`    ${name}: what changed\n${changed}`)
      assert.ok(is.right >= was.right, `${name}: ${is.right} claims right, were ${was.right}\n${changed}`)
      assert.ok(
        is.falseAlarms <= was.falseAlarms,
        `${name}: ${is.falseAlarms} false alarms, were ${was.falseAlarms}\n${changed}`,
      )
    })
    if (name === ONE_FOLDER) test.timeout(ONE_FOLDER_MS)
  }

  after(() => {
    console.log(table(scores))
    if (isUpdate) writeFileSync(snapshot, `${JSON.stringify(scores, null, 2)}\n`)
  })
})

import assert from 'node:assert/strict'
import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { findings, openDraft, placeOf } from './draft.ts'

const KEYSTROKES = 120
/** Milliseconds that the extension may keep the extension host busy at one time. */
const LIMIT = 5

describe('typing', () => {
  // The time of the clock is measured: a machine that is busy elsewhere gets another chance.
  it(`costs less than ${LIMIT} ms at a time in the extension host`, async function () {
    this.retries(2)
    const editor = await openDraft()
    const { document } = editor
    await findings(document.uri, ({ length }) => length > 0)
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 100 })
    await session.post('Profiler.start')
    for (let key = 0; key < KEYSTROKES; key++) {
      const letter = key % 8 === 7 ? ' ' : String((key * 7) % 10)
      await editor.edit(edit => edit.insert(placeOf(document, 'Die Überfahrt'), letter), NO_STOPS)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    await new Promise(resolve => setTimeout(resolve, 1000))
    const { profile } = await session.post('Profiler.stop')
    session.disconnect()
    const busy = busyTimes(profile)
    const longest = Math.max(0, ...busy)
    const each = busy.reduce((sum, time) => sum + time, 0) / KEYSTROKES
    console.log(`[tests]       longest ${longest.toFixed(2)} ms, ${each.toFixed(2)} ms a keystroke`)
    assert.ok(longest < LIMIT, `${longest.toFixed(1)} ms at one time`)
  })
})

const NO_STOPS = { undoStopBefore: false, undoStopAfter: false }

/** A busy thread is sampled ten times a millisecond: where it is not for longer, the machine was busy with another. */
const GAP = 0.5

/** How long the extension was at work each time, in ms: samples in a row whose stack has its bundle in it. */
function busyTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number[] {
  const own = ownNodes(nodes)
  const times: number[] = []
  let since = 0
  for (const [index, node] of samples.entries()) {
    const elapsed = Math.min(GAP, (timeDeltas[index + 1] ?? 0) / 1000)
    if (own.has(node)) since += elapsed
    else if (since > 0) {
      times.push(since)
      since = 0
    }
  }
  return since > 0 ? [...times, since] : times
}

function ownNodes(nodes: readonly Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const own = new Set<number>()
  const visit = (node: Profiler.ProfileNode, inside: boolean): void => {
    const isOwn = inside || /[/\\]dist[/\\]extension\.js$/.test(node.callFrame.url)
    if (isOwn) own.add(node.id)
    for (const id of node.children ?? []) visit(byId.get(id) as Profiler.ProfileNode, isOwn)
  }
  const [root] = nodes
  if (root) visit(root, false)
  return own
}

/** Rows of sentences, ascending, each of which counts so much: a whole number of at least 1. */
export interface Weighed {
  readonly rows: Int32Array
  readonly from: number
  readonly to: number
  readonly weight: number
}

/**
 * Adds up what sentences weigh in some lists, the heaviest list first, and gives about as many of them as are wanted, those that weigh most:
 * at least as many, where there are.
 */
export type Tally = (lists: readonly Weighed[], wanted: number) => readonly number[]

/**
 * So many sentences are added up at a time, so that their sums stay in a processor's first cache:
 *
 *   rows of list 0    12 900 7004 | 16500 …
 *   rows of list 1    900 | 20111 …            block 0 has the sums of 12, 900 (twice) and 7004
 */
const BLOCK = 2 ** 14
const MOST = 65_535

/** Sums are told apart in steps of 2 to the power of so much. */
const STEP = 5
/** Of sentences that weigh about the same by more than one term so many times as many are kept as are wanted. */
const TIED = 10
const STEPS = (MOST >> STEP) + 1
/** At first there is room for so many kept sentences. */
const ROOM = 2048

export function createTally(): Tally {
  const sums = new Uint16Array(BLOCK)
  const met = new Uint16Array(BLOCK)
  /** How many of the sentences that were kept are of each step. */
  const steps = new Int32Array(STEPS)
  /** The sentences that were kept, and their steps. Lists that are made anew for each query would be much garbage. */
  let kept = new Int32Array(ROOM)
  let keptSteps = new Uint16Array(ROOM)
  const makeRoom = (): void => {
    const [rows, theirs] = [kept, keptSteps]
    kept = new Int32Array(2 * rows.length)
    kept.set(rows)
    keptSteps = new Uint16Array(2 * theirs.length)
    keptSteps.set(theirs)
  }

  return (lists, wanted) => {
    const next = new Int32Array(lists.length)
    let all = 0
    for (let i = 0; i < lists.length; i++) {
      const { from, weight } = lists[i] as Weighed
      next[i] = from
      all += weight
    }
    const highest = Math.min(MOST, all) >> STEP
    const single = lists.reduce((most, { weight }) => Math.max(most, weight), 0) >> STEP
    let least = 0
    let leading = lists.length
    let count = 0
    steps.fill(0)
    for (let base = nextBlock(lists, next); base !== NONE; base = nextBlock(lists, next)) {
      const metHere = addBlock(lists, leading, next, base, sums, met)
      const before = count
      for (let i = 0; i < metHere; i++) {
        const at = met[i] as number
        const step = (sums[at] as number) >> STEP
        sums[at] = 0
        // Of many that have only a common term each, some are as good as all.
        if (step < least || (steps[step] as number) >= (step > single ? TIED : 1) * wanted) continue
        if (count === kept.length) makeRoom()
        kept[count] = base + at
        keptSteps[count++] = step
        steps[step] = (steps[step] as number) + 1
      }
      if (count === before) continue
      least = leastOf(steps, highest, wanted)
      leading = leadingOf(lists, least)
    }
    const best: number[] = []
    for (let i = 0; i < count; i++) if ((keptSteps[i] as number) >= least) best.push(kept[i] as number)
    return best
  }
}

/** How many lists there are before those that, even all together, do not lift a sentence to a step. */
function leadingOf(lists: readonly Weighed[], least: number): number {
  let leading = lists.length
  for (let sum = 0; leading > 0; leading--) {
    sum += (lists[leading - 1] as Weighed).weight
    if (sum >> STEP >= least) break
  }
  return leading
}

const NONE = -1

/** Where the block begins that has the first row which is left. */
function nextBlock(lists: readonly Weighed[], next: Int32Array): number {
  let first = NONE
  for (let i = 0; i < lists.length; i++) {
    const { rows, to } = lists[i] as Weighed
    const at = next[i] as number
    if (at < to && (first === NONE || (rows[at] as number) < first)) first = rows[at] as number
  }
  return first === NONE ? NONE : first - (first % BLOCK)
}

/** Adds up a block; gives how many of its sentences were met in the leading lists. What is only in others counts for nothing. */
function addBlock(
  lists: readonly Weighed[],
  leading: number,
  next: Int32Array,
  base: number,
  sums: Uint16Array,
  met: Uint16Array,
): number {
  let count = 0
  for (let i = 0; i < lists.length; i++) {
    const { rows, to, weight } = lists[i] as Weighed
    const isLeading = i < leading
    let row = next[i] as number
    for (; row < to; row++) {
      const at = (rows[row] as number) - base
      if (at >= BLOCK) break
      const before = sums[at] as number
      if (before === 0) {
        if (!isLeading) continue
        met[count++] = at
      }
      sums[at] = Math.min(MOST, before + weight)
    }
    next[i] = row
  }
  return count
}

/** The step of the last that is wanted, from the highest down; 0 where there are fewer. */
function leastOf(steps: Int32Array, highest: number, wanted: number): number {
  let least = highest + 1
  for (let kept = 0; least > 0 && kept < wanted; ) kept += steps[--least] as number
  return least
}

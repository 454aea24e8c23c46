/** A `Map` of strings as JSON has it: its keys, a line each, and for each key which of the different values it has. */
interface FrozenMap {
  readonly keys: string
  readonly at: readonly number[]
  readonly values: readonly unknown[]
}

/**
 * What the build has reckoned and written down, as it was: `{ keys: 'sagt\nsagte', at: [0, 0], values: [1] }` is
 * `Map { sagt → 1, sagte → 1 }`, a list or object of such has its maps, and all else stays as it is.
 */
export function thaw(frozen: unknown): unknown {
  if (typeof frozen !== 'object' || frozen === null) return frozen
  if (Array.isArray(frozen)) return frozen.map(thaw)
  if (isMap(frozen)) return mapOf(frozen)
  const thawed: Record<string, unknown> = frozen as Record<string, unknown>
  for (const key of Object.keys(thawed)) {
    const value = thawed[key]
    if (typeof value === 'object') thawed[key] = thaw(value)
  }
  return thawed
}

const isMap = (frozen: object): frozen is FrozenMap => 'at' in frozen && 'keys' in frozen

function mapOf({ keys, at, values }: FrozenMap): ReadonlyMap<string, unknown> {
  const thawed = values.map(thaw)
  const map = new Map<string, unknown>()
  const names = keys.split('\n')
  for (let i = 0; i < at.length; i++) map.set(names[i] as string, thawed[at[i] as number])
  return map
}

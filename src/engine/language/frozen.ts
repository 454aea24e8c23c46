/** A `Map` of strings as JSON has it: its keys, a line each, and for each key which of the different values it has. */
interface FrozenMap {
  readonly keys: string
  readonly at: readonly number[]
  readonly values: readonly unknown[]
}

/** Data with maps as what JSON can hold: `Map { sagt → 1, sagte → 1 }` is `{ keys: 'sagt\nsagte', at: [0, 0], values: [1] }`. */
export function freeze(data: unknown): unknown {
  if (data instanceof Map) return frozenMap(data)
  if (Array.isArray(data)) return data.map(freeze)
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, freeze(value)]))
  }
  if (typeof data === 'function' || (typeof data === 'number' && !Number.isFinite(data))) {
    throw new TypeError(`${String(data)} is nothing that JSON can hold`)
  }
  return data
}

function frozenMap(map: ReadonlyMap<string, unknown>): FrozenMap {
  const places = new Map<string | undefined, number>()
  const values: unknown[] = []
  const at = [...map.values()].map(freeze).map(value => {
    const text = JSON.stringify(value)
    const place = places.get(text) ?? values.push(value) - 1
    places.set(text, place)
    return place
  })
  return { keys: [...map.keys()].join('\n'), at, values }
}

/** The data that was frozen; it takes the frozen one for it. */
export function thaw(frozen: unknown): unknown {
  if (typeof frozen !== 'object' || frozen === null) return frozen
  if (Array.isArray(frozen)) return frozen.map(thaw)
  if (isMap(frozen)) return mapOf(frozen)
  const thawed = frozen as Record<string, unknown>
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

/** What the processes that measure print. Times are in ms, memory in MB. */
export interface Opened {
  readonly ms: number
  /** Until the first sentence was checked. */
  readonly firstAnswer: number
  /** Processor time of all threads, which other programs do not lengthen as much. */
  readonly cpu: number
  readonly memory: number
}

export interface Asked {
  readonly ms: readonly number[]
  /** Mean processor time of a draft. */
  readonly cpu: number
  readonly claims: number
  /** Sentences of the sources. */
  readonly sentences: number
  readonly memory: number
}

export interface Updated {
  readonly ms: readonly number[]
}

export interface Retrieved {
  readonly indexed: number
  readonly ms: readonly number[]
  /** For each query the passages found, best first. */
  readonly answers: readonly (readonly string[])[]
  readonly memory: number
}

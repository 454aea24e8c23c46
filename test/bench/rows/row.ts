import type { Material } from '../material.ts'

/** What all measurements share. */
export interface Bench {
  /** The project's own folder. */
  readonly project: string
  /** The built product, with `task.js`. */
  readonly dist: string
  /** An empty folder of its own, removed at the end. */
  folder(): string
  /** The corpus of so many articles, written at the first question. */
  material(articles: number, characters?: number): Material
  /** How many articles „10,000“ stands for in this run. */
  readonly articles: number
  /** Up to how many articles the curve of growth goes. */
  readonly upTo: number
  /** How often cold processes are started. */
  readonly runs: number
  /** Tells what is being done. */
  say(text: string): void
}

/** One line of the table. */
export interface Result {
  readonly work: string
  readonly target: string
  readonly measured: string
  readonly isMet: boolean
  /** Whatever helps to judge the number. */
  readonly notes?: readonly string[]
}

export interface Row {
  /** For `--only`. */
  readonly id: string
  measure(bench: Bench): Promise<readonly Result[]>
}

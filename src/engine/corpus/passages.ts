/** A sentence of a source: `source` is an index into `corpus.sources`, `sentence` one into its reading's `sentences`. */
export interface PassageRef {
  readonly source: number
  readonly sentence: number
}

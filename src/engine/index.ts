export type { Corpus } from './corpus/corpus.ts'
export { buildCorpus } from './indexing.ts'
export { factCheck } from './factCheck.ts'
export { factsOf, read } from './read.ts'

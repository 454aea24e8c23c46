export { buildCorpus, type Corpus } from './corpus/corpus.ts'
export { factCheck } from './factCheck.ts'
export { factsOf, read } from './read.ts'

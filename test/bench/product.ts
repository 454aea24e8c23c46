/** All that the benchmark knows of the product's own interface. It is bundled with the product, so that bundles are measured. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { queryOf, retrieverOf } from '../../src/engine/corpus/retrieving.ts'
import { read } from '../../src/engine/read.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'

export interface OpenProduct {
  readonly sentences: number
  /** Checks a draft and says how many claims it has. */
  check(text: string): Promise<number>
  /** Leaves the index for the next process, where opening has not done so yet: of small folders the command line does it behind its answer. */
  save(): Promise<void>
  /** Takes over a file that was changed. */
  update(file: string): Promise<void>
  /** The numbers of the sources' sentences that are nearest to a text, best first. */
  retrieve(text: string, count: number): readonly number[]
  /** A sentence of the sources, by its number. Sources of plain text alone. */
  passage(sentence: number): string
}

export async function openProduct(root: string, sources: string): Promise<OpenProduct> {
  const workspace = await openWorkspace({ root, sources: [sources] })
  const texts = new Map<number, string>()
  return {
    sentences: workspace.corpus.terms.sentenceCount,
    check: async text => (await workspace.check({ text, filePath: 'draft.md' })).claims.length,
    save: () => workspace.save(),
    async update(file) {
      if (!(await workspace.update(file))) throw new Error(`${file} is no source`)
    },
    retrieve(text, count) {
      const { corpus } = workspace
      const reading = read({ text })
      return retrieverOf(corpus)(queryOf(reading, { start: 0, end: text.length }, corpus), count).best
    },
    passage(sentence) {
      const { corpus } = workspace
      const source = corpus.terms.sourceOf[sentence] as number
      const text = texts.get(source) ?? readFileSync(resolve(root, corpus.source(source).id), 'utf8')
      texts.set(source, text)
      const { start, end } = corpus.span(sentence)
      return text.slice(start, end)
    },
  }
}

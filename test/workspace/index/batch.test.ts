import { deepEqual, equal, ok } from 'node:assert/strict'
import { createBatchRoom, readBatch } from '../../../src/workspace/index/batch.ts'
import { sourceLists } from '../../../src/workspace/sources.ts'
import { article } from '../../engine/corpus/texts.ts'
import { type Folder, makeFolder } from '../folder.ts'
import { filesIn } from './shelves.ts'

describe('a batch', () => {
  let folder: Folder
  before(() => {
    folder = makeFolder(Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`${n}.txt`, article(n)] as const)))
  })
  after(() => folder.remove())

  it('is in the memory of the one before, with strings that were in none', async () => {
    const files = filesIn(folder.path)
    const lists = sourceLists()
    const tasks = [files, files.slice(0, 2), files.slice(2)].map(some => ({ root: folder.path, files: some }))
    const room = createBatchRoom()
    let strings = 0
    for (const task of tasks) {
      const batch = await readBatch(task, lists, { room })
      const alone = await readBatch(task, lists)
      equal(batch.knownStrings, strings)
      strings += (batch.columns['string.start']?.length ?? 0) - 1
      deepEqual([...batch.records], [...alone.records])
      deepEqual(batch.sources, alone.sources)
      deepEqual(batch.columns['sentence.start'], alone.columns['sentence.start'])
      equal(alone.knownStrings, 0)
      ok((batch.columns['string.start']?.length ?? 0) === (task === tasks[0] ? strings + 1 : 1))
    }
  })
})

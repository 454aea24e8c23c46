/**
 * A process of its own that writes an index: `writingProcess.ts FILE MARK HOW`. Its records are full of the mark, which the
 * index also has as `about`. It writes on for as long as its caller wants (`again`), or ends in the midst of it.
 */
import { openIndex, writeIndex } from '../../../src/workspace/index/indexFile.ts'

const [file = '', mark = '0', how = 'again'] = process.argv.slice(2)

async function writeOnce(): Promise<void> {
  const writer = writeIndex(file, '1')
  for (let i = 0; i < 300; i++) {
    writer.add(new Uint8Array(10_000).fill(Number(mark)))
    if (i === 200 && how === 'exit') process.exit(3)
    if (i === 200 && how === 'hang') {
      console.log('in the midst')
      await new Promise(resolve => setTimeout(resolve, 60_000))
    }
  }
  const index = await writer.finish({ marks: new Uint32Array(50_000).fill(Number(mark)) }, Number(mark))
  if (writer.problem !== null) throw new Error(writer.problem)
  index.records(0, 10_000)
  index.close()
}

async function readOnce(): Promise<void> {
  const opened = await openIndex(file, '1')
  if ('why' in opened) throw new Error(opened.why)
  const { about, columns, records, close } = opened.index
  const all = [...(columns['marks'] ?? []), ...records(1_000_000, 1_001_000)]
  if (all.length !== 51_000 || all.some(mark => mark !== about)) throw new Error('two indexes in one')
  close()
}

for (let i = 0; i < 12; i++) {
  await writeOnce()
  await readOnce()
}

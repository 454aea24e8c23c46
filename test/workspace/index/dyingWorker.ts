import { basename } from 'node:path'
import { type BatchTask, readBatch } from '../../../src/workspace/index/batch.ts'
import { serveTasks } from '../../../src/workspace/index/serveTasks.ts'

/** Reads as the product's worker does, but a portion with `0003.txt` is too much for its memory, and one with `0599.txt` fails. */
serveTasks(async (task: BatchTask) => {
  const has = (name: string) => task.files.some(file => basename(file) === name)
  if (has('0003.txt'))
    for (const all: number[][] = []; ; ) all.push(Array.from({ length: 10_000 }, () => Math.random()))
  if (has('0599.txt')) throw new Error('failed')
  return { result: await readBatch(task), transfer: [] }
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Material } from '../material.ts'
import { run } from '../measuring.ts'
import type { Asked, Opened, Retrieved, Updated } from '../results.ts'
import type { Bench } from './row.ts'

/** The variable that names the folder where indexes are kept. */
const CACHE_VARIABLE = 'BELEG_CACHE_DIR'

export function withCache(folder: string): Readonly<Record<string, string>> {
  return { [CACHE_VARIABLE]: folder }
}

interface Tasks {
  open(sentence: string): Promise<Opened>
  ask(drafts: readonly string[], warmUp: number): Promise<Asked>
  update(files: readonly string[]): Promise<Updated>
  passages(to: string): Promise<number>
  retrieve(queries: string): Promise<Retrieved>
}

/** What `task.ts` measures, each in a process of its own. They share the index that the first of them makes. */
export function tasks(bench: Bench, { root, sources, cache }: Material): Tasks {
  const start = async <T>(name: string, more: object): Promise<T> => {
    const argument = JSON.stringify({ root, sources, ...more })
    const { stdout } = await run([process.execPath, join(bench.dist, 'task.js'), name, argument], {
      env: withCache(cache),
    })
    return JSON.parse(stdout) as T
  }
  return {
    open: sentence => start('open', { sentence }),
    ask(drafts, warmUp) {
      const file = join(bench.folder(), 'drafts.json')
      writeFileSync(file, JSON.stringify(drafts))
      return start('ask', { drafts: file, warmUp })
    },
    update: files => start('update', { files }),
    passages: to => start('passages', { to }),
    retrieve: queries => start('retrieve', { queries }),
  }
}

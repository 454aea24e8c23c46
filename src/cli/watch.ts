import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Changes that come within this many milliseconds are one. */
const PAUSE = 150

/** Calls back with the files that have changed in or under these paths, until the process is interrupted. */
export async function watchPaths(
  paths: readonly string[],
  onChange: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const folders = new Set<string>()
  for (const path of paths) folders.add((await isFolder(path)) ? path : dirname(path))
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const report = () => {
    const files = [...changed]
    changed = new Set()
    running = running.then(() => onChange(files))
  }
  const take = (file: string) => {
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(report, PAUSE)
  }
  const watchers: FSWatcher[] = [...folders].map(folder =>
    watch(folder, { recursive: true }, (_, name) => {
      if (name !== null && !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(name)) take(join(folder, name))
      // So Windows says that the folder was deleted.
    }).on('error', () => take(folder)),
  )
  await new Promise<void>(resolve => process.once('SIGINT', resolve))
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

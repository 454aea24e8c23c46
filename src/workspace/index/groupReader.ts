import { type FoundSource, type LoadedSource, readSources } from '../sources.ts'

/** Characters that are read together: enough that the code of each stage is fetched seldom, so few that little is held in memory. */
const GROUP = 60_000

/** Reads sources that come one by one in groups, in their order, and hands on each group. */
export function groupReader(take: (loaded: readonly LoadedSource[]) => void) {
  let group: FoundSource[] = []
  let characters = 0
  const finish = (): void => {
    take(readSources(group))
    group = []
    characters = 0
  }
  return {
    add(source: FoundSource): void {
      group.push(source)
      characters += source.document.text.length
      if (characters >= GROUP) finish()
    },
    finish,
  }
}

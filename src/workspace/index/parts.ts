import type { Problem } from '../messages.ts'
import type { StoredFile } from './batch.ts'
import type { FileState } from './fileState.ts'

/**
 * Files with their parts put together, as if each had been read at once; parts of one file come one after the other, and `states` are those
 * of the divided ones.
 */
export function filesOfParts(
  parts: readonly StoredFile[],
  states: ReadonlyMap<string, FileState>,
): readonly StoredFile[] {
  const files: StoredFile[] = []
  for (let i = 0; i < parts.length; ) {
    const { file } = parts[i] as StoredFile
    const state = states.get(file)
    let end = i + 1
    while (state && parts[end]?.file === file) end++
    files.push(state ? together(parts.slice(i, end), state) : (parts[i] as StoredFile))
    i = end
  }
  return files
}

function together(parts: readonly StoredFile[], state: FileState): StoredFile {
  const { file } = parts[0] as StoredFile
  const sources = parts.reduce((n, part) => n + part.sources, 0)
  const problems = merged(
    parts.flatMap(part => part.problems),
    sources,
  )
  return { file, ...state, sources, problems }
}

/**
 * Records without text are counted through all parts and come after what cannot be read, articles in other languages last. That there are
 * no records in a part is none of the file's problems.
 */
function merged(problems: readonly Problem[], sources: number): readonly Problem[] {
  const of = (...kinds: readonly Problem['kind'][]) => problems.filter(({ kind }) => kinds.includes(kind))
  const textless = of('textlessRecords')
  const count = textless.reduce((n, problem) => n + Number(problem['count']), 0)
  const counted = textless.slice(0, 1).map(first => ({ ...first, count }))
  const unread = problems.filter(({ kind }) => !LAST.includes(kind))
  const all = [...unread, ...counted, ...of('language', 'unknownLanguage')]
  return all.length === 0 && sources === 0 ? of('noRecords').slice(0, 1) : all
}

const LAST: readonly Problem['kind'][] = ['textlessRecords', 'language', 'unknownLanguage', 'noRecords']

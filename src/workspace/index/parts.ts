import type { Language } from '../../engine/model.ts'
import { type Problem, sentenceOf } from '../messages.ts'
import type { FileState, StoredFile } from './batch.ts'

/** A file, or what was read of a part of it; parts of one file come one after the other. */
export interface ReadFile extends StoredFile {
  /** What the first of a part's reasons say. */
  readonly problems?: readonly Problem[]
}

/** Files with their parts put together, as if each had been read at once; `states` are those of the divided ones. */
export function filesOfParts(
  parts: readonly ReadFile[],
  states: ReadonlyMap<string, FileState>,
  display: Language,
): readonly StoredFile[] {
  const files: StoredFile[] = []
  for (let i = 0; i < parts.length; ) {
    const { file } = parts[i] as ReadFile
    const state = states.get(file)
    let end = i + 1
    while (state && parts[end]?.file === file) end++
    files.push(state ? together(parts.slice(i, end), state, display) : (parts[i] as ReadFile))
    i = end
  }
  return files
}

function together(parts: readonly ReadFile[], state: FileState, display: Language): StoredFile {
  const { file } = parts[0] as ReadFile
  const sources = parts.reduce((n, part) => n + part.sources, 0)
  const problems = merged(
    parts.flatMap(part => part.problems ?? []),
    sources,
  )
  const others = parts.flatMap(({ reasons, problems: first = [] }) => reasons.slice(first.length))
  return { file, ...state, sources, reasons: [...problems.map(problem => sentenceOf(problem, display)), ...others] }
}

/** Records without text are counted through all parts, and no records in a part are none of the file's problems. */
function merged(problems: readonly Problem[], sources: number): readonly Problem[] {
  const textless = problems.filter(({ kind }) => kind === 'textlessRecords')
  const none = problems.find(({ kind }) => kind === 'noRecords')
  const rest = problems.filter(({ kind }) => kind !== 'textlessRecords' && kind !== 'noRecords')
  const [first] = textless
  const count = textless.reduce((n, problem) => n + Number(problem['count']), 0)
  if (first) return [...rest, { ...first, count }]
  return none && sources === 0 && rest.length === 0 ? [none] : rest
}

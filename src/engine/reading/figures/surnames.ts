import type { Figure, Name } from '../../model.ts'

/** The figures of a text without surnames that are words of time: „Petra Sonnabend“. They are told when its names are read. */
export function withoutSurnames(figures: readonly Figure[], names: readonly Name[], prose: string): readonly Figure[] {
  return figures.some(isWordOfTime) ? figures.filter(isNoSurname(names, prose)) : figures
}

/** „Freitag“, „Sommer“, „März“ */
const isWordOfTime = ({ kind, text }: Figure): boolean => kind === 'date' && !/[\d\s]/.test(text)

/** „Verwaltungsleiterin Petra Sonnabend“ is no day, nor is „Sonnabend“ further on, but for „am Sonnabend“. */
function isNoSurname(names: readonly Name[], prose: string): (figure: Figure) => boolean {
  const persons = names.filter(({ name, kind }) => kind === 'person' && name.includes(' '))
  const starts = new Map(persons.map(({ start, end }) => [end, start]))
  const surnames = new Set(persons.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)))
  return figure => {
    const { text, start, end } = figure
    if (!isWordOfTime(figure) || !surnames.has(text)) return true
    return (starts.get(end) ?? start) >= start && WHEN.test(prose.slice(Math.max(0, start - LONGEST_WHEN), start))
  }
}

/** What stands before a time: „am“, „bis“, „vergangenen“. */
const WHEN = /(?<![a-zß-ž])(?:am|im|vom|zum|bis|seit|ab|in|on|by|since|until|of|last|next|[a-zß-ž]+e[nrs])\s+$/i
const LONGEST_WHEN = 20

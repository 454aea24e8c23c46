import { spawnSync } from 'node:child_process'
import { ENVIRONMENT } from './measuring.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Result } from './rows/row.ts'
import { milliseconds } from './units.ts'

const [BEGIN, END] = ['<!-- table: npm run bench -- --update -->', '<!-- end of table -->']

/** The results as a Markdown table, and under it what helps to judge them. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(
    ({ work, target, measured, isMet }) => `| ${work} | ${target} | ${measured} | ${isMet ? 'met' : '**not met**'} |`,
  )
  const notes = results
    .filter(result => result.notes?.length)
    .map(({ work, notes = [] }) => `- ${work}:\n${notes.map(note => `  - ${note}`).join('\n')}`)
  return ['| work | at most | measured | |', '|---|---|---|---|', ...rows, '', ...notes].join('\n')
}

/** What it was measured on, with nothing that names the machine, and how fast it is at the moment. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const start = performance.now()
  for (let time = 0; time < 5; time++) spawnSync(process.execPath, ['-e', '0'], { env: ENVIRONMENT })
  const bare = milliseconds((performance.now() - start) / 5)
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${process.platform}, Node ${process.version}, \`node -e 0\` in ${bare}`
}

/** Puts a table between the two markers of a page. */
export function replaceTable(page: string, text: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`The page has no place for the table: ${BEGIN} … ${END}`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`
}

export function updatePage(file: string, on: string, results: readonly Result[]): void {
  const text = `Measured on ${on}.\n\n${tableOf(results)}`
  writeFileSync(file, replaceTable(readFileSync(file, 'utf8'), text))
}

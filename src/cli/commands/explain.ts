import { readFile } from 'node:fs/promises'
import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import { isRuleId } from '../../workspace/config.ts'
import { paintOf } from '../paint.ts'
import type { Command } from './index.ts'
import { unknownRule } from '../usage.ts'
import { OUTPUT_OPTIONS } from './common.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'explain [RULE]',
  summary: 'Tells what a rule means, with an example of a finding and of its mend; without RULE lists them all.',
  options: { color: OUTPUT_OPTIONS['color'] as (typeof OUTPUT_OPTIONS)[string] },
  async run({ files }, outside) {
    const [rule] = files
    if (rule === undefined) {
      const lines = Object.entries(DEFAULT_LEVELS).map(async ([id, level]) => {
        const meaning = /^The draft .+?\./m.exec(await pageOf(id))?.[0]
        return `  ${id.padEnd(21)}  ${level.padEnd(7)}  ${meaning}\n`
      })
      outside.write(`${(await Promise.all(lines)).join('')}\n“beleg explain RULE” tells more about one of them.\n`)
      return 0
    }
    if (!isRuleId(rule)) throw unknownRule(rule)
    const page = await pageOf(rule)
    const paint = paintOf(outside.color)
    outside.write(
      page.replace(/^#+ (.*)$/gm, (_, heading: string) => paint.bold(heading)).replace(/`([^`\n]+)`/g, '$1'),
    )
    return 0
  },
}

function pageOf(rule: string): Promise<string> {
  return readFile(new URL(`../docs/rules/${rule}.md`, import.meta.url), 'utf8')
}

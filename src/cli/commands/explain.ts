import { readFile } from 'node:fs/promises'
import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import type { Language, RuleId } from '../../engine/model.ts'
import { isRuleId } from '../../workspace/config.ts'
import { rulePage } from '../../workspace/rulePages.ts'
import { paintOf } from '../paint.ts'
import type { Command } from './index.ts'
import { unknownRule } from '../usage.ts'
import { OUTPUT_OPTIONS } from './common.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'explain [RULE]',
  summary: {
    de: 'Erklärt eine Regel, mit einem Beispiel für den Befund und seine Behebung; ohne REGEL nennt es alle.',
    en: 'Tells what a rule means, with an example of a finding and of its mend; without RULE lists them all.',
  },
  options: { color: OUTPUT_OPTIONS['color'] as (typeof OUTPUT_OPTIONS)[string] },
  async run({ files }, { display, color, write }) {
    const [rule] = files
    if (rule === undefined) {
      const rules = Object.keys(DEFAULT_LEVELS) as RuleId[]
      const lines = await Promise.all(rules.map(id => lineOf(id, display)))
      write(`${lines.join('')}\n${MORE[display]}\n`)
      return 0
    }
    if (!isRuleId(rule)) throw unknownRule(rule)
    const paint = paintOf(color)
    const page = await pageOf(rule, display)
    write(page.replace(/^#+ (.*)$/gm, (_, heading: string) => paint.bold(heading)).replace(/`([^`\n]+)`/g, '$1'))
    return 0
  },
}

const MORE = {
  de: '„beleg explain REGEL“ sagt mehr über eine davon.',
  en: '“beleg explain RULE” tells more about one of them.',
} as const

/** `figure-mismatch  error  The draft gives another value than the sources do for the same thing.` */
async function lineOf(rule: RuleId, display: Language): Promise<string> {
  const meaning = /^(?:The draft|Der Entwurf) .+?\./m.exec(await pageOf(rule, display))?.[0]
  return `  ${rule.padEnd(21)}  ${DEFAULT_LEVELS[rule].padEnd(7)}  ${meaning}\n`
}

/** The page on a rule, without the link at its end to the same page in the other language. */
async function pageOf(rule: RuleId, display: Language): Promise<string> {
  const page = await readFile(rulePage(rule, display), 'utf8')
  return page.replace(/\n\[[^\]]+\]\([^)]+\)\n$/, '')
}

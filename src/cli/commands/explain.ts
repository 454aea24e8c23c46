import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import type { Language, RuleId } from '../../engine/model.ts'
import { isRuleId } from '../../workspace/config.ts'
import { meaningIn, plainPage, readRulePage } from '../../workspace/rulePages.ts'
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
      write(`${rules.map(id => lineOf(id, display)).join('')}\n${MORE[display]}\n`)
      return 0
    }
    if (!isRuleId(rule)) throw unknownRule(rule)
    const paint = paintOf(color)
    write(plainPage(readRulePage(rule, display), paint.bold))
    return 0
  },
}

const MORE = {
  de: '„beleg explain REGEL“ sagt mehr über eine davon.',
  en: '“beleg explain RULE” tells more about one of them.',
} as const

/** `figure-mismatch  error  The draft gives another value than the sources do for the same thing.` */
function lineOf(rule: RuleId, display: Language): string {
  return `  ${rule.padEnd(21)}  ${DEFAULT_LEVELS[rule].padEnd(7)}  ${meaningIn(readRulePage(rule, display))}\n`
}

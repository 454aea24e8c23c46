import { resolve } from 'node:path'
import type { Claim } from '../engine/model.ts'
import { isRuleId } from '../workspace/config.ts'
import { nameOf } from '../workspace/files.ts'
import { accept, type Accepted, prune, writeSuppressions } from '../workspace/suppressions.ts'
import type { Checker, DraftResult } from '../workspace/types.ts'
import { isSet, type Options, type OptionTable, text } from './options.ts'
import type { Outside } from './outside.ts'
import { unknownRule } from './usage.ts'

export const SUPPRESS_OPTIONS: OptionTable = {
  'suppress-all': {
    type: 'boolean',
    help: { de: 'alle jetzigen Befunde unterdrücken', en: 'accept all present findings' },
  },
  'suppress-rule': {
    type: 'string',
    value: 'ID',
    help: { de: 'die jetzigen Befunde einer Regel unterdrücken', en: 'accept the present findings of a rule' },
  },
  'suppressions-location': {
    type: 'string',
    value: 'FILE',
    help: {
      de: 'die Liste unterdrückter Befunde; Standard: beleg-suppressions.json',
      en: 'the list of accepted findings; default: beleg-suppressions.json',
    },
  },
  'prune-suppressions': {
    type: 'boolean',
    help: { de: 'von der Liste nehmen, was kein Befund mehr ist', en: 'take what is no finding any more off the list' },
  },
}

const SUPPRESSED = {
  de: (n: number, file: string) =>
    `${n} ${n === 1 ? 'Befund ist' : 'Befunde sind'} unterdrückt; die Liste ist ${file}.`,
  en: (n: number, file: string) => `${n} ${n === 1 ? 'finding is' : 'findings are'} suppressed in ${file}.`,
} as const

/** `--suppress-all` and its kin write the list of accepted findings; true where that was all there was to do. */
export async function updateSuppressions(
  results: readonly DraftResult[],
  { suppressions, root }: Checker,
  options: Options,
  outside: Outside,
): Promise<boolean> {
  const rule = text(options, 'suppress-rule')
  if (rule !== undefined && !isRuleId(rule)) {
    throw unknownRule(rule, 'suppress-rule')
  }
  const isWanted = isSet(options, 'suppress-all') ? () => true : (one: Accepted) => one.rule === rule
  const findings = (pick: (result: DraftResult) => readonly Claim[]): readonly Accepted[] =>
    results.flatMap(result =>
      pick(result).flatMap(({ id, ruleId }) =>
        ruleId ? [{ draft: resolve(root, result.filePath), rule: ruleId, id }] : [],
      ),
    )
  if (isSet(options, 'suppress-all') || rule !== undefined) {
    const added = findings(result => result.claims).filter(isWanted)
    await writeSuppressions(accept(suppressions, added), outside.cwd, outside.display)
    outside.write(`${SUPPRESSED[outside.display](added.length, nameOf(suppressions.file, outside.cwd))}\n`)
    return true
  }
  if (isSet(options, 'prune-suppressions')) {
    const drafts = results.map(result => resolve(root, result.filePath))
    const found = findings(result => result.accepted ?? [])
    await writeSuppressions(prune(suppressions, drafts, found), outside.cwd, outside.display)
  }
  return false
}

import type { Language, RuleId } from '../engine/model.ts'

const FOLDERS: Readonly<Record<Language, string>> = { de: 'docs/rules/de', en: 'docs/rules' }

/** Where the page on a rule is, beside the bundles: `docs/rules/de/figure-mismatch.md`. */
export function rulePage(rule: RuleId, display: Language): URL {
  return new URL(`../${FOLDERS[display]}/${rule}.md`, import.meta.url)
}

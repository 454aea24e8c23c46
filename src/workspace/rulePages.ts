import { existsSync, readFileSync } from 'node:fs'
import type { Language, RuleId } from '../engine/model.ts'

const FOLDERS: Readonly<Record<Language, string>> = { de: 'docs/rules/de', en: 'docs/rules' }

/** Where the page on a rule is, beside the bundles: `docs/rules/de/figure-mismatch.md`; in tests two folders up. */
export function rulePage(rule: RuleId, display: Language): URL {
  const [bundled, own] = ['..', '../..'].map(up => new URL(`${up}/${FOLDERS[display]}/${rule}.md`, import.meta.url))
  return own && !existsSync(bundled as URL) && existsSync(own) ? own : (bundled as URL)
}

/** What the page on a rule says, without the link at its end to the same page in the other language. */
export function readRulePage(rule: RuleId, display: Language): string {
  return readFileSync(rulePage(rule, display), 'utf8').replace(/\n\[[^\]]+\]\([^)]+\)\n$/, '')
}

/** The sentence in which a page says what the rule is about, without its level: „The draft quotes in other words than the source does.“ */
export function meaningIn(page: string): string {
  return /^(?:The draft|Der Entwurf) .+?\.(?= |$)/m.exec(page)?.[0] ?? ''
}

/** The page without the marks of its headings and of code. */
export function plainPage(page: string, heading: (words: string) => string = words => words): string {
  return page.replace(/^#+ (.*)$/gm, (_, words: string) => heading(words)).replace(/`([^`\n]+)`/g, '$1')
}

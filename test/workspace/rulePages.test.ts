import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { DEFAULT_LEVELS } from '../../src/engine/checks/rules.ts'
import type { Language, RuleId } from '../../src/engine/model.ts'
import { checkDraft, openCorpus } from '../../src/index.ts'

const RULES = Object.keys(DEFAULT_LEVELS) as RuleId[]

/** What the pages of a language have, beside what they say. */
const PAGES = {
  de: {
    folder: 'docs/rules/de',
    level: { error: 'Fehler (error)', warning: 'Warnung (warning)', info: 'Hinweis (info)' },
    headings: ['Warum', 'Beispiel', 'So wird es behoben', 'Was unbeanstandet bleibt'],
    twin: (rule: RuleId) => `[In English](../${rule}.md)`,
  },
  en: {
    folder: 'docs/rules',
    level: { error: 'error', warning: 'warning', info: 'info' },
    headings: ['Why', 'Example', 'How to mend it', 'What it leaves alone'],
    twin: (rule: RuleId) => `[Auf Deutsch](de/${rule}.md)`,
  },
} as const satisfies Record<Language, unknown>

/** The quotations under «Example»: any sources, a draft whose bold words are found wrong or mended, and the draft mended. */
function exampleOf(page: string): readonly string[] {
  const [, , example = ''] = page.split(/^## /m)
  return [...example.matchAll(/(?:^>.*\n)+/gm)].map(([quotation]) => quotation.replace(/^> ?/gm, '').trim())
}

for (const [language, { folder, level, headings, twin }] of Object.entries(PAGES)) {
  describe(`rule pages: ${language}`, () => {
    it('are there for every rule, and for nothing else', () => {
      const pages = readdirSync(folder).filter(name => name.endsWith('.md'))
      deepEqual(pages.sort(), RULES.map(rule => `${rule}.md`).sort())
    })
    for (const rule of RULES) {
      it(`${rule}: the example is what Beleg finds`, async () => {
        const page = readFileSync(`${folder}/${rule}.md`, 'utf8')
        const [title, meaning] = page.split('\n\n')
        equal(title, `# ${rule}`)
        ok(meaning?.endsWith(` ${level[DEFAULT_LEVELS[rule]]}.`), meaning)
        deepEqual(
          [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
          headings,
        )
        ok(page.endsWith(`\n\n${twin(rule)}\n`), 'the link to the page in the other language')

        const quotations = exampleOf(page)
        const [marked = '', mended = ''] = quotations.slice(-2)
        const texts = quotations.slice(0, -2).map((text, i) => ({ id: `${i}.txt`, text }))
        const corpus = await openCorpus({ texts })
        const findingsIn = async (draft: string) => {
          const result = await checkDraft({ text: draft.replaceAll('**', ''), filePath: 'draft.md' }, corpus)
          equal(result.language, language)
          return result.claims.filter(claim => claim.ruleId !== null)
        }
        const findings = await findingsIn(marked)
        deepEqual([...new Set(findings.map(({ ruleId }) => ruleId))], [rule])
        const start = marked.indexOf('**')
        const end = marked.lastIndexOf('**') - 2
        ok(
          findings.some(claim => [claim, ...claim.fixes].some(span => span.start < end && start < span.end)),
          `nothing is found or mended in ${marked}`,
        )
        deepEqual(await findingsIn(mended), [])
      })
    }
  })
}

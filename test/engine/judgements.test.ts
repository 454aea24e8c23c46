import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCorpus, factCheck } from '../../src/engine/index.ts'
import type { Claim, SourceInput } from '../../src/engine/model.ts'

/**
 * A judgement is tested as a document: `test/fixtures/<check>/<scenario>/draft.md` beside `sources/`. A line of carets under a claim
 * says what is expected of it, and everything that no caret speaks of must be without a finding:
 *
 *     Die Stadt hat 3.000 Einwohner.
 *                   ^^^^^ figure-mismatch 2.500
 *
 * Behind the carets stands a rule, or `ok` for a supported claim, and then words that the message or the first passage must have.
 */
const root = join(import.meta.dirname, '../fixtures')

interface Expectation {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly words: string
}

function parse(annotated: string): { text: string; expected: readonly Expectation[] } {
  const expected: Expectation[] = []
  let text = ''
  let lineStart = 0
  for (const line of annotated.split('\n')) {
    const carets = /^( *)(\^+) (\S+)(?: (.*))?$/.exec(line)
    if (!carets) {
      lineStart = text.length
      text += `${line}\n`
      continue
    }
    const start = lineStart + (carets[1]?.length ?? 0)
    expected.push({ start, end: start + (carets[2]?.length ?? 0), rule: carets[3] ?? '', words: carets[4] ?? '' })
  }
  return { text, expected }
}

/** Sources begin with an optional front matter of `key: value` lines. */
function readSource(folder: string, name: string): SourceInput {
  const text = readFileSync(join(folder, name), 'utf8')
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''
  const field = (key: string) => new RegExp(`^${key}: *(.+)$`, 'm').exec(head)?.[1] ?? null
  return {
    id: name,
    text,
    format: name.endsWith('.md') ? 'markdown' : 'plain',
    title: field('title'),
    publisher: field('publisher'),
    date: field('date'),
  }
}

function show(text: string, claims: readonly Claim[]): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, i) => [
      line,
      ...claims
        .filter(c => c.line === i + 1)
        .map(
          c =>
            `${' '.repeat(c.column - 1)}${'^'.repeat(Math.max(1, Math.min(c.end - c.start, line.length - c.column + 1)))} ${c.ruleId ?? 'ok'}: ${c.message}`,
        ),
    ])
    .join('\n')
}

describe('judgements', () => {
  const scenarios = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('draft.md'))
    .map(path => path.slice(0, -'/draft.md'.length))
    .sort()
  for (const scenario of scenarios) {
    it(scenario, () => {
      const folder = join(root, scenario, 'sources')
      const sources = existsSync(folder)
        ? readdirSync(folder)
            .sort()
            .map(name => readSource(folder, name))
        : []
      const { text, expected } = parse(readFileSync(join(root, scenario, 'draft.md'), 'utf8'))
      const language = /^lang: (de|en)$/m.exec(text)?.[1] as 'de' | 'en' | undefined
      const date = /^date: (\S+)$/m.exec(text)?.[1]
      const { claims } = factCheck({ text, format: 'markdown', language, date }, buildCorpus(sources))
      const left = new Set(claims.filter(c => c.ruleId !== null))
      for (const { start, end, rule, words } of expected) {
        const here = claims.filter(c => c.start < end && start < c.end)
        const claim = here.find(
          c => (c.ruleId ?? 'ok') === rule && `${c.message} ${c.evidence[0]?.text ?? ''}`.includes(words),
        )
        assert.ok(claim, `«${text.slice(start, end)}» should be ${rule} ${words}\n\n${show(text, claims)}`)
        for (const c of here) left.delete(c)
      }
      assert.equal(
        left.size,
        0,
        `nobody expected ${[...left].map(c => `${c.ruleId} on «${c.text}»`).join(', ')}\n\n${show(text, claims)}`,
      )
    })
  }
})

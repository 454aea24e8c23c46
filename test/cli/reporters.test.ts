import { deepEqual, equal, match, ok } from 'node:assert/strict'
import type { CheckResult, Claim, Evidence, Message } from '../../src/engine/model.ts'
import type { Report, ReportContext } from '../../src/cli/report.ts'
import { REPORTERS } from '../../src/cli/reporters/index.ts'

/** A finding on «<b>42</b> & mehr» in line 3, with a passage that tries to be markup. */
const PLACE = { line: 3, column: 5, endLine: 3, endColumn: 20 }
const TEXT = 'Titel\n\nEs <b>42</b> & mehr | Boote.\n'
const WEB = 'https://hafen.example/boote'
const CLAIM: Claim = {
  ...PLACE,
  id: '1f3a09bc',
  kind: 'figure',
  text: '<b>42</b> & mehr',
  start: 10,
  end: 26,
  verdict: 'contradicted',
  ruleId: 'figure-mismatch',
  severity: 'error',
  message: 'Die Quelle hat „24“, 50 % weniger:\nnachsehen.',
  value: { text: '42', start: 13, end: 15, name: '42', role: null },
  evidence: [
    {
      stance: 'contradicts',
      source: { id: 'sources/a b.txt', title: 'Boote', publisher: 'Hafenblatt', date: '2025-05-06', url: WEB },
      filePath: 'sources/a b.txt',
      start: 3,
      end: 5,
      line: 1,
      column: 4,
      endLine: 1,
      endColumn: 6,
      text: 'Es 24 \u001B[31m<script>alert(1)</script> | *Boote*',
      highlight: { start: 3, end: 5 },
    },
  ],
  fixes: [{ title: '24', start: 13, end: 15, newText: '24' }],
}
const MESSAGE: Message = { ...PLACE, ruleId: 'figure-mismatch', severity: 2, message: CLAIM.message }
const REPORT: Report = {
  version: 1,
  sources: { documents: 1, passages: 1, figures: 1, quotes: 0, attributions: 0 },
  results: [
    { filePath: 'drafts/a, b.md', language: 'de', claims: [CLAIM], messages: [MESSAGE] },
    { filePath: 'drafts/c.md', language: 'de', claims: [], messages: [] },
  ],
  summary: { files: 2, claims: 1, supported: 0, coverage: 0, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
}
const CONTEXT: ReportContext = {
  color: false,
  display: 'de',
  sourcesFrom: 'sources',
  version: '1.2.3',
  textOf: () => TEXT,
}
const report = (format: keyof typeof REPORTERS) => REPORTERS[format](REPORT, CONTEXT)

describe('reports', () => {
  for (const format of ['html', 'markdown', 'sarif'] as const) {
    it(`lead to the passage on the web, as ${format}`, () => ok(report(format).includes(`${WEB}#:~:text=Es%2024`)))
  }

  it('are what they were told, as JSON', () => deepEqual(JSON.parse(report('json')), REPORT))

  it('are one line a finding for compact and unix', () => {
    match(report('compact'), /^drafts\/a, b\.md: line 3, col 5, error - Die Quelle.+\(figure-mismatch\)\n$/)
    match(report('unix'), /^drafts\/a, b\.md:3:5: Die Quelle.+\[error\/figure-mismatch\]\n$/)
  })

  it('are SARIF with related passages and mends', () => {
    const [run] = JSON.parse(report('sarif')).runs
    equal(run.tool.driver.rules.length, 14)
    const [result] = run.results
    equal(run.tool.driver.rules[result.ruleIndex].id, 'figure-mismatch')
    deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'drafts/a,%20b.md' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 },
    })
    equal(result.relatedLocations[0].physicalLocation.artifactLocation.uri, 'sources/a%20b.txt')
    deepEqual(result.fixes[0].artifactChanges[0].replacements[0], {
      deletedRegion: { charOffset: 13, charLength: 2 },
      insertedContent: { text: '24' },
    })
  })

  for (const [display, meaning] of [
    ['de', 'Der Entwurf nennt für dieselbe Sache einen anderen Wert als die Quellen.'],
    ['en', 'The draft gives another value than the sources do for the same thing.'],
  ] as const)
    it(`are SARIF with the page on each rule, as GitHub shows it: ${display}`, () => {
      const [run] = JSON.parse(REPORTERS.sarif(REPORT, { ...CONTEXT, display })).runs
      const { rules } = run.tool.driver as { rules: readonly SarifRule[] }
      for (const { id, shortDescription, fullDescription, help, helpUri } of rules) {
        match(shortDescription.text, /^(?:The draft|Der Entwurf) [^]{20,}\.$/, id)
        ok(fullDescription.text.length > shortDescription.text.length + 50 && fullDescription.text.length <= 1024, id)
        ok(help.markdown.startsWith(`# ${id}\n`) && /\n## /.test(help.markdown), id)
        ok(help.text.startsWith(`${id}\n`) && !/^#|`/m.test(help.text), id)
        ok(!/\]\(/.test(help.markdown), `${id} leads to a page that is not there`)
        equal(helpUri, undefined)
      }
      deepEqual([rules[0]?.shortDescription.text, rules[0]?.properties.tags], [meaning, ['figure']])
    })

  it('are SARIF whose message leads to the passages, and nowhere that a source says', () => {
    const message = { ...MESSAGE, message: 'Dort steht „[x](https://böse.example)“.' }
    const results = [{ filePath: 'a.md', language: 'de' as const, claims: [CLAIM], messages: [message] }]
    const [result] = JSON.parse(REPORTERS.sarif({ ...REPORT, results }, CONTEXT)).runs[0].results
    equal(result.message.text, 'Dort steht „[x] (https://böse.example)“. [sources/a b.txt:1](0)')
    equal(result.relatedLocations[0].id, 0)
  })

  it('are workflow commands whose text cannot begin another', () => {
    equal(
      report('github'),
      '::error file=drafts/a%2C b.md,line=3,endLine=3,col=5,endColumn=20,title=Beleg%3A figure-mismatch::Die Quelle hat „24“, 50 %25 weniger:%0Anachsehen.\n',
    )
  })

  it('name a file on another drive of Windows by its address, as SARIF', () => {
    const uriOf = (filePath: string): string => {
      const results = REPORT.results.slice(0, 1).map(result => ({ ...result, filePath }))
      const log = JSON.parse(REPORTERS.sarif({ ...REPORT, results }, CONTEXT))
      return String(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri)
    }
    deepEqual(['drafts/a b.md', 'D:/Texte/a b.md', '//server/texte/a.md'].map(uriOf), [
      'drafts/a%20b.md',
      'file:///D:/Texte/a%20b.md',
      'file://server/texte/a.md',
    ])
  })

  it('are GitLab issues with fingerprints of their own', () => {
    const twice: Report = {
      ...REPORT,
      results: REPORT.results.flatMap(one => [{ ...one, messages: [...one.messages, ...one.messages] }]),
    }
    const issues: readonly { fingerprint: string; severity: string }[] = JSON.parse(REPORTERS.gitlab(twice, CONTEXT))
    deepEqual([issues.length, new Set(issues.map(({ fingerprint }) => fingerprint)).size], [2, 2])
    equal(issues[0]?.severity, 'major')
  })

  it('are XML without raw marks', () => {
    for (const format of ['checkstyle', 'junit'] as const) {
      const xml = report(format)
      match(xml, /^<\?xml version="1\.0" encoding="utf-8"\?>\n/)
      ok(!/&(?!#\d+;)/.test(xml) && !xml.includes('<b>'), format)
    }
    match(report('junit'), /<testsuites name="beleg" tests="2" failures="1">/)
  })

  it('are TAP with a line for each draft', () => {
    match(report('tap'), /^TAP version 13\n1\.\.2\nnot ok 1 - drafts\/a, b\.md\n[^]+\nok 2 - drafts\/c\.md\n$/)
  })

  it('are a page in which a source’s words are words', () => {
    const page = report('html')
    ok(!page.includes('<script') && page.includes('&#60;script&#62;'))
    match(page, /<mark class="error"><a href="#figure-1f3a09bc">&#60;b&#62;42/)
    match(page, /<b>24<\/b>/)
    match(page, />Hafenblatt · 6\.5\.2025 · Boote · /)
  })

  it('are a page in which what is supported hides no finding', () => {
    const supported: Claim = { ...CLAIM, start: 7, end: 20, verdict: 'supported', ruleId: null, severity: null }
    const results = [{ filePath: 'a.md', language: 'de', claims: [supported, CLAIM], messages: [] } as const]
    const page = REPORTERS.html({ ...REPORT, results }, CONTEXT)
    deepEqual(page.match(/<mark class="\w*">/g), ['<mark class="error">'])
  })

  it('are Markdown in which a source’s words are words', () => {
    const row = report('markdown')
      .split('\n')
      .find(line => line.startsWith('| 3:5'))
    equal(row?.match(/(?<!\\)\|/g)?.length, 6)
    ok(row?.includes('\\<script\\>') && row.includes('\\*Boote\\*'))
  })

  it('say a day as the sentences do', () => {
    const english = REPORTERS.stylish(REPORT, { ...CONTEXT, display: 'en' })
    match(english, /│ Hafenblatt, 6 May 2025 – sources/)
  })

  it('for people mark the place in the passage and say whence it is', () => {
    const page = report('stylish')
    match(page, /│ Es ›24‹ \[31m<script>alert\(1\)<\/script> \| \*Boote\*\n/)
    match(page, /│ Hafenblatt, 6\.5\.2025 – sources\/a b\.txt:1:4\n/)
  })

  describe('have a passage once, with all its places', () => {
    const [first] = CLAIM.evidence as [Evidence]
    const source = { ...first.source, id: 'sources/b.txt', publisher: 'Küstenbote', url: null }
    const evidence = [
      first,
      {
        ...first,
        stance: 'supports' as const,
        start: 0,
        end: 2,
        column: 1,
        endColumn: 3,
        highlight: { start: 0, end: 2 },
      },
      { ...first, source, filePath: source.id, line: 7, text: first.text.replace(' ', '\n') },
      ...[8, 9, 10].map(line => ({ ...first, source: { ...source, id: `${line}` }, filePath: `${line}.txt`, line })),
    ]
    const results = [{ ...REPORT.results[0], claims: [{ ...CLAIM, evidence }], messages: [MESSAGE] } as CheckResult]
    const times = (page: string, words: string) => page.split(words).length - 1
    const page = (format: keyof typeof REPORTERS) => REPORTERS[format]({ ...REPORT, results }, CONTEXT)

    it('for people', () => {
      equal(times(page('stylish'), 'Boote*'), 1)
      match(page('stylish'), /│ ›Es‹ ›24‹ /)
      match(
        page('stylish'),
        /a b\.txt:1:4\n.*│ Küstenbote, 6\.5\.2025 – sources\/b\.txt:7:4\n.*8\.txt.*\n.*und 2 weitere Stellen\n/,
      )
    })

    it('as a page', () => {
      equal(times(page('html'), '<blockquote>'), 1)
      match(page('html'), /<blockquote><b>Es<\/b> <b>24<\/b> /)
      equal(times(page('html'), '<br><span class="meta">'), 5)
    })

    it('as Markdown', () => {
      match(page('markdown'), /\), sources\/a b\.txt:1; Küstenbote, sources\/b\.txt:7; Küstenbote, 8\.txt:8: Es 24/)
    })

    it('as SARIF', () => {
      const [result] = JSON.parse(page('sarif')).runs[0].results
      const lines = result.relatedLocations.map((one: Related) => one.physicalLocation.region.startLine)
      deepEqual(lines, [1, 7, 8, 9, 10])
    })
  })
})

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri?: string
  readonly properties: { readonly tags: readonly string[] }
}

interface Related {
  readonly physicalLocation: { readonly region: { readonly startLine: number } }
}

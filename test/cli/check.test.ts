import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { beleg, type Run } from './run.ts'

const SOURCE =
  'Der Kreistag hat am Montag den Haushalt beschlossen. Er umfasst 212 Millionen Euro, sagte Kämmerin Ute Holm.\n'
const RIGHT = 'Der Haushalt des Kreises umfasst 212 Millionen Euro.\n'
const WRONG = 'Der Haushalt des Kreises umfasst 221 Millionen Euro.\n'
const UNSOURCED = 'Der Kreis hat 31 Schulbusse bestellt.\n'

const FRENCH =
  'Le conseil municipal a adopté le budget de la ville. Les dépenses pour les écoles sont en hausse, et la maire a dit que les travaux de la gare vont commencer dans les prochains mois. Les habitants du quartier ont été consultés par la mairie, mais ils ne sont pas tous satisfaits des réponses qui ont été données. Le projet est prévu pour la fin de l’année avec une aide de la région.\n'

const LOREM =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.\n'

describe('beleg check', () => {
  let folder: Folder
  before(() => {
    folder = makeFolder({
      'sources/haushalt.txt': SOURCE,
      'right.md': RIGHT,
      'wrong.md': WRONG,
      'unsourced.md': UNSOURCED,
      'empty.md': '\n',
      'french.md': FRENCH,
      'lorem.md': LOREM,
      'binary.md': new Uint8Array([0x89, 0x50, 0, 0, 1, 2]),
      'latin1.txt': Buffer.from(
        'Die Kämmerin sagte, der Haushalt umfasse 212 Millionen Euro. Das genüge für Straßen.',
        'latin1',
      ),
    })
  })
  after(() => folder.remove())
  const check = (...args: readonly string[]): Run => beleg(folder.path, ['check', ...args])

  describe('ends with', () => {
    const cases: readonly (readonly [number, string, readonly string[]])[] = [
      [0, 'nothing is found', ['right.md']],
      [1, 'an error is found', ['wrong.md']],
      [0, 'only a warning is found', ['unsourced.md']],
      [1, 'a warning is found and counts', ['unsourced.md', '--fail-on', 'warning']],
      [0, 'nothing counts', ['wrong.md', '--fail-on', 'never']],
      [1, 'there are too many warnings', ['unsourced.md', '--max-warnings', '0']],
      [0, 'there are not too many warnings', ['unsourced.md', '--max-warnings', '1']],
      [1, 'too few claims are supported', ['unsourced.md', '--min-coverage', '80']],
      [0, 'a rule is off', ['wrong.md', '--rule', 'figure-mismatch=off']],
      [1, 'a rule is an error', ['unsourced.md', '--rule', 'figure-unsourced=error']],
      [2, 'a draft is missing', ['nowhere.md']],
      [2, 'a pattern matches nothing', ['*.rtf']],
      [2, 'a draft is empty', ['empty.md']],
      [2, 'a draft is no text', ['binary.md']],
      [2, 'a draft is in another language', ['french.md']],
      [2, 'a draft is in a language that nobody knows', ['lorem.md']],
      [2, 'a folder has sources only', ['sources']],
      [2, 'what is on stdin is to be mended in place', ['--stdin', '--fix']],
      [0, 'a draft in another language is said to be German', ['french.md', '--language', 'de', '--fail-on', 'never']],
      [2, 'an option is unknown', ['right.md', '--loud']],
      [2, 'a rule is unknown', ['right.md', '--rule', 'figure=off']],
      [2, 'a level is unknown', ['right.md', '--rule', 'figure-mismatch=loud']],
      [2, 'a format is unknown', ['right.md', '--format', 'pretty']],
      [2, 'a number is none', ['right.md', '--max-warnings', 'many']],
      [2, 'the sources are missing', ['right.md', '--sources', 'nowhere']],
      [2, 'the configuration is missing', ['right.md', '--config', 'nowhere.jsonc']],
      [2, 'no draft is named', []],
    ]
    for (const [status, when, args] of cases) {
      it(`${status} where ${when}`, () => {
        const run = check(...args)
        equal(run.status, status, run.stderr)
        if (status === 2) equal(run.stdout, '')
        if (status === 2) match(run.stderr, /^[^\n]+[.;]\n$|^[^\n]+lists[^\n]+\n$/)
        else ok(!run.stderr.includes('    at '))
      })
    }
  })

  it('checks the other drafts where one cannot be read', () => {
    const { status, stdout, stderr } = check('empty.md', 'wrong.md', '--format', 'json')
    equal(status, 2)
    equal(stderr, 'empty.md is empty; write or copy its text into it.\n')
    equal(JSON.parse(stdout).results[0].filePath, 'wrong.md')
  })

  it('checks the other drafts where one is missing or in another language', () => {
    const { status, stdout, stderr } = check('nowhere.md', '*.rtf', 'french.md', 'wrong.md', '--format', 'unix')
    equal(status, 2)
    match(stdout, /^wrong\.md:1:34: .+\n$/)
    match(
      stderr,
      /^nowhere\.md does not exist; .+\nNo file matches \*\.rtf; .+\nfrench\.md seems to be in French; .+\n$/,
    )
  })

  it('names the file that may not be read', function () {
    if (process.getuid?.() === 0) this.skip()
    chmodSync(folder.write('locked.md', RIGHT), 0)
    equal(check('locked.md').stderr, 'locked.md cannot be read (EACCES); check its permissions.\n')
  })

  it('shows place, message and rule, and below them the source’s own words', () => {
    const { stdout } = check('wrong.md')
    match(stdout, /^\nwrong\.md\n {2}1:34 {2}error {4}.+ {2}figure-mismatch\n/)
    match(stdout, /│ Er umfasst ›212 Millionen Euro‹, sagte Kämmerin Ute Holm\.\n/)
    match(stdout, /│ .+ – sources\/haushalt\.txt:1:65\n/)
    match(stdout, /✖ 1 finding \(1 error\) · 0 of 1 claims supported \(0 %\) · 1 source\n$/)
  })

  it('speaks German where the environment does', () => {
    const { stdout } = beleg(folder.path, ['check', 'wrong.md'], { env: { LANG: 'de_DE.UTF-8' } })
    match(stdout, /✖ 1 Befund \(1 Fehler\) · 0 von 1 Angaben belegt \(0 %\) · 1 Quelle\n$/)
    const german = (...args: readonly string[]) =>
      beleg(folder.path, ['check', ...args], { env: { LANG: 'de_DE.UTF-8' } }).stderr
    equal(german('--loud'), 'Die Option --loud gibt es nicht; „beleg check --help“ nennt die Optionen.\n')
    equal(
      german('unsourced.md', '--min-coverage', '80'),
      '0 % der Angaben sind belegt, weniger als die 80 % von --min-coverage.\n',
    )
  })

  it('prints JSON as the contract says', () => {
    const report = JSON.parse(check('right.md', 'wrong.md', '--format', 'json').stdout)
    deepEqual(Object.keys(report), ['version', 'sources', 'results', 'summary'])
    deepEqual(report.summary, {
      files: 2,
      claims: 2,
      supported: 1,
      coverage: 0.5,
      errors: 1,
      warnings: 0,
      infos: 0,
      suppressed: 0,
    })
    equal(report.sources.documents, 1)
    const [right, wrong] = report.results
    deepEqual([right.filePath, right.language, right.messages], ['right.md', 'de', []])
    const [claim] = wrong.claims
    deepEqual(
      [claim.kind, claim.text, claim.start, claim.line, claim.column, claim.verdict, claim.ruleId, claim.severity],
      ['figure', '221 Millionen Euro', 33, 1, 34, 'contradicted', 'figure-mismatch', 'error'],
    )
    const [evidence] = claim.evidence
    deepEqual([evidence.stance, evidence.filePath], ['contradicts', 'sources/haushalt.txt'])
    equal(SOURCE.slice(evidence.start, evidence.end), '212 Millionen Euro')
    equal(evidence.text.slice(evidence.highlight.start, evidence.highlight.end), '212 Millionen Euro')
    deepEqual(
      wrong.messages.map((message: { ruleId: string; severity: number }) => [message.ruleId, message.severity]),
      [['figure-mismatch', 2]],
    )
  })

  it('gives the same as JSON twice', () => {
    const once = () => check('wrong.md', 'right.md', '--format', 'json').stdout
    equal(once(), once())
  })

  it('reads Latin-1', () => {
    const { results } = JSON.parse(check('latin1.txt', '--format', 'json').stdout)
    equal(results[0].claims.find((claim: { kind: string }) => claim.kind === 'figure').verdict, 'supported')
  })

  it('reads stdin', () => {
    const args = ['check', '--stdin', '--stdin-filename', 'entwurf.txt', '--format', 'unix']
    const { stdout, status } = beleg(folder.path, args, { input: WRONG })
    equal(status, 1)
    match(stdout, /^entwurf\.txt:1:34: .+ \[error\/figure-mismatch\]\n$/)
  })

  it('reports errors only where it is to be quiet', () => {
    const { stdout } = check('unsourced.md', 'wrong.md', '--quiet', '--format', 'unix')
    deepEqual(stdout.match(/\[\w+\/[\w-]+\]/g), ['[error/figure-mismatch]'])
  })

  it('writes the report into a file', () => {
    const { stdout } = check('wrong.md', '--format', 'compact', '--output-file', 'report.txt')
    equal(stdout, '')
    match(
      readFileSync(join(folder.path, 'report.txt'), 'utf8'),
      /^wrong\.md: line 1, col 34, error - .+ \(figure-mismatch\)\n$/,
    )
  })

  it('takes a folder’s drafts without the sources in it', () => {
    folder.write('desk/sources/a.txt', SOURCE)
    folder.write('desk/draft.md', RIGHT)
    const { results } = JSON.parse(beleg(join(folder.path, 'desk'), ['check', '.', '--format', 'json']).stdout)
    deepEqual(
      results.map((result: { filePath: string }) => result.filePath),
      ['draft.md'],
    )
  })

  it('says that a draft is a source itself, which backs what it says', () => {
    const { stderr, status } = check('sources/haushalt.txt')
    equal(
      stderr,
      'sources/haushalt.txt is a source itself and backs what it says; check a draft, or take the file out of the sources.\n',
    )
    equal(status, 0)
  })

  it('says what may have been meant', () => {
    match(check('right.md', '--formt', 'json').stderr, /'--formt', perhaps “--format” is meant; “beleg check --help”/)
    match(check('right.md', '--rule', 'quote-alterd=off').stderr, /is no rule, perhaps “quote-altered” is meant;/)
    match(check('right.md', '--loud').stderr, /'--loud'; “beleg check --help”/)
  })

  it('says how a rule is set', () => {
    const levels = 'the level is one of off, info, warning, error'
    equal(check('right.md', '--rule', 'date-impossible').stderr, `--rule date-impossible=LEVEL: ${levels}.\n`)
    equal(
      check('right.md', '--rule', 'date-impossible=x').stderr,
      `--rule date-impossible=LEVEL: ${levels}, not “x”.\n`,
    )
  })

  it('prints colours only where they are wanted', () => {
    ok(!check('wrong.md').stdout.includes('\u001B['))
    ok(check('wrong.md', '--color').stdout.includes('\u001B['))
    ok(
      !beleg(folder.path, ['check', 'wrong.md', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout.includes(
        '\u001B[',
      ),
    )
  })

  it('tells what to do where there are no sources', () => {
    const empty = makeFolder({ 'a.md': RIGHT })
    const { status, stderr } = beleg(empty.path, ['check', 'a.md'])
    empty.remove()
    equal(status, 2)
    match(stderr, /beleg init.+--sample/)
  })

  it('takes the articles that ship with Beleg', () => {
    const empty = makeFolder({ 'a.md': 'Nordkorea verfügt über 1,28 Millionen aktive Soldaten.\n' })
    const { sources, summary } = JSON.parse(beleg(empty.path, ['check', '--sample', 'a.md', '--format', 'json']).stdout)
    empty.remove()
    deepEqual([sources.documents, summary.supported], [5, 1])
  })

  it('prints the configuration that holds', () => {
    const configured = makeFolder({ 'beleg.config.jsonc': '{ "sources": "s", "failOn": "info" }', 's/a.txt': SOURCE })
    const { stdout } = beleg(configured.path, ['check', '--print-config', '--rule', 'role-mismatch=off'])
    configured.remove()
    const { sources, failOn, rules } = JSON.parse(stdout)
    deepEqual([sources, failOn, rules['role-mismatch'], rules['quote-altered']], [['s'], 'info', 'off', 'error'])
  })

  it('takes the drafts that a list names', () => {
    folder.write('list.txt', 'right.md\nwrong.md\n')
    const names = (run: Run) => JSON.parse(run.stdout).results.map((result: { filePath: string }) => result.filePath)
    deepEqual(names(check('--file-list', 'list.txt', '--format', 'json')), ['right.md', 'wrong.md'])
    const args = ['check', '--file-list', '-', '--format', 'json']
    deepEqual(names(beleg(folder.path, args, { input: 'right.md\n' })), ['right.md'])
    folder.write('ignored.txt', '# comment\nwrong.*\n')
    deepEqual(names(check('right.md', 'wrong.md', '--ignore-path', 'ignored.txt', '--format', 'json')), ['right.md'])
  })

  describe('--fix', () => {
    const misspelt = 'Den Haushalt stellte Kämmerin Ute Holmm vor.\r\n'
    beforeEach(() => {
      folder.write(
        'sources/namen.txt',
        'Kämmerin Ute Holm stellte den Haushalt vor. Ute Holm sprach eine Stunde lang.\n',
      )
      folder.write('name.md', `\uFEFF${misspelt}`)
    })

    it('puts the one mend into the draft and keeps the rest of the file', () => {
      const { stdout, status } = check('name.md', '--fix', '--format', 'json')
      equal(status, 0)
      equal(readFileSync(join(folder.path, 'name.md'), 'utf8'), `\uFEFF${misspelt.replace('Holmm', 'Holm')}`)
      deepEqual(JSON.parse(stdout).results[0].messages, [])
    })

    it('writes nothing in a dry run', () => {
      const { stdout } = check('name.md', '--fix-dry-run', '--format', 'json')
      equal(JSON.parse(stdout).results[0].output, misspelt.replace('Holmm', 'Holm'))
      equal(readFileSync(join(folder.path, 'name.md'), 'utf8'), `\uFEFF${misspelt}`)
    })
  })

  describe('suppressions', () => {
    const list = () => JSON.parse(readFileSync(join(folder.path, 'accepted.json'), 'utf8'))
    const at = ['--suppressions-location', 'accepted.json']

    it('accept present findings and report new ones', () => {
      folder.write('own.md', UNSOURCED)
      equal(check('own.md', ...at, '--suppress-all').status, 0)
      deepEqual(Object.keys(list()['own.md']), ['figure-unsourced'])
      const quiet = JSON.parse(check('own.md', ...at, '--format', 'json').stdout)
      deepEqual([quiet.summary.warnings, quiet.summary.suppressed], [0, 1])
      folder.write('own.md', `Ein neuer erster Satz.\n\n${UNSOURCED}\n${WRONG}`)
      const { summary } = JSON.parse(check('own.md', ...at, '--format', 'json').stdout)
      deepEqual([summary.errors, summary.suppressed], [1, 1])
    })

    it('are kept for the rule that is named, and pruned', () => {
      folder.write('two.md', `${UNSOURCED}\n${WRONG}`)
      check('two.md', ...at, '--suppress-rule', 'figure-mismatch')
      deepEqual(Object.keys(list()['two.md']), ['figure-mismatch'])
      folder.write('two.md', RIGHT)
      check('two.md', ...at, '--prune-suppressions')
      equal(list()['two.md'], undefined)
    })
  })

  describe('--cache', () => {
    const cached = (...args: readonly string[]) => check(...args, '--cache', '--format', 'json')

    it('gives the same as without, the first time and every other', () => {
      const plain = check('wrong.md', 'right.md', '--format', 'json').stdout
      for (let i = 0; i < 2; i++) equal(cached('wrong.md', 'right.md').stdout, plain)
      ok(existsSync(join(folder.path, '.beleg-cache/results.json')))
    })

    it('sees a changed draft, a changed source and other rules', () => {
      folder.write('changing.md', WRONG)
      const errors = (...args: readonly string[]) => JSON.parse(cached('changing.md', ...args).stdout).summary.errors
      equal(errors(), 1)
      equal(errors('--rule', 'figure-mismatch=off'), 0)
      folder.write('changing.md', RIGHT)
      equal(errors(), 0)
      folder.write('sources/haushalt.txt', SOURCE.replace('212', '221'))
      equal(errors(), 1)
      folder.write('sources/haushalt.txt', SOURCE)
    })

    it('does not trust a damaged one', () => {
      folder.write('.beleg-cache/results.json', '{ "key": ')
      equal(cached('wrong.md').status, 1)
    })
  })
})

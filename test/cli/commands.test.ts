import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_LEVELS } from '../../src/engine/checks/rules.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { beleg } from './run.ts'

describe('beleg', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())
  const run = (...args: readonly string[]) => beleg(folder.path, args)

  it('tells what it can do', () => {
    for (const args of [[], ['--help'], ['help']]) match(run(...args).stdout, /beleg check \[FILE\|GLOB\|DIR …\]/)
    match(run('check', '--help').stdout, /--max-warnings N/)
    match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('tells it in German', () => {
    const say = (...args: readonly string[]) => beleg(folder.path, args, { env: { LANG: 'de_DE.UTF-8' } }).stdout
    match(say('--help'), /beleg check \[DATEI\|MUSTER\|ORDNER …\] +Prüft Entwürfe gegen die Quellen\.\n/)
    match(say('check', '--help'), /^ {2}--rule ID=STUFE +eine Regel .+ setzen \(mehrfach möglich\)\n/m)
  })

  describe('where the environment has no language', () => {
    const environments = [{ LANG: undefined }, { LANG: 'C' }, { LANG: 'C.UTF-8' }, { LANG: 'fr_FR.UTF-8' }]
    for (const env of environments) {
      it(`speaks German: ${env.LANG}`, () => {
        const say = (...args: readonly string[]) => beleg(folder.path, args, { env })
        folder.write('sources/a.txt', 'Im Hafen lagen 12 Boote.\n')
        folder.write('sources/b.doc', 'Termin')
        folder.write('de.md', 'Im Hafen lagen 13 Boote.\n')
        match(say().stdout, /^Beleg prüft /)
        match(say('explain', 'figure-mismatch').stdout, /\nWarum\n/)
        match(say('sources').stdout, /Nicht als Quelle gelesen:\n {2}sources\/b\.doc hat ein Format, /)
        match(say('check', 'de.md').stdout, /widerspricht der Quelle.+ 1 Befund/s)
        match(say('check', 'fehlt.md').stderr, /^fehlt\.md gibt es nicht; /)
        match(say('check', '--max-warnings', 'x').stderr, /^--max-warnings ist eine Zahl /)
        match(say('init').stdout, /sind angelegt/)
      })
    }

    it('speaks English of an English draft', () => {
      folder.write('sources/a.txt', 'There were 12 boats in the harbour on that evening.\n')
      folder.write('en.md', 'There were 13 boats in the harbour on that evening.\n')
      const env = { LANG: undefined }
      for (const args of [[], ['--cache']])
        match(beleg(folder.path, ['check', 'en.md', ...args], { env }).stdout, /contradicts the source.+ 1 finding/s)
      const { stderr } = beleg(folder.path, ['check', 'en.md', '--min-coverage', '90'], { env })
      match(stderr, / of the claims are supported, less than /)
      match(beleg(folder.path, ['check', 'en.md', '--suppress-all'], { env }).stdout, /^1 finding is suppressed /)
    })
  })

  it('serves editors over stdin and stdout only', () => {
    const { status, stderr } = run('lsp')
    equal(status, 2)
    match(stderr, /run “beleg lsp --stdio”\.\n$/)
  })

  it('does not know every command', () => {
    const { status, stderr } = run('chekc')
    equal(status, 2)
    equal(stderr, '“chekc” is no command of Beleg, perhaps “check” is meant; “beleg --help” lists them.\n')
  })

  describe('facts', () => {
    it('prints what is read out of a text', () => {
      folder.write('a.md', 'Mehr als 13.000 Container kamen an, sagte Hafenchefin Rita Stahl.\n')
      const { version, results } = JSON.parse(run('facts', 'a.md', '--format', 'json').stdout)
      equal(version, 1)
      const [figure] = results[0].figures
      deepEqual(
        [figure.text, figure.value, figure.bound, figure.noun],
        ['Mehr als 13.000 Container', 13000, 'above', 'Container'],
      )
      match(run('facts', 'a.md').stdout, /1:1 {2}count {8}Mehr als 13\.000 Container/)
    })

    it('reads stdin', () => {
      const { stdout } = beleg(folder.path, ['facts', '--stdin', '--format', 'json'], { input: 'Es waren 12 Boote.' })
      equal(JSON.parse(stdout).results[0].figures[0].value, 12)
    })

    it('reads the other texts where one cannot be read', () => {
      folder.write('a.md', 'Es waren 12 Boote.\n')
      folder.write('leer.md', '')
      const { status, stdout, stderr } = run('facts', 'leer.md', 'fehlt.md', 'a.md')
      equal(status, 2)
      match(stdout, /^a\.md\n/)
      match(stderr, /^leer\.md is empty; .+\nfehlt\.md does not exist; .+\n$/)
    })

    it('points into the page where the text is one', () => {
      const page =
        '<html><body><p>Im Hafen lagen am Abend noch <b>12</b> Boote, f&uuml;nf mehr als am Morgen.</p></body></html>'
      folder.write('a.html', page)
      const { results } = JSON.parse(run('facts', 'a.html', '--format', 'json').stdout)
      const boats = results[0].figures.find((figure: { value: unknown }) => figure.value === 12)
      equal(page.slice(boats.number.start, boats.number.end), '12')
    })
  })

  describe('sources', () => {
    it('lists them with what was left out', () => {
      folder.write(
        'sources/a.md',
        '---\ntitle: Boote\npublisher: Hafenblatt\ndate: 2025-05-05\n---\n\nEs waren 12 Boote.\n\nNewsletter\nJetzt abonnieren\n',
      )
      folder.write('sources/b.txt', '')
      const { stdout, status } = run('sources', '--format', 'json')
      equal(status, 0)
      const { sources, leftOut } = JSON.parse(stdout)
      deepEqual(
        [sources[0].id, sources[0].title, sources[0].publisher, sources[0].date, sources[0].figures],
        ['sources/a.md', 'Boote', 'Hafenblatt', '2025-05-05', 1],
      )
      deepEqual(
        sources[0].leftOut.map(({ text, reason }: { text: string; reason: string }) => [text, reason]),
        [
          ['Newsletter', 'newsletter'],
          ['Jetzt abonnieren', 'newsletter'],
        ],
      )
      deepEqual(leftOut, [
        { filePath: 'sources/b.txt', reason: 'sources/b.txt is empty; write or copy its text into it.' },
      ])
      match(run('sources').stdout, /^Boote\n {4}Hafenblatt, 5 May 2025, de – sources\/a\.md\n/)
    })

    it('lists those of a folder that is named', () => {
      folder.write('sources/a.md', 'In den Quellen des Ordners steht die Zahl 1.500.\n')
      folder.write('andere/b.md', 'In einem anderen Ordner steht die Zahl 1.700.\n')
      deepEqual(
        JSON.parse(run('sources', 'andere', '--format', 'json').stdout).sources.map(({ id }: { id: string }) => id),
        ['andere/b.md'],
      )
    })

    it('names what it cannot read, and says in German why', () => {
      folder.write('sources/a.txt', 'Im Hafen lagen 12 Boote.\n\nQuelle: Hafenblatt, 05.05.2025\n')
      folder.write('sources/interview.doc', 'Termin')
      folder.write('sources/foto.jpg', new Uint8Array([0xff, 0xd8, 0]))
      const { stdout } = beleg(folder.path, ['sources'], { env: { LANG: 'de_DE.UTF-8' } })
      match(stdout, /Hafenblatt, 5\.5\.2025, de – sources\/a\.txt\n/)
      match(stdout, /ausgelassen \(Quellenangabe\): Quelle: Hafenblatt, 05\.05\.2025\n/)
      match(
        stdout,
        /Nicht als Quelle gelesen:\n {2}sources\/foto\.jpg hat ein Format, .+\n {2}sources\/interview\.doc hat ein Format, /,
      )
    })
  })

  describe('explain', () => {
    const languages = [
      { LANG: 'de_DE.UTF-8', subject: 'Der Entwurf', heading: 'So wird es behoben' },
      { LANG: 'en_GB.UTF-8', subject: 'The draft', heading: 'How to mend it' },
    ]
    for (const { LANG, subject, heading } of languages) {
      it(`explains every rule: ${LANG}`, () => {
        const say = (...args: readonly string[]) => beleg(folder.path, ['explain', ...args], { env: { LANG } })
        const list = say().stdout
        for (const [rule, level] of Object.entries(DEFAULT_LEVELS)) {
          match(list, new RegExp(`${rule} +${level} +${subject} .+\\.\n`))
          const { stdout, status } = say(rule)
          equal(status, 0)
          ok(stdout.startsWith(`${rule}\n\n${subject} `), stdout.slice(0, 40))
          ok(stdout.includes(`\n${heading}\n`), stdout)
          ok(stdout.endsWith('.\n'), 'without the link to the page in the other language')
        }
      })
    }

    it('knows no other rule', () => equal(run('explain', 'figures').status, 2))
  })

  describe('init', () => {
    it('writes a configuration that holds and a folder for the sources', () => {
      equal(run('init').status, 0)
      ok(existsSync(join(folder.path, 'sources')))
      folder.write('sources/a.txt', 'Es waren 12 Boote.\n')
      folder.write('drafts/a.md', 'Es waren 12 Boote.\n')
      const { status, stderr } = run('check')
      equal(status, 0, stderr)
    })

    it('overwrites nothing', () => {
      folder.write('beleg.config.yaml', '')
      equal(run('init').status, 2)
    })
  })
})

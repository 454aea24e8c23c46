import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodeAction, MarkupContent } from 'vscode-languageserver'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { type Editor, openEditor } from './editor.ts'
import { newsroom } from './newsroom.ts'

const TEXT = 'Im Freibad waren am Sonntag 740 Gäste. Der Eintritt kostet 6 Euro.\n'

describe('accepting a finding', () => {
  let folder: Folder
  let editor: Editor
  let draft: string
  const list = () => join(folder.path, 'beleg-suppressions.json')
  const open = (settings: object = {}) =>
    openEditor(
      { ...newsroom(folder.path), openWorkspace: options => openWorkspace({ ...options, indexFolder: null }) },
      {
        folder: pathToFileURL(folder.path).href,
        capabilities: { workspace: { configuration: true, executeCommand: {} } },
        ...settings,
      },
    )
  beforeEach(async () => {
    folder = makeFolder({
      'sources/bad.txt': 'Im Freibad waren am Sonntag 470 Gäste. Der Eintritt kostet 5 Euro.\n',
      'texte/bad.txt': TEXT,
    })
    draft = pathToFileURL(join(folder.path, 'texte/bad.txt')).href
    editor = await open()
    editor.open(draft, TEXT, 'plaintext')
  })
  afterEach(() => {
    editor.dispose()
    folder.remove()
  })

  const findings = async (): Promise<readonly string[]> =>
    (await editor.diagnostics(draft)).diagnostics.map(({ range: { start, end } }) =>
      TEXT.slice(start.character, end.character),
    )
  const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title)
  const run = async (title: RegExp): Promise<unknown> => {
    const found = (await editor.actions(draft, 0, 29)).find(action => title.test(action.title))
    ok(found?.command, `no action ${String(title)}`)
    return editor.request('workspace/executeCommand', found.command)
  }

  it('is offered where a text has no comments, and for this finding alone', async () => {
    deepEqual(await findings(), ['740 Gäste', '6 Euro'])
    const actions = await editor.actions(draft, 0, 29)
    deepEqual(titles(actions).slice(1), ['„740 Gäste“ annehmen und nicht mehr melden'])
    equal(actions.at(-1)?.diagnostics?.length, 1)
    equal(actions.at(-1)?.edit, undefined)
    equal(titles(await editor.actions(draft, 0, 0, 60)).filter(title => title.includes('annehmen')).length, 2)
  })

  it('writes the list that the command line reads, and no sign into the draft', async () => {
    await findings()
    await run(/annehmen/)
    deepEqual(await findings(), ['6 Euro'])
    equal(readFileSync(join(folder.path, 'texte/bad.txt'), 'utf8'), TEXT)
    const entries = JSON.parse(readFileSync(list(), 'utf8')) as Record<string, Record<string, string[]>>
    deepEqual(Object.keys(entries), ['texte/bad.txt'])
    equal(entries['texte/bad.txt']?.['figure-mismatch']?.length, 1)
    const workspace = await openWorkspace({ root: folder.path, indexFolder: null })
    const { suppressed, messages } = await workspace.check({ text: TEXT, filePath: 'texte/bad.txt' })
    deepEqual([suppressed, messages.length], [1, 1])
    deepEqual(editor.shown, [
      '„740 Gäste“ ist angenommen und wird nicht mehr gemeldet; es steht in beleg-suppressions.json.',
    ])
    const card = (await editor.hover(draft, 0, 29))?.contents as MarkupContent
    match(card.value, /Sie haben das angenommen/)
  })

  it('can be undone at once', async () => {
    await findings()
    editor.answer = 'Rückgängig'
    await run(/annehmen/)
    let now = await findings()
    while (now.length < 2) now = await findings()
    ok(!existsSync(list()))
  })

  it('can be taken back later, and leaves what others have accepted', async () => {
    await findings()
    await run(/annehmen/)
    await findings()
    const entries = { ...(JSON.parse(readFileSync(list(), 'utf8')) as object), 'b.md': { 'quote-altered': ['1'] } }
    folder.write('beleg-suppressions.json', JSON.stringify(entries))
    deepEqual(titles(await editor.actions(draft, 0, 29)), ['„740 Gäste“ wieder melden'])
    await run(/wieder melden/)
    deepEqual(await findings(), ['740 Gäste', '6 Euro'])
    deepEqual(JSON.parse(readFileSync(list(), 'utf8')), { 'b.md': { 'quote-altered': ['1'] } })
  })

  it('is heard of when the command line has done it', async () => {
    await findings()
    await run(/annehmen/)
    await findings()
    folder.write('beleg-suppressions.json', '{}')
    editor.touch(pathToFileURL(list()).href, 2)
    deepEqual(await findings(), ['740 Gäste', '6 Euro'])
  })

  it('says in a sentence why the list cannot be used', async () => {
    await findings()
    folder.write('beleg-suppressions.json', '[')
    await run(/annehmen/)
    deepEqual(editor.shown, [
      'beleg-suppressions.json ist keine Liste unterdrückter Befunde; bitte berichtigen oder löschen und mit --suppress-all neu anlegen.',
    ])
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('says in a sentence that the list cannot be written', async () => {
    await findings()
    folder.write('beleg.config.json', '{ "suppressions": "/proc/beleg.json" }')
    editor.touch(pathToFileURL(join(folder.path, 'beleg.config.json')).href, 1)
    await findings()
    await run(/annehmen/)
    match(
      editor.shown.join('\n'),
      /beleg\.json lässt sich nicht schreiben \(ENOENT\); bitte die Zugriffsrechte prüfen\.$/,
    )
  })

  it('is not offered for a text without a file, nor where the editor runs no commands', async () => {
    const untitled = 'untitled:Untitled-1'
    editor.open(untitled, TEXT, 'plaintext')
    await editor.diagnostics(untitled)
    deepEqual(titles(await editor.actions(untitled, 0, 29)).length, 1)
    editor.dispose()
    editor = await open({ capabilities: { workspace: { configuration: true } } })
    editor.open(draft, TEXT, 'plaintext')
    await findings()
    deepEqual(titles(await editor.actions(draft, 0, 29)).length, 1)
  })
})

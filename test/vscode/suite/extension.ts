import assert from 'node:assert/strict'
import { type CodeAction, commands, extensions, Range, Selection, window, workspace, WorkspaceEdit } from 'vscode'
import type { CheckAllResult, DraftStatus } from '../../../src/server/protocol.ts'
import { cardAt, codeOf, findings, inWorkspace, linkAt, openDraft, placeOf, waitFor } from './draft.ts'

describe('Beleg', () => {
  it('starts with the first draft', async () => {
    await openDraft()
    const extension = extensions.getExtension('beleg.beleg')
    await extension?.activate()
    assert.equal(extension?.isActive, true)
  })

  it('checks the article by its command', async () => {
    const { document } = await openDraft()
    const status = await commands.executeCommand<DraftStatus>('beleg.checkArticle')
    assert.equal(status.state, 'checked')
    assert.equal(status.sources?.from, 'sources')
    const found = await findings(document.uri, ({ length }) => length > 0)
    const quote = found.find(diagnostic => codeOf(diagnostic) === 'quote-altered')
    assert.match(document.getText(quote?.range), /sehr lange/)
    const related = quote?.relatedInformation?.[0]
    assert.equal(related?.location.uri.toString(), inWorkspace('sources/faehre.md').toString())
    // The passage stands in the card, right below.
    assert.equal(related?.message, 'Neue Fähre verbindet Norderwiek mit der Insel')
    const code = quote?.code
    assert.ok(typeof code === 'object', 'the rule has no page')
    const page = await workspace.openTextDocument(code.target)
    assert.match(page.getText(), /quote-altered/)
  })

  it('has a card for a finding, whose link opens the article with the passage selected', async () => {
    const { document } = await openDraft()
    await findings(document.uri, ({ length }) => length > 0)
    const card = await cardAt(document, 'sehr lange')
    assert.match(card, /\*\*(?:Zitat verändert|Quote altered)\*\*/)
    assert.match(card, /Küstenbote/)
    assert.match(card, /2025/)
    assert.match(card, /lange.* auf dieses Schiff gewartet/)
    await commands.executeCommand('beleg.openEvidence', await linkAt(document, 'sehr lange'))
    const editor = window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), inWorkspace('sources/faehre.md').toString())
    assert.match(
      editor?.document.getText(editor.selection) ?? '',
      /Wir haben lange auf dieses Schiff gewartet“.*Hafen\.$/,
    )
  })

  it('opens an article of an archive at its passage', async () => {
    const archive = inWorkspace('sources/archiv.jsonl')
    const draft = inWorkspace('turm.md')
    const record = {
      title: 'Der Turm',
      text: 'Aus dem Archiv.\n\nDer alte Leuchtturm auf Sandhörn ist 41 Meter hoch.',
    }
    await workspace.fs.writeFile(archive, new TextEncoder().encode(JSON.stringify(record)))
    await workspace.fs.writeFile(draft, new TextEncoder().encode('Der Leuchtturm auf Sandhörn ist 14 Meter hoch.'))
    const { document } = await openDraft('turm.md')
    const [finding] = await findings(document.uri, found => found.some(one => codeOf(one) === 'figure-mismatch'))
    await commands.executeCommand('beleg.openEvidence', await linkAt(document, '14 Meter'))
    const editor = window.activeTextEditor
    assert.equal(editor?.document.uri.scheme, 'beleg-source')
    assert.equal(editor.document.getText(editor.selection), 'Der alte Leuchtturm auf Sandhörn ist 41 Meter hoch.')
    const { document: article } = editor
    await waitFor(
      () => article.languageId === 'beleg-source' || undefined,
      () => `the language of the article is ${article.languageId}`,
    )
    assert.equal(workspace.getConfiguration('editor', article).get('wordWrap'), 'on')
    assert.equal(finding?.relatedInformation?.[0]?.location.uri.toString(), editor.document.uri.toString())
    await workspace.fs.delete(archive)
    await workspace.fs.delete(draft)
  })

  it('accepts a finding of a plain text, and reports it again, without a sign in the text', async () => {
    const uri = inWorkspace('fähre.txt')
    const list = inWorkspace('beleg-suppressions.json')
    const text = 'Die neue Fähre „Seeschwalbe“ fasst 220 Fahrgäste.\n'
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    const { document } = await openDraft('fähre.txt')
    await findings(document.uri, ({ length }) => length === 1)
    const place = placeOf(document, '220')
    const run = async (title: RegExp): Promise<void> => {
      const range = new Range(place, place)
      const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range)
      const command = offered.find(action => title.test(action.title))?.command
      assert.ok(command, `There is no ${String(title)}.`)
      // The message with the way back stays until somebody presses it.
      void commands.executeCommand(command.command, ...(command.arguments ?? []))
    }
    await run(/annehmen|Accept/)
    await findings(document.uri, ({ length }) => length === 0)
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(list)), /"fähre\.txt"[^]*"figure-mismatch"/)
    await run(/wieder melden|again/)
    await findings(document.uri, ({ length }) => length === 1)
    assert.equal(document.getText(), text)
    assert.equal(document.isDirty, false)
    await workspace.fs.delete(uri)
  })

  it('has a card for what is supported', async () => {
    const { document } = await openDraft()
    await findings(document.uri, ({ length }) => length > 0)
    assert.match(await cardAt(document, 'Bürgermeisterin Ines'), /\*\*(?:Belegt|Supported)\*\*/)
  })

  it('mends a finding by its quick fix, while writing goes on', async () => {
    const { document } = await openDraft()
    const [finding] = await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-altered'))
    assert.ok(finding)
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(placeOf(document, 'sehr lange'), placeOf(document, 'auf dieses')),
    )
    const mend = actions.find(({ isPreferred }) => isPreferred)
    assert.ok(mend?.edit, `no preferred action in ${actions.map(({ title }) => title).join(', ')}`)
    await workspace.applyEdit(mend.edit)
    assert.match(document.getText(), /„Wir haben lange auf dieses Schiff gewartet“, sagte/)
    await findings(document.uri, found => !found.some(one => codeOf(one) === 'quote-altered'))
    await commands.executeCommand('undo')
  })

  it('silences a finding by a comment', async () => {
    const { document } = await openDraft()
    await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-altered'))
    const edit = new WorkspaceEdit()
    const { line } = placeOf(document, 'sehr lange')
    edit.insert(document.uri, document.lineAt(line).range.end, ' <!-- beleg-disable-line quote-altered -->')
    await workspace.applyEdit(edit)
    await findings(document.uri, found => !found.some(one => codeOf(one) === 'quote-altered'))
    await commands.executeCommand('undo')
  })

  it('goes from finding to finding', async () => {
    const editor = await openDraft()
    await findings(editor.document.uri, ({ length }) => length > 0)
    editor.selection = new Selection(0, 0, 0, 0)
    await commands.executeCommand('beleg.nextFinding')
    await waitFor(
      () => editor.selection.active.line > 0 || undefined,
      () => 'the cursor stays where it was',
    )
  })

  it('checks anew when a source changes, and tells when it is gone', async () => {
    const { document } = await openDraft()
    await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-altered'))
    const source = inWorkspace('sources/faehre.md')
    const text = await workspace.fs.readFile(source)
    const changed = new TextDecoder().decode(text).replace('haben lange', 'haben sehr lange')
    await workspace.fs.writeFile(source, new TextEncoder().encode(changed))
    await findings(document.uri, found => !found.some(one => codeOf(one) === 'quote-altered'))
    await workspace.fs.delete(source)
    await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-unsourced'))
    await commands.executeCommand('beleg.openEvidence', {
      uri: source.toString(),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    })
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString())
    await workspace.fs.writeFile(source, text)
    await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-altered'))
  })

  it('takes the articles that ship with it where there are no others', async () => {
    await workspace.fs.rename(inWorkspace('sources'), inWorkspace('archiv'))
    const { document } = await openDraft('nordkorea.md')
    const found = await findings(document.uri, all => all.some(({ message }) => message.includes('500')))
    assert.equal(document.getText(found[0]?.range), '700 Offiziere')
    const status = await commands.executeCommand<DraftStatus>('beleg.checkArticle')
    assert.equal(status.sources?.from, 'sample')
    await commands.executeCommand('beleg.openEvidence', await linkAt(document, '700 Offiziere'))
    const editor = window.activeTextEditor
    assert.match(editor?.document.uri.path ?? '', /\/seeds\/004_[^/]*\.txt$/)
    assert.match(editor?.document.getText(editor.selection) ?? '', /darunter 500 Offiziere und drei Generäle/)
    await workspace.fs.rename(inWorkspace('archiv'), inWorkspace('sources'))
    const own = await openDraft()
    await findings(own.document.uri, all => all.some(one => codeOf(one) === 'quote-altered'))
  })

  it('takes up the settings when they change', async () => {
    const { document } = await openDraft()
    await findings(document.uri, all => all.some(one => codeOf(one) === 'quote-altered'))
    const settings = workspace.getConfiguration('beleg', document)
    await settings.update('rules', { 'quote-altered': 'off' })
    await findings(document.uri, all => !all.some(one => codeOf(one) === 'quote-altered'))
    await settings.update('rules', undefined)
    await settings.update('sources', ['sources/reederei.txt'])
    await findings(document.uri, all => all.some(one => codeOf(one) === 'quote-unsourced'))
    assert.equal((await commands.executeCommand<DraftStatus>('beleg.checkArticle')).sources?.from, 'setting')
    await settings.update('sources', undefined)
    await settings.update('enable', false)
    await findings(document.uri, all => all.length === 0)
    await settings.update('enable', undefined)
    await findings(document.uri, all => all.some(one => codeOf(one) === 'quote-altered'))
  })

  it('says in the draft what is wrong with the configuration', async () => {
    const { document } = await openDraft()
    const config = inWorkspace('beleg.config.jsonc')
    await workspace.fs.writeFile(config, new TextEncoder().encode('{ "sources": ["gibt-es-nicht"] }'))
    await findings(document.uri, found => found.some(({ message }) => message.includes('gibt-es-nicht')))
    await workspace.fs.delete(config)
    await findings(document.uri, found => found.some(one => codeOf(one) === 'quote-altered'))
  })

  it('checks all drafts of the folder', async () => {
    const result = await commands.executeCommand<CheckAllResult>('beleg.checkAllDrafts')
    assert.equal(result.drafts, 2)
    assert.deepEqual(result.failures, [])
    assert.equal(result.cancelled, false)
  })
})

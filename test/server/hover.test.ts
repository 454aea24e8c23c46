import { equal, match } from 'node:assert/strict'
import type { MarkupContent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { diagnosticsOf } from '../../src/server/diagnostics.ts'
import { hoverOf } from '../../src/server/hover.ts'
import { plainMarkup } from '../../src/server/markdown.ts'
import { contains } from '../../src/server/ranges.ts'
import { wordsOf } from '../../src/server/words.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'

const LINE = 'Die neue Halle hat 840 Plätze, die alte hatte 620, sagte Bürgermeisterin Ute Holm.'

/** What the cards show of real sources. */
describe('a passage on a card', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder({
      'sources/anzeiger.txt': `Halle öffnet\n\n${LINE} Zur Feier kam die ganze Stadt.\n`,
      'sources/bote.md': `---\ntitle: Eine Halle für alle\npublisher: Bote\n---\n\nAm Sonntag spielt ein Orchester.\n\n${LINE.replace('hat 840', 'hat\n840')}\n`,
    })
  })
  afterEach(() => folder.remove())

  /** The card at some words of a draft. */
  const cardAt = async (text: string, words: string, commands = false): Promise<string> => {
    const { check, workspace, document } = await open(text)
    const claims = check.claims.filter(claim => contains(claim, text.indexOf(words)))
    const style = { markup: plainMarkup, words: wordsOf('de'), commands }
    const card = hoverOf(document, claims, workspace, style)
    return (card?.contents as MarkupContent | undefined)?.value ?? ''
  }
  const open = async (text: string) => {
    const workspace = await openWorkspace({ root: folder.path, display: 'de', indexFolder: null })
    const document = TextDocument.create(`file://${folder.path}/a.md`, 'markdown', 1, text)
    return { workspace, document, check: await workspace.check({ text, filePath: 'a.md' }) }
  }
  const times = (card: string, words: string): number => card.split(words).length - 1

  it('stands once below the sources that have it', async () => {
    const card = await cardAt('Die neue Halle hat 850 Plätze.', '850')
    equal(times(card, 'die alte hatte'), 1)
    match(card, /✗ \*\*\[Halle öffnet\]\(.+\n✗ \*\*\[Eine Halle für alle\]\(.+ · Bote {2}\nDie neue/)
    equal(times(card, 'weitere Stelle'), 0)
  })

  it('stands in the first of two cards', async () => {
    const card = await cardAt(`${LINE}\n`, 'Bürgermeisterin')
    equal(times(card, '---'), 1)
    equal(times(card, 'die alte hatte'), 1)
    match(card, /Eine Halle für alle\]\(.+ · wie oben/)
  })

  it('does not stand above the card as well, where the editor has one', async () => {
    const { check, workspace, document } = await open('Die neue Halle hat 850 Plätze.')
    const relatedTo = (hasCard: boolean): string | undefined =>
      diagnosticsOf(document, check, workspace, { ruleAddress: rule => rule, hasCard })[0]?.relatedInformation?.[0]
        ?.message
    equal(relatedTo(false), LINE)
    equal(relatedTo(true), 'Halle öffnet')
  })
})

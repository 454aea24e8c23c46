import { equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { diagnosticsOf } from '../../src/server/diagnostics.ts'
import { hoverOf } from '../../src/server/hover.ts'
import { plainMarkup } from '../../src/server/markdown.ts'
import { contains } from '../../src/server/ranges.ts'
import { wordsOf } from '../../src/server/words.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { unmark } from '../corpora/score.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'

const LINE = 'Die neue Halle hat 840 Plätze, die alte hatte 620, sagte Bürgermeisterin Ute Holm.'

function valueOf(card: Hover | null): string {
  return (card?.contents as MarkupContent | undefined)?.value ?? ''
}

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
    return valueOf(card)
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

  // Sentences that papers share, headlines that repeat one, values in one row of a table, claims at one place.
  for (const name of ['fire', 'haushalt', 'konzern', 'pflege', 'quartal', 'robbery'])
    it(`stands once on every card of a whole article: ${name}`, async () => {
      const root = join(import.meta.dirname, '../corpora', name)
      const { text } = unmark(readFileSync(join(root, 'draft.md'), 'utf8'))
      const workspace = await openWorkspace({ root, display: 'de', indexFolder: null })
      const document = TextDocument.create(pathToFileURL(join(root, 'draft.md')).href, 'markdown', 1, text)
      const { claims } = await workspace.check({ text, filePath: 'draft.md' })
      const asItIs = (words: string): string => words.replace(/\s+/g, ' ').trim()
      const markup = { text: asItIs, marked: asItIs, coloured: asItIs, icon: () => '' }
      for (const { start } of claims) {
        const here = claims.filter(claim => contains(claim, start))
        const card = hoverOf(document, here, workspace, { markup, words: wordsOf('de'), commands: false })
        const lines = valueOf(card)
          .split('\n')
          .map(line => line.replace(/ /g, ''))
        for (const { text: passage } of here.flatMap(claim => claim.evidence)) {
          const found = lines.filter(line => line === passage.replace(/\s/g, ''))
          ok(found.length <= 1, `${passage}\n${lines.join('\n')}`)
        }
      }
    })
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import { checkDraft, openCorpus, readFacts } from '../../src/index.ts'
import { type Folder, makeFolder } from './folder.ts'

const SOURCE = 'Der Kreistag hat den Haushalt beschlossen. Er umfasst 212 Millionen Euro, sagte Kämmerin Ute Holm.'
const WRONG = 'Der Haushalt des Kreises umfasst 221 Millionen Euro.'

describe('the Node interface', () => {
  it('checks a text against texts', async () => {
    const corpus = await openCorpus({ texts: [{ id: 'a', text: SOURCE, publisher: 'Kreisblatt', date: '2025-05-05' }] })
    const { filePath, language, claims, messages } = await checkDraft({ text: WRONG }, corpus)
    deepEqual([filePath, language, messages.length], ['', 'de', 1])
    const [evidence] = claims[0]?.evidence ?? []
    deepEqual(
      [claims[0]?.ruleId, evidence?.source.publisher, evidence?.source.date],
      ['figure-mismatch', 'Kreisblatt', '2025-05-05'],
    )
  })

  it('obeys options and directives', async () => {
    const corpus = await openCorpus({ texts: [{ id: 'a', text: SOURCE }] })
    const off = await checkDraft({ text: WRONG }, corpus, { rules: { 'figure-mismatch': 'off' } })
    deepEqual(off.messages, [])
    const text = `<!-- beleg-disable-file figure-mismatch -->\n\n${WRONG}`
    deepEqual((await checkDraft({ text, filePath: 'a.md' }, corpus)).messages, [])
  })

  it('mends on one line what a source has on two', async () => {
    const said = 'Bürgermeisterin Anna Berg nannte den Vorschlag im Rat am Montag „völlig'
    const corpus = await openCorpus({ texts: [{ id: 'a', text: `${said}\r\nüberzogen“ und lehnte ihn ab.\r\n` }] })
    const { claims } = await checkDraft({ text: `${said} überzogn“ und lehnte ihn ab.\n` }, corpus)
    const [quote] = claims.filter(({ kind }) => kind === 'quote')
    deepEqual([quote?.fixes[0]?.newText, quote?.message.includes('\n')], ['völlig überzogen', false])
  })

  it('takes what a text says about itself', async () => {
    const corpus = await openCorpus({ texts: [{ id: 'a', text: `Talheim (abc) - ${SOURCE}\n\nQuelle: abc\n` }] })
    const [evidence] = (await checkDraft({ text: WRONG }, corpus)).claims[0]?.evidence ?? []
    equal(evidence?.source.publisher, 'abc')
  })

  describe('with files', () => {
    let folder: Folder
    beforeEach(() => {
      folder = makeFolder({
        'a.html': `<html><body><article><h1>Haushalt</h1><p>Er umfasst <b>212</b> Millionen Euro, sagte K&auml;mmerin Ute Holm. ${SOURCE.repeat(3)}</p></article></body></html>`,
      })
    })
    afterEach(() => folder.remove())

    it('points into the page', async () => {
      const corpus = await openCorpus({ paths: [folder.path] })
      const [evidence] = (await checkDraft({ text: WRONG }, corpus)).claims[0]?.evidence ?? []
      ok(evidence?.filePath.endsWith('a.html'))
      equal(evidence?.line, 1)
    })
  })

  it('reads facts', () => {
    const { figures } = readFacts({ text: 'Mehr als 13.000 Container kamen an.' })
    deepEqual([figures[0]?.value, figures[0]?.bound, figures[0]?.noun], [13000, 'above', 'Container'])
  })
})

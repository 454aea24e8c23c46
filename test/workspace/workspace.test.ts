import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { type Folder, makeFolder } from './folder.ts'

const BUDGET =
  'Der Kreistag hat am Montag den Haushalt beschlossen. Er umfasst 212 Millionen Euro, sagte Kämmerin Ute Holm.\n'
const DRAFT = 'Der Haushalt des Kreises umfasst 221 Millionen Euro.\n'

describe('a workspace', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder({ 'sources/haushalt.txt': BUDGET })
  })
  afterEach(() => folder.remove())
  const open = (more: object = {}) => openWorkspace({ root: folder.path, display: 'de', ...more })

  it('finds its sources and checks a draft against them', async () => {
    const workspace = await open()
    equal(workspace.sourcesFrom, 'sources')
    const { claims } = await workspace.check({ text: DRAFT, filePath: 'entwurf.md' })
    const [figure] = claims.filter(claim => claim.kind === 'figure')
    equal(figure?.ruleId, 'figure-mismatch')
    equal(figure.evidence[0]?.filePath, 'sources/haushalt.txt')
  })

  it('prefers what is named to the configuration, and that to the folders', async () => {
    folder.write('archiv/a.txt', BUDGET)
    folder.write('beleg.config.jsonc', '{ "sources": ["archiv"] }')
    equal((await open()).sourcesFrom, 'config')
    equal((await open({ sources: ['sources'] })).sourcesFrom, 'setting')
  })

  it('falls back to the sample where it may', async () => {
    rmSync(`${folder.path}/sources`, { recursive: true })
    await rejects(open(), { name: 'UserError', message: /--sample/ })
    const workspace = await open({ sample: 'fallback' })
    equal(workspace.sourcesFrom, 'sample')
    equal(workspace.documents.length, 5)
  })

  it('leaves out what it cannot read, with a sentence, and reads the rest', async () => {
    folder.write('sources/leer.txt', ' \n')
    folder.write('sources/bild.txt', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0]))
    folder.write('sources/riese.txt', 'Zeile\n'.repeat(2_000_000))
    folder.write('sources/README.md', '# Woher die Texte sind\n')
    folder.write(
      'sources/fremd.txt',
      `${'El alcalde de la ciudad dijo que los vecinos del barrio no están contentos con el plan. '.repeat(6)}\n`,
    )
    const workspace = await open()
    equal(workspace.documents.length, 1)
    deepEqual(workspace.leftOut.map(({ reason }) => reason).sort(), [
      'sources/README.md beschreibt den Ordner und ist kein Artikel; bitte umbenennen, falls doch.',
      'sources/bild.txt ist keine Textdatei; bitte als .txt, .md, .html, .pdf oder .docx speichern.',
      'sources/fremd.txt ist wohl auf Spanisch geschrieben; Beleg liest Deutsch und Englisch. Ist es doch eines davon, bitte mit „lang: de“ oder „lang: en“ im Kopf angeben.',
      'sources/leer.txt ist leer; bitte den Text hineinschreiben oder -kopieren.',
      'sources/riese.txt hat 12 MB, mehr als die 10 MB, die ein Artikel haben darf; bitte aufteilen.',
    ])
  })

  it('says so where nothing can be read', async () => {
    folder.write('sources/haushalt.txt', '')
    await rejects(open(), { message: /^In sources lässt sich keine Quelle lesen/ })
    await rejects(open({ sources: ['nirgends'] }), { message: /^nirgends gibt es nicht/ })
    await rejects(open({ sources: ['*.pdf'] }), { message: /^Keine Datei passt zu \*\.pdf/ })
  })

  it('takes facts about a source from sources.json, its head and its text, in this order', async () => {
    folder.write(
      'sources/a.md',
      '---\ntitle: Kopf\npublisher: Kopfblatt\n---\n\nMontag, 5. Mai 2025\n\nDer Kreis spart.\n',
    )
    folder.write('sources/sources.json', '{ "a.md": { "title": "Liste" } }')
    const document = (await open()).document('sources/a.md')
    deepEqual([document?.title, document?.publisher, document?.date], ['Liste', 'Kopfblatt', '2025-05-05'])
  })

  it('points into the page itself where the source is a page', async () => {
    const page = `<html><body><article><h1>Haushalt</h1><p>Er umfasst <b>212</b> Millionen Euro, sagte K&auml;mmerin Ute Holm dem Kreisblatt. ${BUDGET.repeat(4)}</p></article></body></html>`
    folder.write('sources/haushalt.html', page)
    rmSync(`${folder.path}/sources/haushalt.txt`)
    const { claims } = await (await open()).check({ text: DRAFT, filePath: 'entwurf.md' })
    const place = claims.find(claim => claim.ruleId === 'figure-mismatch')?.evidence[0]
    ok(place)
    ok(page.slice(place.start, place.end).includes('212'))
  })

  it('reads archives: a record or a file of them is an article', async () => {
    const records = [
      '{"text": "Der Kreis baut eine Schule.", "title": "Schule", "date": "2025-05-01"}',
      'no json',
      '{"id": 3}',
    ]
    folder.write('sources/archiv.jsonl', records.join('\n'))
    folder.write(
      'sources/liste.json',
      '{"articles": [{"body": "<p>Der Kreis baut</p><p>zwei Brücken.</p>", "source": "Kreisblatt"}]}',
    )
    folder.write(
      'sources/alles.zip',
      zipSync({ 'texte/a.md': strToU8('# Fähre\n\nDie Fähre fährt.\n'), 'texte/b.txt': strToU8(' ') }),
    )
    const workspace = await open()
    deepEqual(
      workspace.documents.map(({ id, title, publisher, date, places }) => [id, title, publisher, date, places]),
      [
        ['sources/alles.zip#texte/a.md', 'Fähre', null, null, 'text'],
        ['sources/archiv.jsonl#1', 'Schule', null, '2025-05-01', 'text'],
        ['sources/haushalt.txt', 'Der Kreistag hat am Montag den Haushalt beschlossen', null, null, 'file'],
        ['sources/liste.json#1', 'Der Kreis baut', 'Kreisblatt', null, 'text'],
      ],
    )
    deepEqual(
      workspace.leftOut.map(({ reason }) => reason),
      [
        'sources/alles.zip#texte/b.txt ist leer; bitte den Text hineinschreiben oder -kopieren.',
        'sources/archiv.jsonl enthält Datensätze, die keinen Text haben oder kein JSON sind: 2, der erste ist Nummer 2; bitte berichtigen, falls es Artikel sind.',
      ],
    )
  })

  it('takes the fields of records by the names that a sources.json gives them', async () => {
    const fields = { text: 'inhalt', title: 'kopf.zeile', date: 'erschienen', author: 7 }
    folder.write('sources/sources.json', JSON.stringify({ 'archiv.jsonl': { publisher: 'Kreisblatt', fields } }))
    const record = {
      text: 'Kurz',
      inhalt: 'Der Kreis baut 3 Schulen.',
      kopf: { zeile: 'Schulbau' },
      erschienen: '4.6.2025',
    }
    folder.write('sources/archiv.jsonl', `${JSON.stringify(record)}\n`)
    const { documents } = await open()
    const [archive] = documents.filter(({ id }) => id.includes('#'))
    deepEqual(
      [archive?.text, archive?.title, archive?.publisher, archive?.date],
      ['Der Kreis baut 3 Schulen.', 'Schulbau', 'Kreisblatt', '2025-06-04'],
    )
  })

  it('finds a file in sources.json however its name has its umlauts, and its list its mark', async () => {
    folder.write('sources/Kra\u0308ne.txt', 'Der Hafen hat 38 neue Kräne bestellt.\n')
    folder.write('sources/sources.json', '\uFEFF{ "Kräne.txt": { "publisher": "Hafenblatt" } }')
    equal((await open()).document('sources/Kra\u0308ne.txt')?.publisher, 'Hafenblatt')
  })

  it('says that a sources.json is none', async () => {
    folder.write('sources/sources.json', '{ "a.md": ')
    deepEqual(
      (await open()).leftOut.map(({ reason }) => reason),
      ['sources/sources.json ist kein JSON, deshalb fehlt, was darin über die Quellen steht; bitte berichtigen.'],
    )
  })

  it('obeys what stands in the head of a draft', async () => {
    folder.write('drafts/quellen/b.txt', 'Der Haushalt des Kreises umfasst 221 Millionen Euro.\n')
    const workspace = await open()
    const text = `---\nsources: quellen\nlang: de\n---\n\n${DRAFT}`
    const { claims } = await workspace.check({ text, filePath: 'drafts/entwurf.md' })
    deepEqual(
      claims.map(claim => claim.verdict),
      ['supported'],
    )
  })

  it('names the draft whose own sources are missing, and finds them when they are there', async () => {
    const workspace = await open()
    const draft = { text: `---\nsources: spaeter\n---\n\n${DRAFT}`, filePath: 'drafts/neu.md' }
    await rejects(workspace.check(draft), { message: /^drafts\/neu\.md: spaeter gibt es nicht; / })
    folder.write('drafts/spaeter/b.txt', 'Der Haushalt des Kreises umfasst 221 Millionen Euro.\n')
    equal((await workspace.check(draft)).claims[0]?.verdict, 'supported')
  })

  it('believes a draft that says it is in another language', async () => {
    const workspace = await open()
    const draft = { text: `---\nlang: fr\n---\n\nLe budget est de 212 millions.\n`, filePath: 'e.md' }
    await rejects(workspace.check(draft), { message: /^e\.md ist wohl auf Französisch geschrieben; / })
  })

  it('takes over a file that was changed, added or removed', async () => {
    const workspace = await open()
    const verdict = async () => (await workspace.check({ text: DRAFT, filePath: 'e.md' })).claims[0]?.verdict
    equal(await verdict(), 'contradicted')
    const file = folder.write('sources/haushalt.txt', BUDGET.replace('212', '221'))
    equal(await workspace.update(file), true)
    equal(await verdict(), 'supported')
    const other = folder.write('sources/neu.txt', 'Der Kreis baut eine Schule.\n')
    equal(await workspace.update(other), true)
    equal(workspace.documents.length, 2)
    rmSync(other)
    equal(await workspace.update(other), true)
    equal(workspace.documents.length, 1)
    equal(await workspace.update(`${folder.path}/notiz.txt`), false)
  })

  it('keeps places right with carriage returns and a byte-order mark', async () => {
    folder.write('sources/haushalt.txt', `\uFEFFErste Zeile\r\n\r\n${BUDGET}`)
    const { claims } = await (await open()).check({ text: DRAFT, filePath: 'entwurf.md' })
    equal(claims[0]?.evidence[0]?.line, 3)
  })
})

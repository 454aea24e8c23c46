import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partOf } from '../../../src/engine/corpus/part.ts'
import { ONE_STORY, storyOf } from '../../../src/engine/corpus/story.ts'
import type { GrowingCorpus } from '../../../src/engine/corpus/corpus.ts'
import { buildCorpus, type Corpus, factCheck, read } from '../../../src/engine/index.ts'
import type { SourceInput } from '../../../src/engine/model.ts'

/** Three reports of one matter. */
const STORY: readonly SourceInput[] = [
  {
    id: 'tunnel-bericht',
    date: '2025-03-04',
    text: `Der Wagnertunnel bei Steinfurth bleibt bis Ende Mai gesperrt. In der Röhre hatten sich am Sonntag 14 Deckenplatten gelöst,
wie der Straßenbetrieb mitteilte. Verletzt wurde niemand. Die Umleitung über den Galgenberg ist 23 Kilometer lang.

Die Sanierung soll 6,4 Millionen Euro kosten. „So etwas hat hier noch keiner erlebt“, sagte Tunnelmeister Gregor Pilz.`,
  },
  {
    id: 'tunnel-rat',
    date: '2025-03-11',
    text: `Der Gemeinderat von Steinfurth fordert Geld für die Anwohner am Galgenberg. Durch den Ort fahren seit der Sperrung des
Wagnertunnels 8.200 Autos am Tag, vorher waren es 1.150. Der Antrag wurde mit 15 gegen vier Stimmen gebilligt.`,
  },
  {
    id: 'tunnel-wirtschaft',
    date: '2025-03-14',
    text: `Die Händler in Steinfurth klagen über die Sperrung des Wagnertunnels. Nach einer Umfrage des Gewerbevereins fehlt ihnen im
Schnitt ein Fünftel des Umsatzes. 37 von 61 Betrieben haben geantwortet.`,
  },
]

/** What a newsroom's folder has beside: reports of ten other matters, some of councils, roads and money too. */
const CORPORA = join(import.meta.dirname, '../../corpora')
const OTHERS: readonly SourceInput[] = [
  'bahnhof',
  'flughafen',
  'kita',
  'klinik',
  'mieten',
  'oper',
  'polizei',
  'radverkehr',
  'schule',
  'zoo',
].flatMap(matter => {
  const folder = join(CORPORA, matter, 'sources')
  return readdirSync(folder)
    .filter(name => /\.(?:md|txt)$/.test(name))
    .map(name => ({ id: `${matter}/${name}`, text: readFileSync(join(folder, name), 'utf8'), date: '2025-03-12' }))
})

/** One of these matters in short notes, as an agency sends them: every two paragraphs of its reports are a source. */
const NOTES: readonly SourceInput[] = OTHERS.filter(({ id }) => id.startsWith('klinik/')).flatMap(({ id, text }) => {
  const paragraphs = text.split(/\n\n+/).filter(paragraph => paragraph.length > 120)
  const notes = paragraphs.flatMap((_, n) => (n % 2 === 0 ? [paragraphs.slice(n, n + 2).join('\n\n')] : []))
  return notes.map((note, n) => ({ id: `${id}-${n}`, text: note, date: '2025-03-12' }))
})
/** Each of its reports as four papers print it, one as it was and three without some paragraph. */
const COPIES: readonly SourceInput[] = OTHERS.filter(({ id }) => id.startsWith('klinik/')).flatMap(({ id, text }) => {
  const paragraphs = text.split(/\n\n+/)
  return [0, 3, 4, 5].map(left => ({
    id: `${id}-${left}`,
    text: paragraphs.filter((_, n) => left === 0 || n !== left).join('\n\n'),
    date: '2025-03-12',
  }))
})
const KLINIK = readFileSync(join(CORPORA, 'klinik', 'right.md'), 'utf8')

const BACKGROUND: SourceInput = {
  id: 'archiv',
  date: '1998-06-02',
  text: 'Im Land gibt es 118 Straßentunnel mit zusammen 94 Kilometern Länge, wie der Rechnungshof 1998 gezählt hat.',
}

const RIGHT = `Der Wagnertunnel bei Steinfurth ist gesperrt, seit sich 14 Deckenplatten gelöst haben. Verletzt wurde niemand, doch nun quält sich
der Verkehr über den Galgenberg. Durch den Ort fahren 8.200 Autos am Tag, vor der Sperrung waren es 1.150.

Die Umleitung ist 23 Kilometer lang. Die Sanierung der Röhre soll 6,4 Millionen Euro kosten, teilte der Straßenbetrieb mit. Im Gemeinderat
stimmten 15 Mitglieder für den Antrag, vier dagegen. 37 von 61 Betrieben haben dem Gewerbeverein geantwortet.
`

const corpusOf = (...sources: readonly (readonly SourceInput[])[]): Corpus => buildCorpus(sources.flat())
const tunnelIn = (corpus: Corpus, sources: readonly number[]) =>
  sources.map(source => corpus.source(source).id).filter(id => id.startsWith('tunnel'))
const findings = (text: string, corpus: Corpus) =>
  factCheck({ text, date: '2025-03-17' }, corpus).claims.flatMap(claim =>
    claim.ruleId ? [`${claim.text}: ${claim.ruleId}`] : [],
  )

const large = corpusOf(OTHERS, STORY, [BACKGROUND])

describe('the story of a draft', () => {
  it('has the sources that tell of the same matter, and few others', () => {
    const { sources, has } = storyOf(read({ text: RIGHT }), large)
    assert.deepEqual(tunnelIn(large, sources), ['tunnel-bericht', 'tunnel-rat', 'tunnel-wirtschaft'])
    assert.ok(sources.length <= 6)
    assert.ok(sources.every(has))
    assert.ok(!has(0))
  })

  it('has no sources where none tells of it', () => {
    const { sources, has } = storyOf(read({ text: RIGHT }), corpusOf(OTHERS))
    assert.deepEqual(sources, [])
    assert.ok(OTHERS.every((_, source) => !has(source)))
  })

  it('is not told by one or two sentences', () => {
    assert.deepEqual(storyOf(read({ text: 'Am Tag fahren 8.200 Autos durch Steinfurth.' }), large).sources, [])
  })

  it('is found in short notes that have little of it each', () => {
    const { sources, has } = storyOf(read({ text: KLINIK }), corpusOf(NOTES))
    assert.equal(sources.length, ONE_STORY)
    assert.ok(NOTES.filter((_, n) => has(n)).length > ONE_STORY)
  })

  it('has one of the copies that papers print of a report', () => {
    const { sources } = storyOf(read({ text: KLINIK }), corpusOf(COPIES, [BACKGROUND]))
    const reports = sources.map(source => COPIES[source]?.id.replace(/-\d+$/, ''))
    assert.ok(reports.length >= 5)
    assert.equal(new Set(reports).size, reports.length)
  })

  it('has no source that is gone', () => {
    const corpus = buildCorpus([...OTHERS, ...STORY])
    ;(corpus as GrowingCorpus).remove(OTHERS.length)
    assert.deepEqual(tunnelIn(corpus, storyOf(read({ text: RIGHT }), corpus).sources), [
      'tunnel-rat',
      'tunnel-wirtschaft',
    ])
  })
})

describe('a draft against many sources', () => {
  it('is judged as it is against its story alone', () => {
    const wrong = RIGHT.replace('14 Decken', '41 Decken').replace('8.200', '8.900')
    assert.deepEqual(findings(RIGHT, large), [])
    assert.deepEqual(findings(wrong, large), findings(wrong, corpusOf(STORY)))
    assert.deepEqual(findings(wrong, large), ['41 Deckenplatten: figure-mismatch', '8.900 Autos: figure-mismatch'])
  })

  it('shows passages of the whole folder', () => {
    const { claims } = factCheck({ text: RIGHT }, large)
    const evidence = claims.find(({ text }) => text === '8.200 Autos')?.evidence[0]
    assert.equal(evidence?.source.id, 'tunnel-rat')
    assert.match(evidence?.text ?? '', /8\.200 Autos am Tag/)
  })

  it('is backed by any source in nearly the same words', () => {
    const draft = `${RIGHT}\nIm Land gibt es 118 Straßentunnel, hat der Rechnungshof gezählt.\n`
    assert.deepEqual(findings(draft, corpusOf(OTHERS, STORY)), ['118 Straßentunnel: figure-unsourced'])
    assert.deepEqual(findings(draft, large), [])
  })

  it('is contradicted by no source that tells of another matter', () => {
    const found = findings(RIGHT, corpusOf(OTHERS))
    assert.ok(found.length > 0)
    assert.deepEqual([...new Set(found.map(one => one.split(': ')[1]))], ['figure-unsourced'])
  })
})

describe('a part of a corpus', () => {
  it('is kept as long as it is asked for among a few', () => {
    const first = partOf(large, [1, 2])
    assert.equal(partOf(large, [1, 2]), first)
    for (const source of [3, 4, 5, 6]) partOf(large, [source])
    assert.notEqual(partOf(large, [1, 2]), first)
  })

  it('has its sources with all that they say', () => {
    const part = partOf(large, [OTHERS.length, OTHERS.length + 2])
    assert.equal(part.size, 2)
    assert.equal(part.source(1).id, 'tunnel-wirtschaft')
    assert.match(part.text(1).raw, /61 Betrieben/)
    const { start, end } = part.span(part.firstSentence(1))
    assert.match(part.text(1).raw.slice(start, end), /^Die Händler in Steinfurth/)
  })
})

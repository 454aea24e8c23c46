import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REMEMBERED } from '../../../src/engine/corpus/remembered.ts'
import { buildCorpus, type Corpus, factCheck } from '../../../src/engine/index.ts'
import type { CheckOptions, DraftInput } from '../../../src/engine/model.ts'
import { unmark } from '../../corpora/score.ts'
import { AIMED_EDITS, type AimedEdit, DRAFTS_IN_TURN, SOURCES } from './aimedEdits.ts'

const EDITS = Number(process.env['EDITS'] ?? 100)
const CORPORA = join(import.meta.dirname, '../../corpora')

/** Two corpora of one story each, and one of so many sources that it is of many. */
const ONE_STORY = ['wahl', 'ferry']
const MANY = ['wahl', 'ferry', 'klinik', 'council']

/** A generator of numbers from 0 up to but without 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) / 0x80_0000
  }
}

const random = randomFrom(Number(process.env['SEED'] ?? 1))
const below = (n: number) => Math.floor(random() * n)
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T

const draftOf = (folder: string) => unmark(readFileSync(join(CORPORA, folder, 'draft.md'), 'utf8')).text

function corpusOf(folders: readonly string[]): Corpus {
  const files = folders.flatMap(folder => {
    const sources = join(CORPORA, folder, 'sources')
    return readdirSync(sources).map(name => ({ id: `${folder}/${name}`, path: join(sources, name) }))
  })
  return buildCorpus(
    files
      .filter(({ id }) => /\.(?:md|txt|html)$/.test(id))
      .map(({ id, path }) => {
        const text = readFileSync(path, 'utf8').replace(/<style[^]*?<\/style>|<[^>]+>/g, '\n')
        return { id, text, date: /\b20\d\d-\d\d-\d\d\b/.exec(text)?.[0] ?? null }
      }),
  )
}

/** The same corpus at its first check: nothing is remembered yet. */
function forgetful(corpus: Corpus): Corpus {
  const known = new Map<string, unknown>()
  return {
    ...corpus,
    derived<T>(key: string, build: () => T): T {
      if (!key.startsWith(REMEMBERED)) return corpus.derived(key, build)
      if (!known.has(key)) known.set(key, build())
      return known.get(key) as T
    },
  }
}

const NAME = /\b[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+\b/g
const PARAGRAPH = /\n{2,}/
const LONGEST = 3000

type Edit = (text: string) => string

function inserted(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(' ', below(text.length)))
  return text.slice(0, at) + words + text.slice(at)
}

function replaced(text: string, sought: RegExp, by: (found: string) => string): string {
  const all = [...text.matchAll(sought)]
  if (all.length === 0) return text
  const { 0: found, index } = oneOf(all)
  return text.slice(0, index) + by(found) + text.slice(index + found.length)
}

/** Changes the paragraphs of a text, one of them at a place. */
function inParagraphs(change: (all: string[], at: number) => void): Edit {
  return text => {
    const all = text.split(PARAGRAPH)
    change(all, below(all.length))
    return all.length === 0 ? text : all.join('\n\n')
  }
}

/** What writers do, from a figure that is typed to a table that is pasted; `words` and `names` are of all drafts. */
function editsWith(drafts: readonly string[]): readonly Edit[] {
  const all = drafts.join(' ')
  const words = all.split(/\s+/)
  const names = [...new Set(all.match(NAME))]
  const table = () =>
    `| Jahr | ${2020 + below(6)} | 2024 |\n|---|---|---|\n| ${oneOf(names)} | ${below(100)} | ${below(999)} |\n| Summe | ${below(100)} | 17 Prozent |`
  return [
    text => inserted(text, ` ${below(3000)}`),
    text => inserted(text, ` ${below(3000)} ${oneOf(words)}`),
    text => inserted(text, ` ${oneOf(words)}`),
    text => inserted(text, `, sagte ${oneOf(names)}`),
    text =>
      inserted(text, oneOf([' er', ' sie', ' demnach', ' der 47-Jährige', ' nicht', ' zunächst', ' statt', ' not'])),
    text => inserted(text, oneOf([...'ab.,;:!?„“"»«\n -–%€#|3'])),
    text => replaced(text, /\d+/g, found => String(Number(found) + oneOf([1, -1, 10, 1000]))),
    text => replaced(text, NAME, () => oneOf(names)),
    text => replaced(text, /[„“»«"]/g, () => ''),
    text => replaced(text, /date: \S+/g, () => `date: 20${10 + below(17)}-0${1 + below(9)}-1${below(10)}`),
    text => replaced(text, /\S+\s+\S+\s+\S+/g, () => ''),
    text => text.replaceAll(` ${oneOf(words)} `, ` ${oneOf(words)} `),
    inParagraphs((paragraphs, at) => paragraphs.splice(below(paragraphs.length), 0, ...paragraphs.splice(at, 1))),
    inParagraphs((paragraphs, at) => paragraphs.splice(at, 0, oneOf(oneOf(drafts).split(PARAGRAPH)))),
    inParagraphs((paragraphs, at) => paragraphs.splice(at, 0, paragraphs[at] ?? '')),
    inParagraphs((paragraphs, at) => paragraphs.splice(at, 1)),
    inParagraphs((paragraphs, at) => paragraphs.splice(at, 0, table())),
    inParagraphs((paragraphs, at) => {
      const old = paragraphs[at] ?? ''
      paragraphs[at] = /^[#>-]/.test(old) ? old.replace(/^[#>-]+ /, '') : `${oneOf(['# ', '> ', '- '])}${old}`
    }),
  ]
}

function optionsOf(): CheckOptions {
  if (random() < 0.9) return {}
  return oneOf([
    { display: 'en' },
    { names: [['Stadtwerke', 'SWH'] as const, ['Klinik', 'Klinikum'] as const] },
  ] as const)
}

/** Edits one draft after another, and some texts again that were there before. */
function checkEdits(folders: readonly string[], edits: number): void {
  const drafts = folders.map(draftOf)
  const [used, other] = [corpusOf(folders), corpusOf(folders)]
  const all = editsWith(drafts)
  const past = [...drafts]
  let text = drafts[0] as string
  for (let n = 0; n < edits; n++) {
    text = n % 40 === 39 ? oneOf(drafts) : random() < 0.1 ? oneOf(past.slice(-8)) : oneOf(all)(text)
    if (text.length > LONGEST) text = text.slice(0, LONGEST)
    past.push(text)
    const date = oneOf([...Array<string>(12).fill('2026-05-02'), '2024-06-06', null])
    const input: DraftInput = { text, date, format: 'markdown' }
    const options = optionsOf()
    const first = factCheck(input, forgetful(other), { ...options, once: n % 2 === 0 })
    assert.deepEqual(factCheck(input, used, options), first, `edit ${n}`)
  }
}

describe('a draft that is edited', function () {
  this.timeout(EDITS * 1000)
  it('has the findings that it has at its first check, of many sources', () => checkEdits(MANY, EDITS))
  for (const folder of ONE_STORY)
    it(`has them of one story: ${folder}`, () => checkEdits([folder], Math.ceil(EDITS / 4)))
})

type Draft = AimedEdit['before']

const CORPUS = buildCorpus(SOURCES)
const CORPUS_OF_FEW = buildCorpus(SOURCES.slice(0, 12))

/** Checks drafts one after another, each against what its first check finds. */
function checkInTurn(drafts: readonly Draft[]): void {
  for (const corpus of [CORPUS, CORPUS_OF_FEW]) {
    const used = forgetful(corpus)
    drafts.forEach((draft, n) => {
      assert.deepEqual(checked(draft, used), checked(draft, forgetful(corpus)), `draft ${n}`)
    })
  }
}

function checked({ options = {}, ...draft }: Draft, corpus: Corpus) {
  return factCheck({ date: '2026-03-20', language: 'de', format: 'markdown', ...draft }, corpus, options)
}

/** What is found of a claim, wherever it stands. */
function foundOf(claim: string, draft: Draft): readonly string[] {
  const { claims } = checked(draft, forgetful(CORPUS))
  return claims
    .filter(({ text }) => text === claim)
    .map(({ kind, verdict, message }) => `${kind} ${verdict} ${message}`)
}

describe('a claim that depends on something elsewhere in its draft', function () {
  this.timeout(20_000)
  for (const { what, claim, before, after } of AIMED_EDITS)
    it(`is judged anew when this is edited: ${what}`, () => {
      assert.notDeepEqual(foundOf(claim, before), foundOf(claim, after))
      checkInTurn([before, after, before])
      checkInTurn([after, before])
    })
})

describe('a draft that is edited as a whole', function () {
  this.timeout(20_000)
  for (const [what, texts] of Object.entries(DRAFTS_IN_TURN))
    it(`has the findings of its first check: ${what}`, () => checkInTurn(texts.map(text => ({ text }))))
})

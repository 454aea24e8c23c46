import assert from 'node:assert/strict'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { layOutMarkdown } from '../../../src/engine/text/markdown.ts'
import { stretchesOf } from '../../../src/engine/text/plainMarkdown.ts'

const kindsOf = (raw: string) => stretchesOf(raw).map(({ kind, start, end }) => `${kind} ${raw.slice(start, end)}`)

describe('stretches of Markdown', () => {
  it('parses only what has markup, neighbours in one', () => {
    const raw = '# Bau\n\nEr **kostet** mehr.\n\n- Holz\n\nSie baut.\n'
    assert.deepEqual(kindsOf(raw), ['heading # Bau', 'marked Er **kostet** mehr.\n\n- Holz', 'paragraph Sie baut.'])
  })

  it('leaves front matter out, and parses all of a text with targets of links', () => {
    assert.deepEqual(kindsOf('---\nlang: de\n\n---\nSie baut.'), ['paragraph Sie baut.'])
    assert.equal(kindsOf('Der [Plan].\n\n[Plan]: https://a.example').length, 1)
  })

  it('lets code and HTML go on behind blank lines, and comments not', () => {
    assert.equal(kindsOf('```\na\n\nb\n```').length, 1)
    assert.deepEqual(kindsOf('<!-- a -->\n\nSie baut.'), ['marked <!-- a -->', 'paragraph Sie baut.'])
  })

  it('finds the blocks and words that a parser of the whole finds', () => {
    const pieces =
      'Wort|Die Stadt baut 3 Schulen.|„Ja“, sagte er.|a_b|**fett**|[l](x)|[l]|<b>|<!-- x -->|<!--|-->|<div>|```|~~~|`c`|&amp;|\\|- |+ |1. |2) |12|> |# |##|    |  |\t|!|===|---|: '.split(
        '|',
      )
    const breaks = [
      '\n',
      '\n',
      '\n\n',
      '\n\n',
      '\n \n',
      '\r\n',
      '\r\n\r\n',
      '  \n',
      '\n| a | b |\n|--|--|\n| c | d |\n',
    ]
    let seed = 7
    const random = (to: number) => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % to
    for (let i = 0; i < 400; i++) {
      const raw = `Wort ${Array.from({ length: 12 }, () => `${pieces[random(4 + (i % (pieces.length - 3)))]}${breaks[random(breaks.length)]}`).join('')}`
      const { blocks, spans } = layOutMarkdown(raw)
      assert.deepEqual(spans, wordsOf(raw), JSON.stringify(raw))
      assert.equal(blocks.filter(block => block.kind === 'heading').length, headingsOf(raw))
    }
  })
})

type Node = ReturnType<typeof treeOf> | ReturnType<typeof treeOf>['children'][number]

function treeOf(raw: string) {
  return fromMarkdown(raw, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

function wordsOf(raw: string) {
  const words: unknown[] = []
  const visit = (node: Node): void => {
    if (node.type === 'text') words.push({ start: node.position?.start.offset, end: node.position?.end.offset })
    else if ('children' in node) node.children.forEach(visit)
  }
  visit(treeOf(raw))
  return words
}

function headingsOf(raw: string): number {
  let headings = 0
  const visit = (node: Node): void => {
    if (node.type === 'heading') headings++
    if ('children' in node) node.children.forEach(visit)
  }
  visit(treeOf(raw))
  return headings
}

import assert from 'node:assert/strict'
import { columnHeadings, isFormerColumn } from '../../../../src/engine/checks/figures/columns.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** Whether the cells under the first heading are of an earlier time than those under the second. */
function isFormer(first: string, second: string): boolean {
  const text = `| Ort | ${first} | ${second} |\n|---|---|---|\n| Ulm | 12 | 14 |\n`
  const { blocks } = prepare({ text, language: 'de', date: '2025-06-01', format: 'markdown' })
  const cell = blocks.find(block => block.table?.column === first && !block.table.isHeader)
  return isFormerColumn(cell, columnHeadings(blocks), '2025-06-01')
}

describe('A column of an earlier time', () => {
  it('has the same heading with an earlier year or month', () => {
    assert.equal(isFormer('Gäste 2023', 'Gäste 2024'), true)
    assert.equal(isFormer('Juli 2024', 'Mai 2025'), true)
    assert.equal(isFormer('July 2024', 'May 2025'), true)
  })

  it('is none of another thing', () => {
    assert.equal(isFormer('Marktanteil 2023', 'Marge 2024'), false)
    assert.equal(isFormer('Gäste 2024', 'Gäste 2023'), false)
  })
})

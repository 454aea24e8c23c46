import { deepEqual, equal } from 'node:assert/strict'
import { isSameAddress } from '../../src/server/ranges.ts'
import { pathOf } from '../../src/server/workspaces.ts'
import { inOrder, isInside, slashed, spelledAs } from '../../src/workspace/paths.ts'

describe('a path', () => {
  const inside: readonly (readonly [file: string, folder: string, onWindows: boolean, isIt: boolean])[] = [
    ['/a/b/c.txt', '/a/b', false, true],
    ['/a/b', '/a/b', false, true],
    ['/a/bc.txt', '/a/b', false, false],
    ['/a/B/c.txt', '/a/b', false, false],
    ['/c.txt', '/', false, true],
    ['c:\\Archiv\\a.txt', 'C:\\archiv', true, true],
    ['C:\\Archiv', 'c:\\Archiv', true, true],
    ['C:\\Archivar\\a.txt', 'C:\\Archiv', true, false],
    ['D:\\a.txt', 'd:\\', true, true],
    ['\\\\Server\\Texte\\a.txt', '\\\\server\\texte', true, true],
    ['\\\\server\\andere\\a.txt', '\\\\server\\texte', true, false],
  ]
  for (const [file, folder, onWindows, isIt] of inside) {
    it(`${file} is ${isIt ? '' : 'not '}in ${folder}`, () => equal(isInside(file, folder, onWindows), isIt))
  }

  it('is spelled as the folder that it lies in', () => {
    const folders = ['C:\\Quellen', 'D:\\Archiv']
    equal(spelledAs(folders, 'd:\\archiv\\2025\\Kran.txt', true), 'D:\\Archiv\\2025\\Kran.txt')
    equal(spelledAs(folders, 'd:\\Entwurf.md', true), 'd:\\Entwurf.md')
    equal(spelledAs(['/Archiv'], '/archiv/a.txt', false), '/archiv/a.txt')
  })

  it('may have backslashes in a pattern on Windows', () => {
    equal(slashed('quellen\\2025-*\\*.md', true), 'quellen/2025-*/*.md')
    equal(slashed('\\\\server\\texte\\*.md', true), '//server/texte/*.md')
    equal(slashed('a\\*.md', false), 'a\\*.md')
  })

  it('has its place among others on every system', () => {
    const names = ['a1.txt', 'a/b.txt', 'a-b.txt', 'A/z.txt']
    const ordered = ['A/z.txt', 'a-b.txt', 'a/b.txt', 'a1.txt']
    const onWindows = (path: string): string => `C:\\${path.replaceAll('/', '\\')}`
    deepEqual(inOrder(names, false), ordered)
    deepEqual(inOrder(names.map(onWindows), true), ordered.map(onWindows))
  })

  it('comes from the address of a file only', () => {
    equal(pathOf('file:///a/K%C3%A4se%20b.md'), '/a/Käse b.md')
    equal(pathOf('untitled:Untitled-1'), null)
    equal(pathOf('file://server/a.md'), null)
  })
})

describe('an address', () => {
  it('is the same with more percent signs and with a small drive', () => {
    const ours = 'beleg-source:///C:/Texte/K%C3%A4se.jsonl%2312.txt'
    equal(isSameAddress(ours, 'beleg-source:///c%3A/Texte/K%C3%A4se.jsonl%2312.txt'), true)
    equal(isSameAddress(ours, 'beleg-source:///d%3A/Texte/K%C3%A4se.jsonl%2312.txt'), false)
    equal(isSameAddress('beleg-source:///a/B.pdf.txt', 'beleg-source:///a/b.pdf.txt'), false)
  })
})

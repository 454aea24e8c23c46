import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const keysOf = (path: string): string[] => sorted(Object.keys(JSON.parse(read(path)) as object))

function sorted(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words)].filter(word => word !== undefined).sort((a, b) => a.localeCompare(b))
}

describe('words of the extension', () => {
  it('has every sentence in German', () => {
    const sources = readdirSync(join(root, 'src/extension')).map(name => read(`src/extension/${name}`))
    const sentences = sources.flatMap(source =>
      [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, sentence]) => sentence),
    )
    assert.deepEqual(sorted(sentences), keysOf('media/l10n/bundle.l10n.de.json'))
  })

  it('has every title and setting of the manifest in English and German, and no others', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key)
    assert.deepEqual(sorted(used), keysOf('package.nls.json'))
    assert.deepEqual(keysOf('package.nls.de.json'), keysOf('package.nls.json'))
  })

  it('keeps the places of values in German sentences', () => {
    const german = JSON.parse(read('media/l10n/bundle.l10n.de.json')) as Record<string, string>
    for (const [english, sentence] of Object.entries(german)) {
      assert.deepEqual(sentence.match(/\{\d\}/g)?.sort(), english.match(/\{\d\}/g)?.sort(), english)
    }
  })
})

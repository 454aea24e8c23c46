import { deepEqual, equal } from 'node:assert/strict'
import { decode } from '../../src/workspace/decode.ts'

const TEXT = 'Die Bürgermeisterin kündigte 3 Maßnahmen für Köln an: „größer, höher“, sagte sie.'

/** Code units in a byte order, with or without the mark. */
function utf16(text: string, { bigEndian = false, mark = false } = {}): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decode', () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, { mark: true })],
    ['UTF-16, big end first', utf16(TEXT, { mark: true, bigEndian: true })],
    ['UTF-16 without a mark', utf16(TEXT)],
  ]
  for (const [name, bytes] of cases) {
    it(`reads ${name}`, async () => equal(await decode(bytes), TEXT))
  }

  it('reads Latin-1', async () => {
    const text = 'Die Behörde prüft, ob die Brücke über den Fluß gesperrt werden muß. Das sagte Jürgen Größl.'
    equal(await decode(Buffer.from(text, 'latin1')), text)
  })

  it('reads the marks of Windows-1252', async () => {
    const bytes = Buffer.from('\x84Das geht so nicht\x93 \x96 es kostet 5 \x80, sagte die K\xE4mmerin.', 'latin1')
    equal(await decode(bytes), '„Das geht so nicht“ – es kostet 5 €, sagte die Kämmerin.')
  })

  it('takes no picture for a text', async () => {
    equal(await decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72])), undefined)
  })

  it('keeps carriage returns', async () => deepEqual(await decode(Buffer.from('a\r\nb')), 'a\r\nb'))
})

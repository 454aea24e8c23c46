import { createHash } from 'node:crypto'

/** The filling of short passwords, from the PDF reference (algorithm 2). */
const FILLING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const ID = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')

/** A PDF of one line, encrypted with RC4 of 40 bits as the PDF reference has it; without a password only printing is forbidden. */
export function lockedPdf(line: string, password: string): Buffer {
  const owner = rc4(md5(filled('owner')).subarray(0, 5), filled(password))
  const rights = Buffer.from([0xc0, 0xff, 0xff, 0xff])
  const key = md5(Buffer.concat([filled(password), owner, rights, ID])).subarray(0, 5)
  const user = rc4(key, FILLING)
  const contents = Buffer.from(`BT /F1 11 Tf 60 700 Td (${line}) Tj ET`, 'latin1')
  const own = md5(Buffer.concat([key, Buffer.from([5, 0, 0, 0, 0])])).subarray(0, 10)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${contents.length} >>\nstream\n${rc4(own, contents).toString('latin1')}\nendstream`,
    `<< /Filter /Standard /V 1 /R 2 /P -64 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
  ]
  let pdf = '%PDF-1.4\n'
  const rows = objects.map((object, i) => {
    const offset = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const id = `<${ID.toString('hex')}>`
  pdf += `xref\n0 7\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 7 /Root 1 0 R /Encrypt 6 0 R /ID [${id} ${id}] >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}

function filled(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), FILLING]).subarray(0, 32)
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest()
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number): void => {
    const old = state[i] as number
    state[i] = state[j] as number
    state[j] = old
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    bytes.map(byte => {
      i = (i + 1) & 255
      j = (j + (state[i] as number)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number)
    }),
  )
}

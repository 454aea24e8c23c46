import { encodingOf } from '../decode.ts'

const NEWLINE = 0x0a

/** The lines of a file that comes in pieces, as bytes; `tooLong` stands for one that is not kept. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | 'tooLong' | 'binary'> {
  let pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const line = (): Uint8Array | 'tooLong' => {
    const whole = length > longest ? 'tooLong' : pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)
    pieces = []
    length = 0
    return whole
  }
  for await (const chunk of inUtf8(chunks)) {
    if (chunk === 'binary') {
      yield chunk
      return
    }
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

/** UTF-16 as UTF-8, in which no letter's bytes hold a line's end; everything else as it is. */
async function* inUtf8(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array | 'binary'> {
  let encoding: ReturnType<typeof encodingOf> | undefined
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of chunks) {
    encoding ??= encodingOf(chunk)
    if (encoding === 'binary') {
      yield encoding
      return
    }
    if (encoding !== 'bytes') decoder ??= new TextDecoder(encoding)
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
}

/** Writes whole numbers in as few bytes as they need: seven bits in each, the lowest first, the sign in the lowest bit of all. */
export interface ByteWriter {
  readonly length: number
  int(value: number): void
  /** What was written; it stays until the writer is cleared. */
  done(): Uint8Array
  clear(): void
}

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(4096)
  let length = 0
  return {
    get length() {
      return length
    },
    int(value) {
      if (length + LONGEST > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
      let rest = value < 0 ? (-value - 1) * 2 + 1 : value * 2
      while (rest > MOST_OF_32_BITS) {
        bytes[length++] = (rest % 128) | 128
        rest = Math.floor(rest / 128)
      }
      while (rest >= 128) {
        bytes[length++] = (rest & 127) | 128
        rest >>= 7
      }
      bytes[length++] = rest
    },
    done: () => bytes.subarray(0, length),
    clear() {
      length = 0
    },
  }
}

/** Numbers up to this one are divided by shifting their bits. */
const MOST_OF_32_BITS = 0x7fffffff

/** Bytes of a number of 53 bits. */
const LONGEST = 8

/** Reads the numbers of a `ByteWriter` one after the other. */
export interface ByteReader {
  int(): number
}

export function byteReader(bytes: Uint8Array, from: number): ByteReader {
  let at = from
  return {
    int() {
      let byte = bytes[at++] as number
      let value = byte & 127
      for (let scale = 128; byte >= 128; scale *= 128) {
        byte = bytes[at++] as number
        value += (byte & 127) * scale
      }
      return value % 2 === 1 ? -(value - 1) / 2 - 1 : value / 2
    },
  }
}

/** Bytes that are written one piece after the other, into memory that is used again. */
export interface GrowingBytes {
  readonly length: number
  /** Room for so many bytes more. */
  readonly take: (length: number) => Buffer
  /** All bytes; they stay until this is cleared. */
  done(): Buffer
  clear(): void
}

export function growingBytes(): GrowingBytes {
  let bytes = Buffer.alloc(0)
  let length = 0
  return {
    get length() {
      return length
    },
    take(more) {
      if (length + more > bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.ceil((length + more) * 1.5))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      length += more
      return bytes.subarray(length - more, length)
    },
    done: () => bytes.subarray(0, length),
    clear() {
      length = 0
    },
  }
}

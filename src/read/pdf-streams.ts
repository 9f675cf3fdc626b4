import { inflateRawSync, inflateSync } from 'node:zlib'
import { UnreadableDocument } from './document.ts'

/** The largest report met unpacks to a twentieth of it. */
export const mostUnpacked = 64 * 1024 * 1024

/**
 * Refuses a PDF whose packed streams hold more than a report can need (a bomb), before pdf.js unpacks any of them.
 * Pictures are not counted: reading never unpacks them.
 */
export function assertBoundedStreams(bytes: Uint8Array, most = mostUnpacked): void {
  let left = most
  for (const stream of packedStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    left -= unpackedLength(stream.bytes, stream.filters, left)
    if (left < 0) throw tooLarge(most)
  }
}

function tooLarge(most: number): UnreadableDocument {
  return new UnreadableDocument(
    'read:too-large',
    `Unexpected streams of over ${most >> 20} MB when unpacked, expected a report`,
  )
}

interface PackedStream {
  bytes: Buffer
  /** How often it is packed: a filter may stand several times over. */
  filters: number
}

function* packedStreams(file: Buffer): Generator<PackedStream> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue // the `d` of `endstream`
    const dictionary = dictionaryBefore(file, at)
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (filters === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7
    const end = file.indexOf('endstream', start)
    yield { bytes: file.subarray(start, end === -1 ? undefined : end), filters }
    if (end === -1) return
    at = end
  }
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - 1024), at)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** The length after unpacking, or one more than `left` where it is over. */
function unpackedLength(bytes: Buffer, filters: number, left: number): number {
  const inner = inflate(bytes, left)
  if (inner === 'over') return left + 1
  return filters > 1 ? inner.length + unpackedLength(inner, filters - 1, left - inner.length) : inner.length
}

function inflate(bytes: Buffer, left: number): Buffer | 'over' {
  const options = { maxOutputLength: Math.max(1, left), finishFlush: 2 }
  for (const attempt of [() => inflateSync(bytes, options), () => inflateRawSync(bytes.subarray(2), options)]) {
    try {
      return attempt()
    } catch (error) {
      if (error instanceof RangeError) return 'over'
      // Damaged: what pdf.js can save of it is no longer than what came before the damage.
    }
  }
  return Buffer.alloc(0)
}

import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Original } from '../../src/read/document.ts'
import { readAll } from '../../src/read/reading-pool.ts'
import type { ReadResult } from '../../src/read/reading-thread.ts'
import { makePdf } from './made-pdf.ts'
import { bodyText } from './made-report.ts'

const text = (file: string): Original => ({ file, bytes: new Uint8Array(Buffer.from(`Report ${file}`)) })
const pdf = (file: string): Original => ({ file, bytes: makePdf([[bodyText(80)]]) })
const summary = (result: ReadResult) => `${result.file} ${'tree' in result ? result.tree.format : result.failure.rule}`

async function read(originals: Iterable<Original>, options = {}): Promise<string[]> {
  const results: string[] = []
  for await (const result of readAll(originals, { threads: 2, ...options })) results.push(summary(result))
  return results
}

describe('reading many originals', () => {
  test('gives the results in the order of the originals, failures among them', async () => {
    const originals = [
      pdf('a.pdf'),
      { file: 'b.pdf', bytes: new Uint8Array() },
      text('c.txt'),
      pdf('d.pdf'),
      text('e.md'),
      text('f.txt'),
      pdf('g.pdf'),
    ]
    expect(await read(originals)).toEqual([
      'a.pdf pdf',
      'b.pdf read:empty',
      'c.txt text',
      'd.pdf pdf',
      'e.md markdown',
      'f.txt text',
      'g.pdf pdf',
    ])
  })

  test('gives up an original that takes too long, and reads the rest', async () => {
    const long = {
      file: 'long.pdf',
      bytes: makePdf(
        Array.from({ length: 700 }, () => Array.from({ length: 20 }, (_, index) => bodyText(40 + 30 * index))),
      ),
    }
    expect(await read([long, text('b.txt'), text('c.txt')], { threads: 1, seconds: 0.8 })).toEqual([
      'long.pdf read:too-large',
      'b.txt text',
      'c.txt text',
    ])
  })

  test('gives up an original that takes too much memory, and reads the rest', async () => {
    const large = { file: 'large.txt', bytes: new Uint8Array(Buffer.from('Row\tof\tcells\n'.repeat(900_000))) }
    expect(await read([large, text('b.txt')], { threads: 1, megabytes: 64 })).toEqual([
      'large.txt read:too-large',
      'b.txt text',
    ])
  })

  test('asks for no more originals than it needs for now', async () => {
    let asked = 0
    function* many() {
      for (; asked < 50; asked++) yield text(`${asked}.txt`)
    }
    for await (const result of readAll(many(), { threads: 2 })) {
      expect(summary(result)).toBe('0.txt text')
      break
    }
    expect(asked).toBeLessThan(10)
  })
})

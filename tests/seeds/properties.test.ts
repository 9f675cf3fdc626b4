import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeCorpus } from '../corpus.ts'
import { findingsOf, judgementOf, read, seeds, type Seed } from './reading.ts'
import { changedSpaces, toBytes, withPageBreaks, withoutBlankLines, type Encoding } from './damage.ts'

/** What a damaged seed gives that the whole one does not. */
async function invented(seed: Seed, bytes: Uint8Array): Promise<string[]> {
  const whole = new Set(findingsOf(seed.reading).map(judgementOf))
  const reading = await read(seed.file, bytes)
  return findingsOf(reading)
    .map(judgementOf)
    .filter((judgement) => !whole.has(judgement))
}

const runs = { numRuns: 40 }

describeCorpus('seeds', 'a damaged seed gives no grade that the whole one does not give', () => {
  const each = test.each(seeds.map((seed) => [seed.file.slice(0, 3), seed] as const))
  const textOf = ({ bytes }: Seed) => new TextDecoder().decode(bytes)

  each('%s cut after any line', async (_, seed) => {
    const lines = textOf(seed).split('\n')
    for (const [index] of lines.entries()) {
      const cut = lines.slice(0, index + 1).join('\n')
      expect(await invented(seed, toBytes(cut, 'utf-8')), `cut after line ${index + 1}`).toEqual([])
    }
  })

  each('%s cut after any character', async (_, seed) => {
    const text = textOf(seed)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (at) => {
        expect(await invented(seed, toBytes(text.slice(0, at), 'utf-8'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  each('%s cut after any byte', async (_, seed) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(seed.bytes.length), async (at) => {
        expect(await invented(seed, seed.bytes.subarray(0, at))).toEqual([])
      }),
      runs,
    )
  })

  each('%s with other line ends and encodings', async (_, seed) => {
    const encodings: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']
    for (const end of ['\n', '\r\n', '\r']) {
      for (const encoding of encodings) {
        const bytes = toBytes(textOf(seed).replaceAll('\n', end), encoding)
        expect(await invented(seed, bytes), `${JSON.stringify(end)} ${encoding}`).toEqual([])
      }
    }
  })

  each('%s with no-break spaces for some spaces', async (_, seed) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), async (draw, share) => {
        const changed = changedSpaces(textOf(seed), draw, share, '\u00a0')
        expect(await invented(seed, toBytes(changed, 'utf-8'))).toEqual([])
      }),
      runs,
    )
  })

  each('%s with page breaks in other places', async (_, seed) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.double({ min: 0, max: 0.05, noNaN: true }), async (draw, share) => {
        const text = textOf(seed)
        expect(await invented(seed, toBytes(withPageBreaks(text, draw, share), 'utf-8'))).toEqual([])
        expect(await invented(seed, toBytes(withoutBlankLines(text, draw, share * 10), 'utf-8'))).toEqual([])
      }),
      runs,
    )
  })
})

describeCorpus('seeds', 'a seed in another form of the same text gives the same', () => {
  const each = test.each(seeds.map((seed) => [seed.file.slice(0, 3), seed] as const))

  each('%s', async (_, seed) => {
    const text = new TextDecoder().decode(seed.bytes)
    const whole = findingsOf(seed.reading).map(judgementOf)
    const forms = [
      toBytes(text.replaceAll('\n', '\r\n'), 'utf-8'),
      toBytes(text, 'utf-8-bom'),
      toBytes(text, 'utf-16le'),
      toBytes(text, 'utf-16be'),
      toBytes(text.replaceAll(' ', '\u00a0'), 'utf-8'),
    ]
    for (const form of forms) {
      const reading = await read(seed.file, form)
      expect(findingsOf(reading).map(judgementOf)).toEqual(whole)
    }
  })
})

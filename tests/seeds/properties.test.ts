import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableDocument } from '../../src/read/document.ts'
import { describeCorpus } from '../corpus.ts'
import * as damage from './damage.ts'
import { findingsOf, judgementOf, read, seeds, type Seed } from './reading.ts'

const minutes = 60_000
const each = test.each(seeds.map((seed) => [seed.file.slice(0, 3), seed] as const))
const textOf = ({ bytes }: Seed) => new TextDecoder().decode(bytes)

/** What a damaged seed gives that the whole one does not. It may be refused as unreadable; nothing else may be thrown. */
async function invented(seed: Seed, damaged: string | Uint8Array): Promise<string[]> {
  const whole = new Set(findingsOf(seed.reading).map(judgementOf))
  const bytes = typeof damaged === 'string' ? damage.toBytes(damaged, 'utf-8') : damaged
  const reading = await read(seed.file, bytes).catch((error: unknown) => {
    if (!(error instanceof UnreadableDocument)) throw error
  })
  const judgements = reading === undefined ? [] : findingsOf(reading).map(judgementOf)
  return judgements.filter((judgement) => !whole.has(judgement))
}

/** Damages a seed in many ways of one kind: how much of it, and where, is drawn. */
async function neverInvents(seed: Seed, most: number, damaged: (text: string, draw: number, share: number) => string) {
  const share = fc.double({ min: 0, max: most, noNaN: true })
  await fc.assert(
    fc.asyncProperty(fc.integer(), share, async (draw, share) => {
      expect(await invented(seed, damaged(textOf(seed), draw, share))).toEqual([])
    }),
    { numRuns: 30, endOnFailure: true },
  )
}

describeCorpus('seeds', 'a damaged seed gives no grade that the whole one does not give', () => {
  each('%s cut after any line', { timeout: 2 * minutes }, async (_, seed) => {
    const lines = textOf(seed).split('\n')
    for (const [index] of lines.entries()) {
      const cut = lines.slice(0, index + 1).join('\n')
      expect(await invented(seed, cut), `cut after line ${index + 1}`).toEqual([])
    }
  })

  each('%s cut after any character', { timeout: minutes }, async (_, seed) => {
    const text = textOf(seed)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (at) => {
        expect(await invented(seed, text.slice(0, at))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  each('%s cut after any byte', { timeout: minutes }, async (_, seed) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(seed.bytes.length), async (at) => {
        expect(await invented(seed, seed.bytes.subarray(0, at))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  each('%s with other line ends and encodings', { timeout: minutes }, async (_, seed) => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const encoding of damage.encodings) {
        const bytes = damage.toBytes(textOf(seed).replaceAll('\n', end), encoding)
        expect(await invented(seed, bytes), `${JSON.stringify(end)} ${encoding}`).toEqual([])
      }
    }
  })

  each('%s with no-break spaces for some spaces', { timeout: minutes }, (_, seed) =>
    neverInvents(seed, 1, damage.withNoBreakSpaces),
  )
  each('%s with page breaks in other places', { timeout: minutes }, (_, seed) =>
    neverInvents(seed, 0.02, damage.withPageBreaks),
  )
  each('%s with page breaks inside headings and labels', { timeout: minutes }, (_, seed) =>
    neverInvents(seed, 0.02, damage.withBreaksAnywhere),
  )
  each('%s with fewer page breaks', { timeout: minutes }, (_, seed) => neverInvents(seed, 1, damage.withoutPageBreaks))
  each('%s with fewer blank lines', { timeout: minutes }, (_, seed) =>
    neverInvents(seed, 0.5, damage.withoutBlankLines),
  )
})

describeCorpus('seeds', 'a seed in another form of the same text gives the same', () => {
  each('%s', async (_, seed) => {
    const text = textOf(seed)
    const whole = findingsOf(seed.reading).map(judgementOf)
    const forms = [
      damage.toBytes(text.replaceAll('\n', '\r\n'), 'utf-8'),
      damage.toBytes(text, 'utf-8-bom'),
      damage.toBytes(text, 'utf-16le'),
      damage.toBytes(text, 'utf-16be'),
      damage.toBytes(text.replaceAll(' ', '\u00a0'), 'utf-8'),
    ]
    for (const form of forms) {
      const reading = await read(seed.file, form)
      expect(findingsOf(reading).map(judgementOf)).toEqual(whole)
    }
  })
})

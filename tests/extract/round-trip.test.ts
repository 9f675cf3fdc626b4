import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../src/extract/from-markdown.ts'
import { toMarkdown } from '../../src/extract/to-markdown.ts'
import { anyExtract } from './any-extract.ts'

test('an extract comes back from its Markdown as it was', () => {
  fc.assert(
    fc.property(anyExtract, (extract) => {
      expect(fromMarkdown(toMarkdown(extract), `${extract.id}.md`)).toEqual(extract)
    }),
    { numRuns: 500 },
  )
})

test('an extract that was read is written with the same bytes', () => {
  fc.assert(
    fc.property(anyExtract, (extract) => {
      const text = toMarkdown(extract)
      expect(toMarkdown(fromMarkdown(text, `${extract.id}.md`))).toBe(text)
    }),
  )
})

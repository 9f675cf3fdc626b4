import { afterAll, expect, test } from 'vitest'
import { bench } from '../../scripts/bench.ts'
import { madeDocuments } from '../../scripts/made-documents.ts'
import { collected } from '../../scripts/originals.ts'
import { readOriginals } from '../../src/extract/read-originals.ts'
import { loadReference } from '../../src/reference/load.ts'
import { makeProject } from './command.ts'

const project = await makeProject()
afterAll(() => project.remove())

test('made documents are all read, each about another authority, with every area of their framework', async () => {
  const reference = await loadReference()
  const read = await collected(readOriginals(madeDocuments(reference, 20), reference))
  expect(new Set(read.map(({ reading }) => reading?.authority)).size).toBe(20)
  for (const { usable, messages } of read) {
    expect(messages).toEqual([])
    expect(usable?.reading.inspections[0]?.findings.length).toBeGreaterThan(3)
  }
})

test('the bench says how long reading, joining and writing take, beside something else', async () => {
  const { code, out } = await project.run(bench, '--made', '12')
  expect(out).toMatch(
    /^content: [\d.]+ s \(0 extracts\)\nmade: [\d.]+ s \(12 of 12 usable, \d+ kB, [\d.]+ times as long as .*\)\njoining: [\d.]+ s \(12 extracts, 12 inspections\)\ndata files: [\d.]+ s \(\d+ files\)\n$/,
  )
  expect(code).toBe(0)
})

test('a number that is none is wrong use', async () => {
  expect(await project.run(bench, '--made', 'many')).toEqual({
    code: 2,
    out: '',
    err: 'Unexpected number `many`, expected such as `--made 200`\n',
  })
})

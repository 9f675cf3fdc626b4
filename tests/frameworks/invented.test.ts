import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '../../src/extract/schema.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { loadReference } from '../../src/reference/load.ts'
import { addInvented, copyContent, invented, remove } from './content-copy.ts'

const report = readFileSync(join(invented, 'report.txt'))

let folder: string
let reading: Reading

beforeAll(async () => {
  folder = await copyContent()
  await addInvented(folder)
  reading = recognise(
    await readDocument({ file: 'report.txt', bytes: report }),
    await loadReference(join(folder, 'content')),
  )
})
afterAll(() => remove(folder))

test('the report belongs to the invented authority and framework', () => {
  expect(reading.authority).toBe('barchester')
  expect(reading.kind).toBe('inspection-report')
  expect(reading.publisher).toBe('Office for Harbours')
  expect(reading.published).toBe('2016-04-29')
  expect(reading.inspections).toMatchObject([
    { authority: 'barchester', framework: 'harbour', restated: false, start: '2016-03-07', end: '2016-03-18' },
  ])
})

test.each([
  [
    'table',
    [
      'quay seaworthiness slack',
      'quay ropes flood',
      'quay gangways ebb',
      'lighthouse seaworthiness flood',
      'lighthouse lamps flood',
    ],
  ],
  ['heading', ['quay seaworthiness slack', 'lighthouse seaworthiness flood']],
  ['sentence', ['quay seaworthiness slack', 'quay ropes flood', 'lighthouse lamps flood']],
])('its grades are read from each %s', (mode, grades) => {
  const findings = reading.inspections.flatMap(({ findings }) => findings).filter((finding) => finding.mode === mode)
  expect(findings.map(({ service, area, grade }) => `${service} ${area} ${grade}`)).toEqual(grades)
})

test('nothing is left to report', () => {
  expect(reading.messages).toEqual([])
})

test('without the files nothing of it is known', async () => {
  const plain = recognise(await readDocument({ file: 'report.txt', bytes: report }), await loadReference())
  expect(plain.authority).toBeNull()
  expect(plain.inspections).toEqual([])
  expect(plain.messages.map(({ kind }) => kind)).toContain('failure')
})

import { expect, test } from 'vitest'
import type { Mode } from '../../src/extract/schema.ts'
import { describeCorpus } from '../corpus.ts'
import { findingsOf, judgementOf, seeds } from './reading.ts'

describeCorpus('seeds', 'the full Ofsted report tells its grades three times', () => {
  const report = seeds.find(({ gold }) => gold.inspections.some(({ judgements }) => judgements.length === 33))
  const ours = report === undefined ? [] : findingsOf(report.reading).filter(({ inspection }) => !inspection.restated)
  const route = (mode: Mode) => ours.filter(({ finding }) => finding.mode === mode && finding.grade !== null)
  const record = new Set(route('table').map(judgementOf))

  test('the closing record holds 33 grades', () => {
    expect(record.size).toBe(33)
    expect(route('table')).toHaveLength(33)
  })

  test.each([
    ['heading', 10],
    ['sentence', 31],
  ] as const)('the %s route alone reads %i of them, and none otherwise', (mode, number) => {
    const read = new Set(route(mode).map(judgementOf))
    expect([...read].filter((judgement) => !record.has(judgement))).toEqual([])
    expect(read.size).toBe(number)
  })
})

import { expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { datasetChanges } from '../../src/dataset/dataset-changes.ts'
import type { Extract } from '../../src/extract/schema.ts'
import { paper, report, said } from '../reconcile/sources.ts'
import { reference } from './made-content.ts'

function changes(before: Extract[], after: Extract[]) {
  const built = (extracts: Extract[]) => buildDataset(extracts, reference).dataset
  return datasetChanges(built(before), built(after), reference)
}

const month = { start: '2019-10', end: '2019-10' }
const council = paper('council', [{ ...month, findings: [said('helping', 'Bright'), said('overall', 'Fair')] }])
const own = report('own', {
  findings: [said('helping', 'Fair'), said('leading', 'Not judged'), said('overall', 'Fair')],
})
const elsewhere = paper('elsewhere', [
  { authority: 'plumstead', framework: 'middle', findings: [said('overall', 'Poor')] },
])

test('nothing changes where nothing is added', () => {
  expect(changes([council], [council])).toEqual([])
})

test('an authority and an inspection that are new', () => {
  expect(changes([], [council, elsewhere])).toEqual([
    'Barchester (new in the record)',
    '- new: late, 2019-10, 2 grades',
    'Plumstead, Isle of (new in the record)',
    '- new: middle, 2019-09-23 to 2019-10-04, 1 grade',
  ])
})

test('grades that change, and an inspection that a better date moves', () => {
  expect(changes([council], [council, own])).toEqual([
    'Barchester',
    '- moved: barchester-late-2019-10 is now barchester-late-2019-09-23',
    '- changed: late, 2019-09-23 to 2019-10-04: helping, Bright → Fair',
    '- changed: late, 2019-09-23 to 2019-10-04: leading, not-stated → not-judged',
  ])
})

test('a grade of an area that was not there before', () => {
  const board = paper('board', [{ framework: 'middle', findings: [said('board', 'Poor')] }])
  const overall = paper('overall', [{ framework: 'middle', findings: [said('overall', 'Fair')] }])
  expect(changes([overall], [overall, board])).toContain('- new: middle, 2019-09-23 to 2019-10-04: board, Poor')
})

test('what is gone', () => {
  expect(changes([council, elsewhere], [council])).toEqual([
    'Plumstead, Isle of',
    '- gone: middle, 2019-09-23 to 2019-10-04',
  ])
})

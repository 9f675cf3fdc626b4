import { expect, test } from 'vitest'
import { extractId } from '../../src/extract/extract-id.ts'
import { madeExtract, madeInspection } from './made-extract.ts'

const none = new Set<string>()

test('an id is made of authority, publication date and kind', () => {
  expect(extractId(madeExtract(), none)).toBe('barchester-2019-11-04-inspection-report')
})

test('without a publication date the first inspection that the document reports gives the date', () => {
  const earlier = madeInspection({ start: '2010-03', restated: true })
  const inspections = [earlier, madeInspection({ start: '2019-09-23' })]
  expect(extractId(madeExtract({ published: null, inspections }), none)).toBe('barchester-2019-09-23-inspection-report')
  expect(extractId(madeExtract({ published: null, inspections: [earlier] }), none)).toBe(
    'barchester-2010-03-inspection-report',
  )
  expect(extractId(madeExtract({ published: null }), none)).toBe('barchester-undated-inspection-report')
})

test('only an id that is taken gets the beginning of the SHA-256', () => {
  const taken = new Set(['barchester-2019-11-04-inspection-report'])
  expect(extractId(madeExtract(), taken)).toBe('barchester-2019-11-04-inspection-report-aaaaaaaa')
})

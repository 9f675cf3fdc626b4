import { expect, test } from 'vitest'
import { comparable } from '../../src/views/comparable.ts'
import { gradedIn } from '../../src/views/register.ts'
import { judgedIn, stretchesOf } from '../../src/views/series.ts'
import { made, madeInspectionOf, madeStrand, madeWith } from './made.ts'

const overall = madeStrand('overall')
const helping = madeStrand('helping')

function judged(id: string, strand: string) {
  const inspection = madeInspectionOf(id)
  return { inspection, judgement: gradedIn(inspection, strand)[0]! }
}

test('grades of one framework and one area are compared', () => {
  const [a, b] = [judged('aldermere-late-2018-10-29', 'helping'), judged('aldermere-late-2022-02', 'helping')]
  expect(comparable(helping, a, b)).toBe(true)
})

test('across frameworks only what the strand lists is compared', () => {
  const [middle, late] = ['aldermere-middle-2015-01-20', 'aldermere-late-2018-10-29']
  expect(comparable(overall, judged(middle, 'overall'), judged(late, 'overall'))).toBe(true)
  expect(comparable(helping, judged(middle, 'helping'), judged(late, 'helping'))).toBe(false)
  expect(comparable(overall, judged('aldermere-early-2011-09-12', 'overall'), judged(middle, 'overall'))).toBe(false)
})

test('two areas of one framework are compared only where the strand takes both for its own', () => {
  const a = judged('aldermere-late-2018-10-29', 'helping')
  const other = { ...a, judgement: { ...a.judgement, area: 'leading' } }
  expect(comparable(helping, a, other)).toBe(false)
  const widened = {
    ...helping,
    members: [...helping.members, { ...helping.members[2]!, area: 'leading', relation: 'renamed' as const }],
  }
  expect(comparable(widened, a, other)).toBe(true)
  const joined = {
    ...helping,
    members: [...helping.members, { ...helping.members[2]!, area: 'leading', relation: 'joined' as const }],
  }
  expect(comparable(joined, a, other)).toBe(false)
})

test('a series is cut where nothing may be compared', () => {
  const years = stretchesOf(made, 'aldermere', overall).map((stretch) =>
    stretch.map(({ inspection }) => inspection.start?.date.slice(0, 4)),
  )
  expect(years).toEqual([
    ['2009', '2011'],
    ['2015', '2018', '2022'],
  ])
})

test('what has no grade is in no series', () => {
  expect(judgedIn(made, 'aldermere', 'overall').map(({ inspection }) => inspection.id)).not.toContain(
    'aldermere-late-2026-05-11',
  )
  expect(judgedIn(made, 'carrow', 'overall')).toEqual([])
})

test('two services of one strand are two series, not one after the other', () => {
  const early = { ...overall.members[0]!, relation: 'same' as const }
  const both = { ...overall, members: [early, { ...early, area: 'care/overall' }] }
  const inspections = made.dataset.inspections
    .filter(({ framework }) => framework === 'early')
    .map((inspection) => ({
      ...inspection,
      judgements: inspection.judgements.map((each) =>
        each.area === 'overall' ? { ...each, strands: ['overall'] } : each,
      ),
    }))
  const ids = stretchesOf(madeWith({ inspections }), 'aldermere', both).map((stretch) =>
    stretch.map(({ judgement }) => judgement.id.replace(/^.*-early-/, '')),
  )
  expect(ids).toEqual([['2009-11-23.safety.overall', '2011-09-12.safety.overall'], ['2009-11-23.care.overall']])
})

test('two judgements of one inspection never continue one another', () => {
  const inspections = made.dataset.inspections
    .filter(({ framework }) => framework === 'middle')
    .map((inspection) => ({
      ...inspection,
      judgements: inspection.judgements.map((each) => ({ ...each, strands: ['overall'], area: 'overall' })),
    }))
  const lengths = stretchesOf(madeWith({ inspections }), 'aldermere', overall).map(({ length }) => length)
  expect(lengths).toEqual([1, 1, 1])
})

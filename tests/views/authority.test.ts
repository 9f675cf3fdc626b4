import { expect, test } from 'vitest'
import { authorityView } from '../../src/views/authority.ts'
import { historyOf } from '../../src/views/history.ts'
import { profileOf } from '../../src/views/profile.ts'
import { standingsOf } from '../../src/views/standing.ts'
import { made, madeWith } from './made.ts'

const profile = profileOf(made, 'aldermere')

test('the profile is of the latest graded inspection and carries nothing over', () => {
  expect(profile?.inspection.id).toBe('aldermere-late-2026-05-11')
  const cells = profile?.cells.map(({ judgements, absence }) => judgements[0]?.grade?.label ?? absence?.word)
  expect(cells).toEqual(['Bright', 'not judged under this framework', 'no overall grade by design'])
})

test('where the latest inspection gives no grade, the last one stands beside it with its own year', () => {
  const earlier = profile?.cells.map(({ earlier: last }) => [last?.inspection.year, last?.judgements[0]?.grade?.label])
  expect(earlier).toEqual([
    [undefined, undefined],
    ['2009', 'Middling'],
    ['2022', 'Bright'],
  ])
})

test('a return visit says which services it did not inspect', () => {
  const { rows } = historyOf(made, 'aldermere')
  const visit = rows.find(({ inspection }) => inspection.id === 'aldermere-early-2011-09-12')
  expect(visit?.cells.map(({ absence }) => absence?.word)).toEqual([undefined, 'not inspected', undefined])
})

test('the history runs backwards and says what may be compared where the framework changes', () => {
  const { rows } = historyOf(made, 'aldermere')
  expect(rows.map(({ inspection }) => inspection.year)).toEqual(['2026', '2022', '2018', '2015', '2011', '2009'])
  expect(rows.map((row) => row.break)).toEqual([
    null,
    null,
    'Framework changed from Middle to Late. Only overall may be compared across this line.',
    'Framework changed from Early to Middle. Grades above this line and below it are not compared.',
    null,
    null,
  ])
})

test('how long it has stood there goes back only as far as grades may be compared', () => {
  expect(standingsOf(made, 'aldermere').map(({ sentence, since, rest }) => `${sentence} ${since.year}${rest}`)).toEqual(
    ['In this record helping families has stood at Bright since 2022, through two inspections; it was Fair in 2018.'],
  )
  const until2022 = made.dataset.inspections.filter(({ id }) => !id.includes('2026'))
  const [headline] = standingsOf(madeWith({ inspections: until2022 }), 'aldermere')
  expect(`${headline?.sentence} ${headline?.since.year}${headline?.rest}`).toBe(
    'In this record overall has stood at Bright since 2018, through two inspections; it was Fair in 2015.',
  )
})

test('a grade after a break is not compared with what came before, and that is said', () => {
  const until2015 = made.dataset.inspections.filter(({ id }) => /2009|2011|2015/.test(id))
  const [headline] = standingsOf(madeWith({ inspections: until2015 }), 'aldermere')
  expect(headline?.sentence).toBe('In this record overall last stood at Fair in')
  expect(headline?.rest).toBe('; earlier grades are of another framework and are not compared.')
})

test('an authority without a document says so and what it is', () => {
  const view = authorityView(made, 'carrow')
  expect(view).toMatchObject({ profile: null, timeline: null, tables: [], events: [], sources: [], files: [] })
  expect(view.summary).toContain('no document')
  expect(view.being).toBe('In being since 1 April 2019')
  expect(view.predecessors.map(({ name }) => name)).toEqual(['Dunmere'])
  expect(view.neighbours.map(({ name, inspections }) => [name, inspections])).toEqual([['Aldermere', 7]])
})

test('an authority with documents lists them, latest first, and its other names', () => {
  const view = authorityView(made, 'aldermere')
  expect(view.sources.map(({ published }) => published).slice(0, 2)).toEqual(['20 June 2026', 'April 2022'])
  expect(view.sources.at(-1)?.published).toBe('7 January 2010')
  expect(view.otherNames).toEqual(['County of Aldermere'])
  expect(view.conflicts.map(({ id }) => id)).toEqual(['care-2009'])
})

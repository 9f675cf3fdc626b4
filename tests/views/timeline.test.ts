import { expect, test } from 'vitest'
import { askedOf, silentIn } from '../../src/views/asked.ts'
import { eventsOf } from '../../src/views/event.ts'
import { middleDay } from '../../src/views/lane.ts'
import { timelineTable } from '../../src/views/timeline-table.ts'
import { timelineOf } from '../../src/views/timeline.ts'
import { made, madeStrand, madeWith } from './made.ts'

const timeline = timelineOf(made, { id: 'aldermere', name: 'Aldermere' })!

test('the axis runs over whole years, from the first framework followed to the last date in the record', () => {
  expect([timeline.from, timeline.to]).toEqual(['2009-01-01', '2026-12-31'])
})

test('the finding says how the headline ran, only where grades may be compared', () => {
  expect(timeline.finding).toBe(
    'Six graded inspections, in 2009, 2011, 2015, 2018, 2022 and 2026, under three frameworks. ' +
      'Overall was judged Poor in 2009 and Middling in 2011. ' +
      'Overall was judged Fair in 2015 and Bright in 2018 and 2022.',
  )
})

test('a line joins no two grades that may not be compared', () => {
  const years = (name: string) =>
    timeline.lanes.find((lane) => lane.name === name)?.stretches.map((stretch) => stretch.map(({ year }) => year))
  expect(years('Overall')).toEqual([
    ['2009', '2011'],
    ['2015', '2018', '2022'],
  ])
  expect(years('Helping families')).toEqual([['2009', '2011'], ['2015'], ['2018', '2022', '2026']])
})

test('two scales of one length share the lines, each with its letter', () => {
  expect(timeline.lanes.find(({ name }) => name === 'Overall')?.rows).toEqual(['B', 'F', 'M/NW', 'P'])
  expect(timeline.lanes.find(({ name }) => name === 'Care')?.rows).toEqual(['B', 'F', 'M', 'P'])
})

test('a stave has lines only while its question is asked', () => {
  const within = { from: '2009-01-01', to: '2026-12-31' }
  const overall = askedOf(made, madeStrand('overall'), within)
  expect(overall).toEqual([
    { from: '2009-04-01', to: '2012-06-30' },
    { from: '2013-11-01', to: '2017-12-31' },
    { from: '2018-01-01', to: '2026-03-31' },
  ])
  expect(silentIn(overall, within)).toEqual([
    { from: '2009-01-01', to: '2009-04-01' },
    { from: '2012-06-30', to: '2013-11-01' },
    { from: '2017-12-31', to: '2018-01-01' },
    { from: '2026-03-31', to: '2026-12-31' },
  ])
})

test('where two frameworks overlap, the later one counts from its first day', () => {
  const frameworks = made.reference.frameworks.map((framework) =>
    framework.id === 'middle' ? { ...framework, to: '2018-08-31' } : framework,
  )
  const spans = askedOf({ ...made, reference: { ...made.reference, frameworks } }, madeStrand('helping'), timeline)
  expect(spans.slice(1)).toEqual([
    { from: '2013-11-01', to: '2018-01-01' },
    { from: '2018-01-01', to: '2026-12-31' },
  ])
})

test('a mark stands in the middle of what its date can mean', () => {
  expect(middleDay('2009-11-23')).toBe('2009-11-23')
  expect(middleDay('2022-02')).toBe('2022-02-14')
  expect(middleDay('2010')).toBe('2010-07-02')
})

test('an authority without a grade on a strand has no timeline', () => {
  expect(timelineOf(made, { id: 'carrow', name: 'Carrow' })).toBeNull()
  const ratings = made.dataset.inspections.filter(({ framework }) => framework === 'yearly')
  expect(timelineOf(madeWith({ inspections: ratings }), { id: 'aldermere', name: 'Aldermere' })).toBeNull()
})

test('events are numbered by date as the flags are, and those without a date come last without a number', () => {
  const events = eventsOf(made, 'aldermere').map(({ number, date, name }) => [number, date, name])
  expect(events).toEqual([
    [1, 'July 2009', 'Short visit'],
    [2, 'December 2010', 'Yearly rating'],
    [3, '18 to 19 February 2020', 'Short visit'],
    [null, null, 'Notice'],
  ])
  expect(timeline.flags.map(({ number, text }) => [number, text])).toEqual([
    [1, 'Short visit, July 2009'],
    [2, 'Yearly rating, December 2010'],
    [3, 'Short visit, 18 to 19 February 2020'],
  ])
})

test('a visit carries no grade, an assessment its own', () => {
  const events = eventsOf(made, 'aldermere')
  expect(events.map(({ grade }) => grade?.label)).toEqual([undefined, 'Does badly', undefined, undefined])
  expect(events[0]?.count).toBe('urgent points: 1')
})

test('the table of the figure has one row a mark', () => {
  const rows = timelineTable(made, 'aldermere').trim().split('\n')
  const marks = timeline.lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
  expect(rows).toHaveLength(marks + 1)
  expect(rows[1]).toContain('Helping families,Early,aldermere-early-2009-11-23,2009-11-23,2009-12-04,2010-01-07')
})

import { expect, test } from 'vitest'
import type { EventRead } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper } from './sources.ts'

const event = (parts: Partial<EventRead>): EventRead => ({
  authority: 'barchester',
  kind: 'visit',
  start: '2010-06',
  end: '2010-06',
  places: [{ line: 24 }],
  ...parts,
})
const telling = (id: string, ...events: EventRead[]) => paper(id, [], { events })
const events = (...extracts: ReturnType<typeof paper>[]) => reconcile(extracts, reference).events

test('what two sources tell of one event is one event with the evidence of both and the exacter dates', () => {
  const count = { of: 'priority-action', number: 1 }
  expect(
    events(
      telling('a', event({ count, places: [{ line: 24 }, { line: 50 }] })),
      telling('b', event({ start: '2010-06-14', end: '2010-06-15', places: [{ page: 2 }] })),
    ),
  ).toEqual([
    {
      id: 'barchester-visit-2010-06-14',
      authority: 'barchester',
      kind: 'visit',
      start: '2010-06-14',
      end: '2010-06-15',
      count,
      evidence: [
        { source: 'a', page: null, line: 24, paragraph: null },
        { source: 'a', page: null, line: 50, paragraph: null },
        { source: 'b', page: 2, line: null, paragraph: null },
      ],
    },
  ])
})

test('events of other times, kinds and authorities stay apart', () => {
  const other = event({ authority: 'plumstead' })
  expect(
    events(telling('a', event({}), event({ start: '2011-01', end: '2011-01' }), other)).map(({ id }) => id),
  ).toEqual(['barchester-visit-2010-06', 'barchester-visit-2011-01', 'plumstead-visit-2010-06'])
})

test('undated events of two sources are not known to be one', () => {
  const undated = event({ start: null, end: null })
  expect(events(telling('a', undated), telling('b', undated)).map(({ id }) => id)).toEqual([
    'barchester-visit-undated',
    'barchester-visit-undated-in-b',
  ])
})

test('two counts that disagree: none is shown', () => {
  const counted = (number: number) => event({ count: { of: 'priority-action', number } })
  expect(events(telling('a', counted(1)), telling('b', counted(2)))).toMatchObject([{ count: null }])
})

test('an inspection of a kind that gives no grades is an event', () => {
  const told = paper('a', [{ framework: 'visit', start: '2018-11', end: '2018-11', datesPlace: { line: 55 } }])
  const { inspections, events } = reconcile([told], reference)
  expect(inspections).toEqual([])
  expect(events).toMatchObject([{ id: 'barchester-visit-2018-11', count: null, evidence: [{ source: 'a', line: 55 }] }])
})

test('a vague event that may be either of two stays apart and is reported', () => {
  const { events, messages } = reconcile(
    [
      telling('a', event({}), event({ start: '2010-11', end: '2010-11' })),
      telling('b', event({ start: '2010', end: '2010', places: [{ line: 7 }] })),
    ],
    reference,
  )
  expect(events).toHaveLength(3)
  expect(messages).toMatchObject([
    {
      source: 'b',
      rule: 'reconcile:ambiguous-date',
      place: { line: 7 },
      reason:
        'Unexpected `visit` (2010) that may be any of `barchester-visit-2010-06`, `barchester-visit-2010-11`, expected it to fit one',
    },
  ])
})

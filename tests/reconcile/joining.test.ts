import { describe, expect, test } from 'vitest'
import type { InspectionRead } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper, report, said } from './sources.ts'

/** The inspections made of what papers tell, each as its id with its sources. */
function joined(...told: Partial<InspectionRead>[]) {
  const extracts = told.map((inspection, index) => paper(`p${index}`, [inspection]))
  const { inspections, messages } = reconcile(extracts, reference)
  return { inspections: inspections.map(({ id, sources }) => `${id}: ${sources.join(' ')}`), messages }
}

const days = { start: '2009-11-23', end: '2009-12-04' }
const month = (date: string) => ({ start: date, end: date })

describe('what two sources tell is one inspection', () => {
  test('where their days overlap, whoever names more of them', () => {
    expect(joined(days, { start: '2009-11-16', end: '2009-12-04' }).inspections).toEqual([
      'barchester-late-2009-11-23: p0 p1',
    ])
  })

  test('where one names the month of some of the days of the other', () => {
    expect(joined(days, month('2009-12')).inspections).toEqual(['barchester-late-2009-11-23: p0 p1'])
    expect(joined(days, month('2009')).inspections).toEqual(['barchester-late-2009-11-23: p0 p1'])
    expect(joined(days, month('2010-01')).inspections).toHaveLength(2)
  })

  test('where both name only when the report came out', () => {
    const out = (published: string) => ({ start: null, end: null, published })
    expect(joined(out('2010'), out('2010-12-09')).inspections).toEqual(['barchester-late-2010-12-09: p0 p1'])
    expect(joined(out('2010'), out('2011')).inspections).toHaveLength(2)
    expect(joined({ ...days, published: '2010-01-07' }, out('2010-01')).inspections).toEqual([
      'barchester-late-2009-11-23: p0 p1',
    ])
  })

  test('never without a date, of another authority or under another framework', () => {
    const none = { start: null, end: null }
    expect(joined(days, none).inspections).toHaveLength(2)
    expect(joined(none, none).inspections).toEqual(['barchester-late-undated: p0', 'barchester-late-undated-in-p1: p1'])
    expect(joined(days, { ...days, authority: 'plumstead' }).inspections).toHaveLength(2)
    expect(joined(days, { ...days, framework: 'middle' }).inspections).toHaveLength(2)
  })

  test('not where a vague visit came out at another time', () => {
    const vague = { ...month('2009'), published: '2009-06' }
    expect(joined({ ...days, published: '2010-01-07' }, vague).inspections).toHaveLength(2)
  })
})

describe('a vague date that fits two visits', () => {
  const may = { start: '2010-05-10', end: '2010-05-21' }
  const october = { start: '2010-10-04', end: '2010-10-08' }

  test('stays apart, chains nothing, and is reported', () => {
    const { inspections, messages } = joined(may, { ...month('2010'), datesPlace: { line: 33 } }, october)
    expect(inspections).toEqual([
      'barchester-late-2010: p1',
      'barchester-late-2010-05-10: p0',
      'barchester-late-2010-10-04: p2',
    ])
    expect(messages).toEqual([
      {
        source: 'p1',
        kind: 'warning',
        rule: 'reconcile:ambiguous-date',
        place: { line: 33 },
        reason:
          'Unexpected `late` (2010) that may be any of `barchester-late-2010-05-10`, `barchester-late-2010-10-04`, expected it to fit one',
      },
    ])
  })

  test('joins where a month decides', () => {
    expect(joined(may, month('2010-10'), october).inspections).toEqual([
      'barchester-late-2010-05-10: p0',
      'barchester-late-2010-10-04: p1 p2',
    ])
  })

  test('joins where the publication date decides', () => {
    const published = { ...month('2010'), published: '2010-06' }
    expect(
      joined({ ...may, published: '2010-06-30' }, published, { ...october, published: '2010-11-01' }).inspections,
    ).toEqual(['barchester-late-2010-05-10: p0 p1', 'barchester-late-2010-10-04: p2'])
  })

  test('stays apart where it is told to the day but spans two reports of the inspectorate', () => {
    const spanning = paper('long', [{ start: '2010-05-10', end: '2010-10-08' }])
    const { inspections, messages } = reconcile([report('z', may), spanning, report('b', october)], reference)
    expect(inspections.map(({ id, sources }) => `${id}: ${sources}`)).toEqual([
      'barchester-late-2010-05-10: z',
      'barchester-late-2010-05-10-in-long: long',
      'barchester-late-2010-10-04: b',
    ])
    expect(messages).toHaveLength(1)
  })

  test('two single days within one stay are that stay', () => {
    const inspections = [report('r', days), paper('first', [month('2009-11-23')]), paper('last', [month('2009-12-04')])]
    expect(reconcile(inspections, reference).inspections).toMatchObject([
      { id: 'barchester-late-2009-11-23', sources: ['r', 'first', 'last'] },
    ])
  })
})

describe('the dates of an inspection', () => {
  test('are those of the inspectorate; another first day is a conflict with both places', () => {
    const own = report(
      'r',
      { start: '2019-09-23', end: '2019-10-04', datesPlace: { page: 1 } },
      { published: '2019-11-04' },
    )
    const told = paper('c', [{ start: '2019-09-16', end: '2019-10-04', datesPlace: { line: 59, paragraph: '12' } }])
    const { inspections, conflicts } = reconcile([told, own], reference)
    expect(inspections).toMatchObject([
      {
        id: 'barchester-late-2019-09-23',
        aliases: ['barchester-late-2019-09-16'],
        start: { date: '2019-09-23', source: 'r' },
        end: { date: '2019-10-04', source: 'r' },
        published: { date: '2019-11-04', source: 'r', mode: 'head' },
      },
    ])
    expect(conflicts).toEqual([
      {
        id: 'barchester-late-2019-09-23-start',
        authority: 'barchester',
        inspection: 'barchester-late-2019-09-23',
        about: 'start',
        judgement: null,
        published: '2019-09-23',
        reason: 'The inspectorate’s own report is preferred to what others say of it.',
        sides: [
          { value: '2019-09-23', source: 'r', page: 1, line: null, paragraph: null },
          { value: '2019-09-16', source: 'c', page: null, line: 59, paragraph: '12' },
        ],
      },
    ])
  })

  test('a vaguer date that can be right is no conflict, and its address leads to the better one', () => {
    const own = report('r', { ...days, published: '2010-01-07' })
    const told = paper('c', [{ ...month('2009-12'), published: '2010-01' }])
    const { inspections, conflicts } = reconcile([told, own], reference)
    expect(inspections).toMatchObject([{ id: 'barchester-late-2009-11-23', aliases: ['barchester-late-2009-12'] }])
    expect(conflicts).toEqual([])
  })

  test('of two compatible dates the more exact one is shown, with its source', () => {
    const { inspections } = reconcile(
      [report('r', { start: '2009-11', end: '2009-12' }), paper('c', [days])],
      reference,
    )
    expect(inspections).toMatchObject([{ start: { date: '2009-11-23', source: 'c' } }])
  })

  test('another publication date is a conflict too', () => {
    const { conflicts } = reconcile(
      [paper('a', [{ ...days, published: '2010-01-07' }]), paper('b', [{ ...days, published: '2010-02' }])],
      reference,
    )
    expect(conflicts).toMatchObject([
      { about: 'published', published: '2010-01-07', sides: [{ source: 'a' }, { source: 'b' }] },
    ])
  })

  test('an alias that could mean two inspections leads nowhere', () => {
    const spring = { start: '2010-05-10', end: '2010-05-21' }
    const autumn = { start: '2010-10-04', end: '2010-10-08' }
    const { inspections } = reconcile(
      [
        paper('a', [{ ...spring, published: '2010-06-30' }]),
        paper('b', [{ ...month('2010'), published: '2010-06-30' }]),
        paper('c', [{ ...autumn, published: '2010-11-30' }]),
        paper('d', [{ ...month('2010'), published: '2010-11-30' }]),
      ],
      reference,
    )
    expect(inspections.map(({ sources, aliases }) => [sources, aliases])).toEqual([
      [['a', 'b'], []],
      [['c', 'd'], []],
    ])
  })
})

test('the form follows from the first period on site', () => {
  const form = (inspection: Partial<InspectionRead>) =>
    reconcile([paper('c', [inspection])], reference).inspections[0]?.form
  expect(form({ start: '2019-09-23', end: '2019-09-27' })).toBe('short')
  expect(form({ start: '2019-09-23', end: '2019-10-04' })).toBe('standard')
  const periods = [
    { start: '2019-09-23', end: '2019-09-27' },
    { start: '2019-10-14', end: '2019-10-15' },
  ]
  expect(form({ start: '2019-09-23', end: '2019-10-15', periods })).toBe('short')
  expect(form(month('2019-09'))).toBe(null)
})

test('an inspection knows the one before and the one after it, among those with grades', () => {
  const findings = [said('overall', 'Fair')]
  const told = [
    { framework: 'late', start: '2019-01-07', end: '2019-01-11', findings },
    { framework: 'middle', start: '2015', end: '2015', findings },
    { framework: 'late', start: '2017-05', end: '2017-05', findings: [] },
  ]
  expect(reconcile([paper('c', told)], reference).inspections).toMatchObject([
    { id: 'barchester-middle-2015', previous: null, next: 'barchester-late-2019-01-07' },
    { id: 'barchester-late-2017-05', previous: null, next: null },
    { id: 'barchester-late-2019-01-07', previous: 'barchester-middle-2015', next: null },
  ])
})

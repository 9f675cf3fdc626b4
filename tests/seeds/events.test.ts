import { expect, test } from 'vitest'
import { firstDay } from '../../src/reference/partial-date.ts'
import { frameworkOf } from '../../src/reference/reference.ts'
import { describeCorpus } from '../corpus.ts'
import { toAuthority, toFramework } from './gold-words.ts'
import { reference, seeds } from './reading.ts'

describeCorpus('seeds', 'visits without a grade', () => {
  const isGraded = (kind: string) => frameworkOf(reference, toFramework(kind)).graded
  const visits = seeds.flatMap((seed) =>
    seed.gold.inspections.filter(({ kind }) => !isGraded(kind)).map((inspection) => ({ seed, inspection })),
  )

  test('the seeds tell of five', () => {
    expect(visits).toHaveLength(5)
  })

  test.each(
    visits.map(
      (visit) => [`${visit.seed.file.slice(0, 3)} ${visit.inspection.kind} ${visit.inspection.start}`, visit] as const,
    ),
  )('%s is an event', (_, { seed, inspection }) => {
    const events = seed.reading.events.filter(({ kind }) => kind === toFramework(inspection.kind))
    expect(events.map(({ authority, start }) => ({ authority, start }))).toEqual([
      { authority: toAuthority(reference, inspection.authority), start: inspection.start },
    ])
  })

  test('none of them carries a grade, as an event or as an inspection', () => {
    const graded = seeds.flatMap(({ reading }) =>
      reading.inspections.filter(({ framework }) => !frameworkOf(reference, framework).graded),
    )
    expect(graded).toEqual([])
  })
})

describeCorpus('seeds', 'dates of inspections', () => {
  const inspections = seeds.flatMap((seed) =>
    seed.gold.inspections.filter(({ judgements }) => judgements.length > 0).map((inspection) => ({ seed, inspection })),
  )

  test.each(
    inspections.map(
      (one) => [`${one.seed.file.slice(0, 3)} ${one.inspection.kind} ${one.inspection.start}`, one] as const,
    ),
  )('%s', (_, { seed, inspection }) => {
    const same = seed.reading.inspections.filter(({ framework }) => framework === toFramework(inspection.kind))
    const dates = same.map(({ start, end, published }) => ({ start, end, published }))
    const { start, end, published } = inspection
    expect(dates).toContainEqual({ start, end, published })
  })

  test.each(seeds.map((seed) => [seed.file, seed] as const))('%s: the document’s own date', (_, { gold, reading }) => {
    expect(reading.published).toBe(gold.document.date)
    expect(reading.authority).toBe(toAuthority(reference, gold.document.authority))
  })

  test('no date is more precise than printed', () => {
    const ended = seeds
      .flatMap(({ reading }) => reading.inspections)
      .filter(({ start, end }) => start !== null && end !== null)
    expect(ended.length).toBeGreaterThan(4)
    for (const { start, end } of ended) expect(firstDay(start!) <= firstDay(end!)).toBe(true)
  })
})

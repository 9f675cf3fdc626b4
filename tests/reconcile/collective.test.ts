import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper, report, said } from './sources.ts'

describe('a statement about all areas', () => {
  const told = (...findings: Finding[]) =>
    paper('again', [{ framework: 'middle', start: '2016-11', end: '2016-11', restated: true, findings }])
  const judged = (...findings: Finding[]) =>
    report('own', { framework: 'middle', start: '2016-11-14', end: '2016-12-08', findings })

  test('alone is a judgement of its own and no grade of any area', () => {
    const { inspections } = reconcile([told(said('all', 'Needs work'))], reference)
    expect(inspections[0]?.judgements).toMatchObject([{ id: 'barchester-middle-2016-11.all', grade: 'needs-work' }])
  })

  test('counts as agreeing with each area of that grade, and says nothing of a board', () => {
    const { inspections, conflicts } = reconcile(
      [told(said('all', 'Needs work')), judged(said('overall', 'Needs work'), said('board', 'Fair'))],
      reference,
    )
    const agreeing = inspections[0]?.judgements.map(({ area, sourcesAgreeing }) => [area, sourcesAgreeing])
    expect(agreeing).toEqual([
      ['overall', 2],
      ['helping', 0],
      ['leading', 0],
      ['board', 1],
      ['all', 1],
    ])
    expect(conflicts).toEqual([])
  })

  test('of the others agrees with each area that its own source does not grade apart', () => {
    const { inspections, conflicts } = reconcile(
      [
        told(said('others', 'Needs work'), said('leading', 'Fair')),
        judged(said('overall', 'Needs work'), said('leading', 'Fair')),
      ],
      reference,
    )
    const agreeing = inspections[0]?.judgements.map(({ area, grade, sourcesAgreeing }) => [
      area,
      grade,
      sourcesAgreeing,
    ])
    expect(agreeing).toEqual([
      ['overall', 'needs-work', 2],
      ['helping', null, 0],
      ['leading', 'fair', 2],
      ['others', 'needs-work', 1],
    ])
    expect(conflicts).toEqual([])
  })

  test('of the others is a conflict where one of them has another grade', () => {
    const { conflicts } = reconcile(
      [told(said('others', 'Needs work'), said('leading', 'Fair')), judged(said('overall', 'Fair'))],
      reference,
    )
    expect(conflicts).toMatchObject([{ judgement: 'barchester-middle-2016-11-14.overall', published: 'fair' }])
  })

  test('is a conflict where an area has another grade', () => {
    const { inspections, conflicts } = reconcile(
      [
        told(said('all', 'Needs work', { place: { line: 54 } })),
        judged(said('overall', 'Fair', { place: { page: 1 } })),
      ],
      reference,
    )
    expect(inspections[0]?.judgements[0]).toMatchObject({ area: 'overall', grade: 'fair', sourcesAgreeing: 1 })
    expect(conflicts).toMatchObject([
      {
        judgement: 'barchester-middle-2016-11-14.overall',
        published: 'fair',
        sides: [
          { value: 'fair', source: 'own', page: 1 },
          { value: 'needs-work', source: 'again', line: 54 },
        ],
      },
    ])
  })
})

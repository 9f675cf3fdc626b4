import { describe, expect, test } from 'vitest'
import type { ClaimRead, Finding } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper, report, said } from './sources.ts'

const blank: ClaimRead = {
  kind: 'count-of-grade',
  grade: null,
  number: 0,
  of: null,
  observed: null,
  inspection: 0,
  asPrinted: 'so many',
  places: [{ line: 20 }, { line: 44 }],
}

/** What becomes of a claim in a paper that has these findings of a framework with three areas and a board. */
function claim(parts: Partial<ClaimRead>, findings: Finding[] = all, ...others: ReturnType<typeof report>[]) {
  const told = { framework: 'middle', start: '2016-11-14', end: '2016-12-08', findings }
  const extract = paper('council', [told], { claims: [{ ...blank, ...parts }] })
  const [checked] = reconcile([extract, ...others], reference).claims
  return checked
}

const all = [said('overall', 'Fair'), said('helping', 'Fair'), said('leading', 'Poor'), said('board', 'Fair')]

describe('so many of so many areas have a grade', () => {
  test('holds, with all its places and what the record holds', () => {
    expect(claim({ grade: 'fair', number: 3, of: 4 })).toEqual({
      id: 'council-claim-1',
      source: 'council',
      kind: 'count-of-grade',
      grade: 'fair',
      number: 3,
      of: 4,
      asPrinted: 'so many',
      inspection: 'barchester-middle-2016-11-14',
      observed: 3,
      result: 'holds',
      reason: 'Of 4 judged areas in the record, 3 have this grade.',
      evidence: [
        { source: 'council', page: null, line: 20, paragraph: null },
        { source: 'council', page: null, line: 44, paragraph: null },
      ],
    })
  })

  test('may leave the board out', () => {
    expect(claim({ grade: 'fair', number: 2, of: 3 })).toMatchObject({ result: 'holds', observed: 2 })
    expect(claim({ grade: 'fair', number: 2 })).toMatchObject({ result: 'holds', observed: 2 })
  })

  test('does not hold where the record has another count', () => {
    expect(claim({ grade: 'poor', number: 2, of: 4 })).toMatchObject({
      result: 'does-not-hold',
      observed: 1,
      reason: 'Of 4 judged areas in the record, 1 has this grade.',
    })
  })

  test('is not called false where the record lacks grades or such a set', () => {
    const some = all.slice(0, 1)
    expect(claim({ grade: 'fair', number: 2 }, some)).toMatchObject({ result: 'cannot-be-checked', observed: 1 })
    expect(claim({ grade: 'fair', number: 2, of: 9 })).toMatchObject({
      result: 'cannot-be-checked',
      reason: 'The record holds no set of 9 judged areas for this inspection.',
    })
  })

  test('is held against the record, not only against the document that claims it', () => {
    const days = { framework: 'middle', start: '2016-11-14', end: '2016-12-08' }
    const own = report('own', {
      ...days,
      findings: [said('overall', 'Poor'), said('helping', 'Poor'), said('leading', 'Poor')],
    })
    expect(claim({ grade: 'fair', number: 2, of: 3 }, all.slice(0, 3), own)).toMatchObject({
      result: 'does-not-hold',
      observed: 0,
    })
  })
})

test('so many areas were judged', () => {
  expect(claim({ kind: 'count-of-areas', number: 4 })).toMatchObject({ result: 'holds', observed: 4 })
  expect(claim({ kind: 'count-of-areas', number: 3 })).toMatchObject({ result: 'holds', observed: 3 })
  expect(claim({ kind: 'count-of-areas', number: 2 })).toMatchObject({ result: 'cannot-be-checked', observed: 4 })
  expect(claim({ kind: 'count-of-areas', number: 5 })).toMatchObject({ result: 'does-not-hold', observed: 4 })
})

test('so many recommendations: against the list that the document shows', () => {
  const six = { kind: 'count-of-recommendations', number: 6 } as const
  expect(claim({ ...six, observed: 6 })).toMatchObject({ result: 'holds', observed: 6, reason: 'The source lists 6.' })
  expect(claim({ ...six, observed: 5 })).toMatchObject({ result: 'does-not-hold', observed: 5 })
  expect(claim(six)).toMatchObject({ result: 'cannot-be-checked', observed: null })
})

test('national counts and shares are kept and never called false', () => {
  const share = { kind: 'share-of-authorities', grade: 'fair', number: 36.5, inspection: null } as const
  expect(claim(share)).toMatchObject({
    number: 36.5,
    of: null,
    inspection: null,
    result: 'cannot-be-checked',
    reason: 'The source does not say which authorities or inspections it counts.',
  })
  expect(claim({ ...share, of: 152 })?.reason).toBe('The record does not hold all the authorities that it counts.')
  expect(claim({ kind: 'count-of-reports', number: 92, inspection: null })?.result).toBe('cannot-be-checked')
  expect(claim({ grade: 'fair', number: 3, inspection: null })).toMatchObject({
    result: 'cannot-be-checked',
    reason: 'It speaks of no one inspection in the record.',
  })
})

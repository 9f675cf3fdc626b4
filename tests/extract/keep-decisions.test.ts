import { describe, expect, test } from 'vitest'
import { keepDecisions } from '../../src/extract/keep-decisions.ts'
import type { Finding } from '../../src/extract/schema.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

const poor = madeFinding({ grade: 'poor', gradeAsPrinted: 'Poor' })
const decided = madeFinding({ decision: { read: 'Poor', reason: 'the print is smudged' } })
const added = madeFinding({ place: { line: 90 }, mode: 'sentence', decision: { read: '', reason: 'in a footnote' } })
const helping = madeFinding({ area: 'helping', place: { line: 9 } })

const extract = (...findings: Finding[]) => madeExtract({ inspections: [madeInspection({ findings })] })

/** What is kept when `read` is read again and the extract held `earlier`. */
function kept(read: Finding[], earlier: Finding[]) {
  const { extract: result, messages } = keepDecisions(extract(...read), extract(...earlier))
  return {
    findings: result.inspections[0]!.findings,
    messages: messages.map(({ kind, rule, reason }) => `${kind} ${rule}: ${reason}`),
  }
}

describe('a decision', () => {
  test('stands in the row that it is about, and the rest is as read', () => {
    expect(kept([helping, poor], [decided])).toEqual({ findings: [helping, decided], messages: [] })
  })

  test('may give the row another area', () => {
    const moved = { ...poor, area: 'leading', decision: { read: 'overall', reason: 'a heading above says so' } }
    expect(kept([helping, poor], [moved]).findings).toEqual([helping, moved])
  })

  test('may take the grade away', () => {
    const none: Finding = {
      ...poor,
      grade: null,
      gradeAsPrinted: '',
      firmness: 'no-grade',
      decision: { read: 'Poor', reason: 'of a school' },
    }
    expect(kept([poor], [none]).findings).toEqual([none])
  })

  test('that changes nothing any more is left out and reported', () => {
    expect(kept([madeFinding()], [decided])).toEqual({
      findings: [madeFinding()],
      messages: [
        'warning extract:needless-decision: Unexpected decision for `overall`, expected none: `Fair` is what is read',
      ],
    })
  })

  test('whose row is no longer read is a failure, not lost in silence', () => {
    expect(kept([helping], [decided])).toEqual({
      findings: [helping],
      messages: [
        'failure extract:lost-decision: Unexpected decision for `overall`, expected the row `Overall result` that it is about, which is no longer read',
      ],
    })
  })

  test('of an inspection that is no longer read is a failure', () => {
    const earlier = madeExtract({ inspections: [madeInspection({ start: '2010', end: '2010', findings: [decided] })] })
    expect(keepDecisions(extract(poor), earlier).messages).toMatchObject([
      { kind: 'failure', rule: 'extract:lost-decision' },
    ])
  })
})

describe('a row that a person added', () => {
  test('stands after the rows of its area', () => {
    expect(kept([poor, helping], [poor, added]).findings).toEqual([poor, added, helping])
    expect(kept([helping], [added]).findings).toEqual([helping, added])
  })

  test('that is now read is left out and reported', () => {
    const { decision: _, ...read } = added
    expect(kept([read], [added])).toMatchObject({
      findings: [read],
      messages: [/needless-decision/].map((rule) => expect.stringMatching(rule)),
    })
  })
})

test('what was read and what was kept are left as they were', () => {
  const [read, earlier] = [extract(poor), extract(decided)]
  const before = structuredClone([read, earlier])
  keepDecisions(read, earlier)
  expect([read, earlier]).toEqual(before)
})

import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/dataset/schema.ts'
import type { Extract, Finding } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper, report, said } from './sources.ts'

/** The judgement of `helping` that sources give together, and the conflicts. */
function helping(...extracts: Extract[]) {
  const { inspections, conflicts } = reconcile(extracts, reference)
  expect(inspections).toHaveLength(1)
  return { judgement: inspections[0]!.judgements.find(({ area }) => area === 'helping')!, conflicts }
}

const own = (...findings: Finding[]) => report('own', { findings })
const council = (...findings: Finding[]) => paper('council', [{ findings }])
const again = (...findings: Finding[]) => paper('again', [{ findings, restated: true }])
const sources = ({ evidence }: Judgement) => evidence.map(({ source, mode }) => `${source} ${mode}`)

describe('what is shown', () => {
  test('agreeing sources: the grade, all evidence, the inspectorate first, how many agree', () => {
    const { judgement, conflicts } = helping(
      again(said('helping', 'Fair', { mode: 'sentence' })),
      council(said('helping', 'Fair', { mode: 'sentence' }), said('helping', 'Fair', { mode: 'table' })),
      own(said('helping', 'Fair', { mode: 'heading', label: 'Helping families', place: { page: 3 } })),
    )
    expect(judgement).toMatchObject({
      id: 'barchester-late-2019-09-23.helping',
      grade: 'fair',
      gradeAsPrinted: 'Fair',
      label: 'Helping families',
      scale: 'four',
      strands: ['help'],
      absence: null,
      sourcesAgreeing: 3,
      conflict: null,
    })
    expect(sources(judgement)).toEqual(['own heading', 'council table', 'council sentence', 'again sentence'])
    expect(conflicts).toEqual([])
  })

  test('the inspectorate before a council, which becomes a conflict with both places', () => {
    const { judgement, conflicts } = helping(
      council(said('helping', 'Bright', { place: { line: 70, paragraph: '16' } })),
      own(said('helping', 'Fair', { place: { page: 1 } })),
    )
    expect(judgement).toMatchObject({
      grade: 'fair',
      sourcesAgreeing: 1,
      conflict: 'barchester-late-2019-09-23-grade-helping',
    })
    expect(conflicts).toEqual([
      {
        id: 'barchester-late-2019-09-23-grade-helping',
        authority: 'barchester',
        inspection: 'barchester-late-2019-09-23',
        about: 'grade',
        judgement: 'barchester-late-2019-09-23.helping',
        published: 'fair',
        reason: 'The inspectorate’s own report is preferred to what others say of it.',
        sides: [
          { value: 'fair', source: 'own', page: 1, line: null, paragraph: null },
          { value: 'bright', source: 'council', page: null, line: 70, paragraph: '16' },
        ],
      },
    ])
  })

  test('a document on the inspection before one that tells it again', () => {
    const { judgement, conflicts } = helping(again(said('helping', 'Bright')), council(said('helping', 'Fair')))
    expect(judgement.grade).toBe('fair')
    expect(conflicts[0]?.reason).toBe('A document on the inspection itself is preferred to a later one.')
  })

  test('two councils that contradict each other: no grade', () => {
    const other = paper('other', [{ findings: [said('helping', 'Bright')] }])
    const { judgement, conflicts } = helping(other, council(said('helping', 'Fair')))
    expect(judgement).toMatchObject({ grade: null, absence: 'could-not-be-read', sourcesAgreeing: 0 })
    expect(conflicts).toMatchObject([{ published: null, sides: [{ value: 'fair' }, { value: 'bright' }] }])
    expect(conflicts[0]?.reason).toBe('Sources of equal weight contradict each other, so neither is shown.')
  })

  test('inside one document a table before a heading before a sentence; the rest is a conflict', () => {
    const { judgement, conflicts } = helping(
      own(
        said('helping', 'Poor', { mode: 'sentence' }),
        said('helping', 'Fair', { mode: 'table' }),
        said('helping', 'Bright', { mode: 'heading' }),
      ),
    )
    expect(judgement.grade).toBe('fair')
    expect(conflicts).toMatchObject([
      { published: 'fair', sides: [{ value: 'fair' }, { value: 'bright' }, { value: 'poor' }] },
    ])
    expect(conflicts[0]?.reason).toMatch(/^One document says both\./)
  })

  test('inside one document two tables that contradict each other: no grade', () => {
    const { judgement, conflicts } = helping(
      own(said('helping', 'Poor', { place: { page: 1 } }), said('helping', 'Fair', { place: { page: 9 } })),
      council(said('helping', 'Fair')),
    )
    expect(judgement).toMatchObject({ grade: null, gradeAsPrinted: null, absence: 'could-not-be-read' })
    expect(conflicts).toMatchObject([
      {
        published: null,
        sides: [
          { value: 'poor', page: 1 },
          { value: 'fair', page: 9 },
          { value: 'fair', source: 'council' },
        ],
      },
    ])
  })

  test('firm before qualified; a qualified one that differs is kept and is no conflict', () => {
    const { judgement, conflicts } = helping(
      own(said('helping', 'Bright', { firmness: 'qualified' }), said('helping', 'Fair', { mode: 'sentence' })),
    )
    expect(judgement).toMatchObject({ grade: 'fair', firmness: 'firm' })
    expect(judgement.evidence).toHaveLength(2)
    expect(conflicts).toEqual([])
  })

  test('a qualified grade alone is shown as qualified', () => {
    const { judgement } = helping(council(said('helping', 'Fair', { firmness: 'qualified' })))
    expect(judgement).toMatchObject({ grade: 'fair', firmness: 'qualified', sourcesAgreeing: 1 })
  })

  test('grade words without a grade give none', () => {
    const { judgement } = helping(council(said('helping', '', { firmness: 'no-grade' })))
    expect(judgement).toMatchObject({ grade: null, firmness: 'no-grade', absence: 'not-stated' })
  })

  test('what the inspectorate leaves open a council may say', () => {
    const { judgement } = helping(own(said('helping', '', { firmness: 'no-grade' })), council(said('helping', 'Fair')))
    expect(judgement.grade).toBe('fair')
    expect(sources(judgement)).toEqual(['council table', 'own table'])
  })

  test('“not judged” is said, not missing; a council that has a grade contradicts it', () => {
    const { judgement, conflicts } = helping(own(said('helping', 'Not judged')), council(said('helping', 'Fair')))
    expect(judgement).toMatchObject({
      grade: null,
      gradeAsPrinted: 'Not judged',
      absence: 'not-judged',
      sourcesAgreeing: 1,
    })
    expect(conflicts).toMatchObject([{ published: 'Not judged', sides: [{ value: 'Not judged' }, { value: 'fair' }] }])
  })

  test('a row that a person settled carries the decision', () => {
    const decision = { read: 'Poor', reason: 'smudged' }
    const { judgement } = helping(own(said('helping', 'Fair', { decision })))
    expect(judgement).toMatchObject({ grade: 'fair', evidence: [{ decision }] })
  })
})

test('a word that the scale does not have is shown as what it stands for, and as a conflict', () => {
  const finding = said('result', 'Poor', { grade: 'does-badly', firmness: 'qualified', place: { line: 77 } })
  const told = paper('council', [
    { framework: 'yearly', start: null, end: null, published: '2010', restated: true, findings: [finding] },
  ])
  const { inspections, conflicts } = reconcile([told], reference)
  expect(inspections[0]?.judgements).toMatchObject([
    { id: 'barchester-yearly-2010.result', grade: 'does-badly', conflict: 'barchester-yearly-2010-scale-word-result' },
  ])
  expect(conflicts).toMatchObject([
    { about: 'scale-word', published: 'does-badly', sides: [{ value: 'Poor', source: 'council', line: 77 }] },
  ])
})

describe('what the version expects', () => {
  const areas = (extract: Extract) => {
    const [inspection] = reconcile([extract], reference).inspections
    return {
      version: inspection?.version,
      areas: inspection?.judgements.map((each) =>
        [each.service, each.area, each.absence ?? each.grade].filter(Boolean).join(' '),
      ),
    }
  }
  const safety = (area: string, printed: string) => said(area, printed, { service: 'safety' })

  test('an area that the inspectorate’s report should have is “could not be read”, in printed order', () => {
    expect(areas(own(said('overall', 'Fair'), said('leading', 'Fair')))).toEqual({
      version: 'with',
      areas: ['helping could-not-be-read', 'leading fair', 'overall fair'],
    })
  })

  test('where only a council tells of it, it is “not stated”, if the labels leave one version', () => {
    const days = { framework: 'early', start: '2009-11-23', end: '2009-12-04' }
    const listed = paper('council', [{ ...days, findings: [safety('leading', 'Fair')] }])
    expect(areas(listed)).toEqual({
      version: 'first',
      areas: [
        'safety overall not-stated',
        'safety practice not-stated',
        'safety leading fair',
        'care overall not-stated',
        'care health not-stated',
      ],
    })
    const unsure = paper('council', [{ ...days, findings: [safety('overall', 'Fair')] }])
    expect(areas(unsure).areas).toEqual(['safety overall fair'])
  })

  test('a return visit expects no more than its own list', () => {
    const visit = { framework: 'early', start: '2011-09-12', end: '2011-09-16' }
    const listed = paper('council', [{ ...visit, findings: [safety('overall', 'Fair'), safety('practice', 'Bright')] }])
    expect(areas(listed)).toEqual({ version: 'return', areas: ['safety overall fair', 'safety practice bright'] })
  })

  test('a smaller list leaves out a headline without doing away with it', () => {
    const findings = [said('helping', 'Fair'), said('leading', 'Fair')]
    expect(areas(report('own', { framework: 'middle', findings }))).toEqual({
      version: 'part',
      areas: ['helping fair', 'leading fair'],
    })
  })

  test('a headline that the version no longer has is absent by design', () => {
    const days = { start: '2026-04-27', end: '2026-05-01' }
    const listed = report('own', { ...days, findings: [said('helping', 'Fair'), said('leading', 'Fair')] })
    expect(areas(listed)).toEqual({
      version: 'without',
      areas: ['helping fair', 'leading fair', 'overall no-overall-by-design'],
    })
    const before = report('own', {
      start: '2025-04-28',
      end: '2025-05-02',
      findings: [said('helping', 'Fair'), said('leading', 'Fair')],
    })
    expect(areas(before).areas).toContain('overall could-not-be-read')
  })
})

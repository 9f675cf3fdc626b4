import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { ClaimRead, EventRead, Extract, Finding, InspectionRead } from '../../src/extract/schema.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { reference } from './made-reference.ts'
import { paper, report, said } from './sources.ts'

const spans = [
  ['2009-11-23', '2009-12-04'],
  ['2009-11-16', '2009-12-04'],
  ['2009-12', '2009-12'],
  ['2010', '2010'],
  ['2010-05-10', '2010-05-21'],
  ['2010-05-21', '2010-06-04'],
  ['2010-09', '2010-10'],
  [null, null],
] as const
const span = fc.constantFrom(...spans).map(([start, end]) => ({ start, end }))
const published = fc.constantFrom(null, '2010', '2010-01', '2010-01-07', '2010-11-30')
const mode = fc.constantFrom('table', 'heading', 'sentence') satisfies fc.Arbitrary<Finding['mode']>
const firmness = fc.constantFrom('firm', 'firm', 'qualified') satisfies fc.Arbitrary<Finding['firmness']>

const finding: fc.Arbitrary<Finding> = fc
  .record({
    area: fc.constantFrom('overall', 'helping', 'leading', 'all', 'others'),
    printed: fc.constantFrom('Bright', 'Fair', 'Poor', 'Not judged'),
    mode,
    firmness,
    line: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ area, printed, line, ...parts }) => said(area, printed, { ...parts, place: { line } }))

const inspection: fc.Arbitrary<Partial<InspectionRead>> = fc
  .record({
    framework: fc.constantFrom('late', 'middle', 'visit'),
    span,
    published,
    restated: fc.boolean(),
    findings: fc.array(finding, { maxLength: 4 }),
  })
  .map(({ span, findings, ...parts }) => ({ ...parts, ...span, findings: parts.framework === 'visit' ? [] : findings }))

const event: fc.Arbitrary<EventRead> = span.map((dates) => ({
  authority: 'barchester',
  kind: 'visit',
  places: [{ line: 3 }],
  ...dates,
}))

const claim = (inspections: number): fc.Arbitrary<ClaimRead> =>
  fc.record({
    kind: fc.constantFrom('count-of-grade', 'count-of-areas', 'share-of-authorities') satisfies fc.Arbitrary<
      ClaimRead['kind']
    >,
    grade: fc.constantFrom('fair', null),
    number: fc.nat({ max: 4 }),
    of: fc.constantFrom(null, 3),
    observed: fc.constant(null),
    inspection: inspections === 0 ? fc.constant(null) : fc.nat({ max: inspections - 1 }),
    asPrinted: fc.constant('some'),
    places: fc.constant([{ line: 4 }]),
  })

const extracts: fc.Arbitrary<Extract[]> = fc
  .array(fc.tuple(fc.boolean(), fc.array(inspection, { maxLength: 3 }), fc.array(event, { maxLength: 2 })), {
    maxLength: 6,
  })
  .chain((made) =>
    fc.tuple(
      ...made.map(([own, inspections, events], index) =>
        fc.array(claim(inspections.length), { maxLength: 2 }).map((claims) =>
          own && inspections[0] !== undefined
            ? report(`s${index}`, inspections[0], {
                events,
                claims: claims.map((each) => ({ ...each, inspection: 0 })),
              })
            : paper(`s${index}`, inspections, { events, claims, published: index % 2 === 0 ? '2011-11-10' : null }),
        ),
      ),
    ),
  )

test('the order of the sources does not matter', () => {
  fc.assert(
    fc.property(
      extracts.chain((sources) =>
        fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length })),
      ),
      ([sources, shuffled]) => {
        expect(reconcile(shuffled, reference)).toEqual(reconcile(sources, reference))
      },
    ),
    { numRuns: 300 },
  )
})

test('running twice, or with every source twice, changes nothing, and leaves the sources as they were', () => {
  fc.assert(
    fc.property(extracts, (sources) => {
      const before = structuredClone(sources)
      const once = reconcile(sources, reference)
      expect(reconcile([...sources, ...sources], reference)).toEqual(once)
      expect(sources).toEqual(before)
    }),
  )
})

test('every id is unique, every finding is kept once, and the result fits the public schema', () => {
  fc.assert(
    fc.property(extracts, (sources) => {
      const { dataset } = buildDataset(sources, reference)
      const ids = [dataset.inspections, dataset.events, dataset.claims, dataset.conflicts].map((all) =>
        all.map(({ id }) => id),
      )
      for (const each of ids) expect(new Set(each).size).toBe(each.length)
      const aliases = dataset.inspections.flatMap(({ id, aliases }) => [id, ...aliases])
      expect(new Set(aliases).size).toBe(aliases.length)
      const evidence = dataset.inspections.flatMap(({ judgements }) => judgements).flatMap(({ evidence }) => evidence)
      const findings = sources.flatMap(({ inspections }) => inspections).flatMap(({ findings }) => findings)
      expect(evidence).toHaveLength(findings.length)
    }),
    { numRuns: 300 },
  )
})

test('a shown grade is always one that a source prints, and each judgement has a grade or the kind of its absence', () => {
  fc.assert(
    fc.property(extracts, (sources) => {
      for (const { grade, absence, evidence, sourcesAgreeing } of reconcile(sources, reference).inspections.flatMap(
        (each) => each.judgements,
      )) {
        expect(grade === null).toBe(absence !== null)
        if (grade !== null) {
          expect(evidence.map((each) => each.grade)).toContain(grade)
          expect(sourcesAgreeing).toBeGreaterThan(0)
        }
      }
    }),
  )
})

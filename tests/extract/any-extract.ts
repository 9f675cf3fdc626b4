import fc from 'fast-check'
import type {
  ClaimRead,
  EventRead,
  Extract,
  Finding,
  InspectionRead,
  MessageRead,
  Place,
} from '../../src/extract/schema.ts'

/** Extracts of every form that the schema allows. */

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/)
const line = fc.integer({ min: 1, max: 9999 })
const printed = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).map(readable),
  fc.stringMatching(/^[ \t\r\n|\\`*_<>&;:~[\]()-]{0,8}$/),
)
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const mode = fc.constantFrom('table', 'heading', 'sentence', 'head', 'list') satisfies fc.Arbitrary<Finding['mode']>

const date = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.constantFrom('2009-12', '2010-01', '2009-11-23', '2009-12-04', '2010-01-07', '2012-02-29'),
)

const place: fc.Arbitrary<Place> = fc.record(
  { page: line, line, paragraph: fc.stringMatching(/^[a-z0-9().§-]{1,6}$/) },
  { requiredKeys: [] },
)

const finding: fc.Arbitrary<Finding> = fc
  .record({
    service: nullable(id),
    area: id,
    label: printed,
    grade: nullable(fc.oneof(id, fc.constant('good'))),
    gradeAsPrinted: fc.oneof(printed, fc.constantFrom('Good', 'Requires improvement to be good')),
    firmness: fc.constantFrom('firm', 'qualified', 'no-grade') satisfies fc.Arbitrary<Finding['firmness']>,
    place,
    mode,
    decision: nullable(fc.record({ read: printed, reason: printed.filter((reason) => reason !== '') })),
  })
  .map(({ decision, ...rest }) => (decision === null ? rest : { ...rest, decision }))

const inspection: fc.Arbitrary<InspectionRead> = fc.record({
  authority: fc.constantFrom('barchester', 'plumstead'),
  framework: id,
  inferred: fc.boolean(),
  restated: fc.boolean(),
  start: nullable(date),
  end: nullable(date),
  periods: fc.array(fc.record({ start: date, end: date }), { maxLength: 2 }),
  datesPlace: nullable(place),
  published: nullable(date),
  publishedMode: nullable(mode),
  findings: fc.array(finding, { maxLength: 4 }),
})

const event: fc.Arbitrary<EventRead> = fc
  .record({
    authority: fc.constantFrom('barchester', 'plumstead'),
    kind: id,
    start: nullable(date),
    end: nullable(date),
    count: nullable(fc.record({ of: id, number: fc.nat() })),
    places: fc.array(place, { minLength: 1, maxLength: 3 }),
  })
  .map(({ count, ...rest }) => (count === null ? rest : { ...rest, count }))

const claim: fc.Arbitrary<ClaimRead> = fc.record({
  kind: fc.constantFrom('count-of-grade', 'share-of-authorities') satisfies fc.Arbitrary<ClaimRead['kind']>,
  grade: nullable(id),
  number: fc.oneof(fc.nat(), fc.constantFrom(36.5, 15.5)),
  of: nullable(line),
  observed: nullable(fc.nat()),
  inspection: nullable(fc.nat({ max: 5 })),
  asPrinted: printed,
  places: fc.array(place, { minLength: 1, maxLength: 3 }),
})

const message: fc.Arbitrary<MessageRead> = fc.record({
  kind: fc.constantFrom('warning', 'failure') satisfies fc.Arbitrary<MessageRead['kind']>,
  rule: id.map((word) => `recognise:${word}`),
  place: nullable(place),
  reason: printed,
})

export const anyExtract: fc.Arbitrary<Extract> = fc.record({
  id: fc.constant('barchester-2010-01-07-inspection-report'),
  title: printed,
  publisher: printed,
  kind: fc.constantFrom('inspection-report', 'council-report', 'letter') satisfies fc.Arbitrary<Extract['kind']>,
  authority: fc.constant('barchester'),
  authorityMode: nullable(fc.constant('person' as const)),
  published: nullable(date),
  publishedMode: nullable(mode),
  url: nullable(fc.webUrl()),
  licence: printed,
  original: fc.record({
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    format: fc.constantFrom('text', 'pdf') satisfies fc.Arbitrary<Extract['original']['format']>,
    lines: line,
  }),
  inspections: fc.array(inspection, { maxLength: 3 }),
  events: fc.array(event, { maxLength: 2 }),
  claims: fc.array(claim, { maxLength: 2 }),
  recommendations: nullable(fc.record({ number: line, place })),
  messages: fc.array(message, { maxLength: 2 }),
})

/** Without what Markdown replaces: NUL, and halves of characters. */
function readable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

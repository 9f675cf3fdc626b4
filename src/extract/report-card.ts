import { placeText, placesText } from './place-text.ts'
import { readingRecord } from './reading-record.ts'
import type { ReadOriginal } from './read-originals.ts'
import type { InspectionRead, Reading, UnplacedInspection } from './schema.ts'
import { spanText } from './span-text.ts'

/** What a document says, for the person who wants to add it; its messages are reported elsewhere. */
export function reportCard(original: ReadOriginal): string {
  const { file, reading, usable } = original
  if (reading === undefined || usable === undefined) {
    const told = reading?.unplaced ?? []
    const judged = readingRecord(original).inspections.slice(-told.length)
    const lines = told.flatMap((inspection, index) => unplacedLines(inspection, judged[index]!))
    return [file, '  cannot be used', ...lines, ''].join('\n')
  }
  const about = [reading.kind, reading.publisher, reading.published ?? 'no date', `about ${usable.reading.authority}`]
  const judged = readingRecord(original).inspections
  return [
    file,
    `  ${reading.title}`,
    `  ${about.join(', ')}`,
    ...reading.inspections.flatMap((inspection, index) => inspectionLines(inspection, judged[index]!)),
    ...reading.unplaced.flatMap((inspection, index) =>
      unplacedLines(inspection, judged[reading.inspections.length + index]!),
    ),
    ...eventLines(reading),
    ...reading.claims.map(({ asPrinted, places }) => `  claim: ${asPrinted} (${placesText(places)})`),
    '',
  ].join('\n')
}

type Judged = ReturnType<typeof readingRecord>['inspections'][number]

function inspectionLines(inspection: InspectionRead, { judgements }: Judged): string[] {
  const { framework, inferred, restated, published } = inspection
  const marks = [
    restated ? 'told again' : [],
    inferred ? 'framework inferred' : [],
    published === null ? [] : `published ${published}`,
  ].flat()
  const head = [`${framework}, ${spanText(inspection)}`, ...marks, `${judgements.length} judgements`]
  return [`  ${head.join('; ')}`, ...judgements.map((judgement) => `    ${judgementLine(judgement)}`)]
}

/** What nobody can place until a person says of which inspection it is. */
function unplacedLines(inspection: UnplacedInspection, { judgements }: Judged): string[] {
  const { authority, frameworks } = inspection
  const head = [`not placed: ${frameworks.join(' or ')}`, authority ?? 'no authority', spanText(inspection)]
  return [`  ${head.join('; ')}`, ...judgements.map((judgement) => `    ${judgementLine(judgement)}`)]
}

function judgementLine({ service, area, gradeAsPrinted, firmness, evidence }: Judged['judgements'][number]): string {
  const name = service === null ? area : `${service}/${area}`
  const places = evidence.map(
    ({ page, line, mode }) => `${placeText({ ...(page && { page }), ...(line && { line }) })} (${mode})`,
  )
  return `${name}: ${gradeAsPrinted || 'none'}${firmness === 'firm' ? '' : ` (${firmness})`}, ${places.join(', ')}`
}

function eventLines({ events }: Reading): string[] {
  return events.map((event) => `  event: ${event.kind}, ${spanText(event)} (${placesText(event.places)})`)
}

import type { Extract, InspectionRead } from '../../src/extract/schema.ts'
import { madeExtract, madeFinding, madeInspection } from '../extract/made-extract.ts'

/** Invented sources: an inspectorate’s report, and a council’s paper. */

let number = 0

function source(id: string, parts: Partial<Extract>): Extract {
  number += 1
  return madeExtract({
    id,
    original: { sha256: String(number).padStart(64, '0'), format: 'text', lines: 40 },
    ...parts,
  })
}

/** The inspectorate’s own report on one inspection. */
export function report(id: string, inspection: Partial<InspectionRead>, parts: Partial<Extract> = {}): Extract {
  return source(id, { published: null, inspections: [madeInspection(inspection)], ...parts })
}

/** A council’s paper that tells of some inspections. */
export function paper(id: string, inspections: Partial<InspectionRead>[], parts: Partial<Extract> = {}): Extract {
  return source(id, {
    kind: 'council-report',
    publisher: 'Barchester Council',
    published: '2019-12-17',
    inspections: inspections.map(madeInspection),
    ...parts,
  })
}

/** A finding of this area and grade; `Not judged` and nothing at all have no grade. */
export function said(area: string, printed: string, parts: Parameters<typeof madeFinding>[0] = {}) {
  const grade = printed === '' || printed === 'Not judged' ? null : printed.toLowerCase().replaceAll(' ', '-')
  return madeFinding({ area, label: area, gradeAsPrinted: printed, grade, ...parts })
}

import type { Extract, Finding, InspectionRead } from '../../src/extract/schema.ts'

/** Parts of invented extracts; what is not given is as plain as can be. */

export function madeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    service: null,
    area: 'overall',
    label: 'Overall result',
    grade: 'fair',
    gradeAsPrinted: 'Fair',
    firmness: 'firm',
    place: { line: 10 },
    mode: 'table',
    ...parts,
  }
}

export function madeInspection(parts: Partial<InspectionRead> = {}): InspectionRead {
  return {
    authority: 'barchester',
    framework: 'late',
    inferred: false,
    restated: false,
    start: '2019-09-23',
    end: '2019-10-04',
    periods: [],
    datesPlace: null,
    published: null,
    publishedMode: null,
    findings: [],
    ...parts,
  }
}

export function madeExtract(parts: Partial<Extract> = {}): Extract {
  return {
    id: 'barchester-2019-11-04-inspection-report',
    title: 'Late inspection of Barchester',
    publisher: 'Inspectorate',
    kind: 'inspection-report',
    authority: 'barchester',
    authorityMode: null,
    published: '2019-11-04',
    publishedMode: 'head',
    url: null,
    licence: 'not-stated',
    original: { sha256: 'a'.repeat(64), format: 'text', lines: 40 },
    inspections: [],
    events: [],
    claims: [],
    recommendations: null,
    messages: [],
    ...parts,
  }
}

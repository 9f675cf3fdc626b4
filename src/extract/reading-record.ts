import { catalogue } from '../messages/catalogue.ts'
import type { ReadOriginal } from './read-originals.ts'
import type { Finding, InspectionRead, MessageRead, Mode, Place, UnplacedInspection } from './schema.ts'

/**
 * What `read --json` prints of one file. The findings of one area that state the same are one judgement with several
 * pieces of evidence, the best first; an area of which the document says two things stands there twice. An inspection
 * whose framework or authority is left open stands there with null for it.
 */
export function readingRecord({ file, sha256, reading, messages }: ReadOriginal) {
  return {
    file,
    sha256,
    authority: reading?.authority ?? null,
    publisher: reading?.publisher ?? null,
    kind: reading?.kind ?? null,
    published: reading?.published ?? null,
    inspections: [...(reading?.inspections ?? []), ...(reading?.unplaced ?? [])].map(inspectionRecord),
    events: (reading?.events ?? []).map(({ authority, kind, start, end, count = null, places }) => ({
      authority,
      kind,
      start,
      end,
      count,
      evidence: places.map(placeRecord),
    })),
    claims: (reading?.claims ?? []).map(({ kind, grade, number, of, observed, inspection, asPrinted, places }) => ({
      kind,
      grade,
      number,
      of,
      observed,
      inspection,
      asPrinted,
      evidence: places.map(placeRecord),
    })),
    messages: messages.map(messageRecord),
  }
}

function inspectionRecord({
  authority,
  framework,
  start,
  end,
  published,
  restated,
  findings,
}: InspectionRead | UnplacedInspection) {
  const stated = Map.groupBy(findings, ({ service, area, grade }) => JSON.stringify([service, area, grade]))
  return {
    authority,
    framework,
    start,
    end,
    published,
    restated,
    judgements: [...stated.values()].map(judgementRecord),
  }
}

const modes: readonly Mode[] = ['table', 'heading', 'sentence', 'head', 'list']

function judgementRecord(findings: readonly Finding[]) {
  const best = findings.toSorted((a, b) => modes.indexOf(a.mode) - modes.indexOf(b.mode))
  const { service, area, label, grade, gradeAsPrinted, firmness } = best[0]!
  const evidence = best.map(({ place, mode }) => ({ ...placeRecord(place), mode }))
  return { service, area, label, grade, gradeAsPrinted, firmness, evidence }
}

function placeRecord({ page, line }: Place) {
  return { page: page ?? null, line: line ?? null }
}

function messageRecord({ kind, rule, place, reason }: MessageRead) {
  const { help } = catalogue[rule as keyof typeof catalogue] ?? { help: null }
  return { kind, rule, ...placeRecord(place ?? {}), reason, note: help }
}

import type { Evidence, Inspection, Judgement, Source } from '../../src/dataset/schema.ts'

/** A document in which one place is read. */
export function madeSource(id: string, authority: string, published: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: `Report ${id}`,
    publisher: 'Inspectorate',
    kind: 'inspection-report',
    authority,
    authorityMode: null,
    published,
    publishedMode: 'head',
    url: null,
    licence: 'ogl-3.0',
    rank: 'primary',
    inspections: [],
    findings: 3,
    original: {
      sha256: 'a'.repeat(64),
      format: 'text',
      lines: 100,
    },
    recommendations: null,
    messages: [],
    ...more,
  }
}

/** One line of a table. */
export function madeEvidence(
  source: string,
  line: number,
  grade: string | null,
  more: Partial<Evidence> = {},
): Evidence {
  return {
    source,
    page: null,
    line,
    paragraph: null,
    mode: 'table',
    label: 'As there',
    grade,
    gradeAsPrinted: grade ?? 'bright features',
    firmness: 'firm',
    decision: null,
    ...more,
  }
}

/** What a test says of a judgement; the rest is made up. */
export type Made = Pick<Judgement, 'area' | 'label' | 'grade'> & Partial<Judgement>

/** An inspection that its own report tells. */
export function madeInspection(
  id: string,
  [authority, framework, version]: readonly [string, string, string | null],
  [start, end, published]: readonly [string | null, string | null, string | null],
  judgements: readonly Made[],
  more: Partial<Inspection> = {},
): Inspection {
  const source = more.sources?.[0] ?? `${id}-report`
  const dated = (date: string | null) => (date === null ? null : { date, source, mode: 'head' as const })
  return {
    id,
    aliases: [],
    authority,
    framework,
    frameworkInferred: false,
    version,
    form: null,
    periods: [],
    start: dated(start),
    end: dated(end),
    published: dated(published),
    restatedOnly: false,
    recommendations: null,
    judgements: judgements.map((made, index) => ({
      id: `${id}.${made.service == null ? made.area : `${made.service}.${made.area}`}`,
      inspection: id,
      service: null,
      strands: [],
      scale: 'new',
      gradeAsPrinted: made.grade,
      firmness: 'firm',
      absence: made.grade === null ? 'not-stated' : null,
      evidence: made.grade === null ? [] : [madeEvidence(source, 10 + index, made.grade)],
      sourcesAgreeing: made.grade === null ? 0 : 1,
      conflict: null,
      ...made,
    })),
    sources: [source],
    previous: null,
    next: null,
    ...more,
  }
}

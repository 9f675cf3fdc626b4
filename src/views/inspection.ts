import type { Inspection } from '../dataset/schema.ts'
import { citationOf, type Citation } from './citation.ts'
import { claimsOf, type ClaimView } from './claim.ts'
import { conflictsOf, type ConflictView } from './conflict.ts'
import { dateText, spanText } from './date.ts'
import { sourceName } from './source-name.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { judgementGroups, type JudgementGroup } from './judgement-group.ts'
import { address } from './address.ts'
import { frameworkOfInspection, inspectionOf, sourceOf, type Register } from './register.ts'
import { sourceHead, type SourceHead } from './source-head.ts'
import { counted } from './phrase.ts'

/** A fact about an inspection, with the source that says it. */
export interface InspectionFact {
  name: string
  value: string
  href: string | null
  source: { name: string; href: string } | null
}

/** Everything that the page of one inspection shows. */
export interface InspectionView {
  head: InspectionHead
  title: string
  summary: string
  facts: InspectionFact[]
  groups: JudgementGroup[]
  frameworkSummary: string
  conflicts: ConflictView[]
  claims: ClaimView[]
  sources: SourceHead[]
  previous: InspectionHead | null
  next: InspectionHead | null
  citation: Citation
}

/** The page of an inspection. */
export function inspectionView(register: Register, inspection: Inspection): InspectionView {
  const head = inspectionHead(register, inspection)
  const other = (id: string | null) => (id === null ? null : inspectionHead(register, inspectionOf(register, id)))
  const title = `${head.authority.name}, ${head.dates}`
  return {
    head,
    title,
    summary: summaryOf(inspection, head),
    facts: factsOf(register, inspection, head),
    groups: judgementGroups(register, inspection),
    frameworkSummary: frameworkOfInspection(register, inspection).summary,
    conflicts: conflictsOf(register).filter((conflict) => conflict.inspection.id === inspection.id),
    claims: claimsOf(register).filter((claim) => claim.inspection?.id === inspection.id),
    sources: inspection.sources.map((id) => sourceHead(sourceOf(register, id))),
    previous: other(inspection.previous),
    next: other(inspection.next),
    citation: citationOf(register, `${title} (${head.framework.short})`, address.inspection(inspection.id)),
  }
}

function summaryOf({ judgements, sources }: Inspection, head: InspectionHead): string {
  const graded = judgements.filter(({ grade }) => grade !== null)
  const shared = graded.filter(({ sourcesAgreeing }) => sourcesAgreeing > 1).length
  const agree = shared === 0 ? '' : `, ${counted(shared, 'of them', 'of them')} confirmed by more than one`
  const from = counted(sources.length, 'source')
  return `${head.framework.name}: ${counted(graded.length, 'grade')} from ${from}${agree}.`
}

function factsOf(register: Register, inspection: Inspection, head: InspectionHead): InspectionFact[] {
  const { start, end, periods, published, recommendations } = inspection
  const framework = frameworkOfInspection(register, inspection)
  const version = framework.versions.find(({ id }) => id === inspection.version)
  const form = framework.lengths.find(({ id }) => id === inspection.form)
  const onSite = spanText(start?.date ?? null, end?.date ?? null)
  const several = periods.map((period) => spanText(period.start, period.end)).join('; ')
  const inferred = head.framework.inferred ? ' (no source names it: it follows from dates and labels)' : ''
  return [
    fact('On site', several || (onSite ?? 'not stated in our source'), said(register, start ?? end)),
    fact(
      'Published',
      published === null ? 'not stated in our source' : dateText(published.date),
      said(register, published),
    ),
    { ...fact('Framework', `${framework.name}${inferred}`), href: head.framework.href },
    ...(version === undefined ? [] : [fact('List of areas', version.name)]),
    ...(form === undefined ? [] : [fact('Form', `${form.name} (derived from the days on site)`)]),
    ...(framework.law === undefined ? [] : [fact('Legal power', framework.law)]),
    ...(recommendations === null ? [] : [fact('Recommendations', String(recommendations))]),
  ]
}

function fact(name: string, value: string, source: InspectionFact['source'] = null): InspectionFact {
  return { name, value, href: null, source }
}

function said(register: Register, dated: { source: string } | null): InspectionFact['source'] {
  if (dated === null) return null
  return { name: sourceName(sourceOf(register, dated.source)), href: address.source(dated.source) }
}

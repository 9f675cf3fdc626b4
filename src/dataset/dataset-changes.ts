import { authorityOf, frameworkOf, gradeOf, type Reference } from '../reference/reference.ts'
import type { Dataset, Inspection, Judgement } from './schema.ts'

/**
 * What a change of the extracts changes on the site, as lines that can be pasted into a commit message: authorities that
 * come in, inspections and grades that are new, changed or gone. Empty where nothing changes.
 */
export function datasetChanges(before: Dataset, after: Dataset, reference: Reference): string[] {
  const told = new Set([...before.inspections, ...after.inspections].map(({ authority }) => authority))
  return [...told].toSorted().flatMap((authority) => {
    const own = (dataset: Dataset) => dataset.inspections.filter((inspection) => inspection.authority === authority)
    const lines = inspectionChanges(own(before), own(after), reference)
    if (lines.length === 0) return []
    const { name } = authorityOf(reference, authority)
    return [own(before).length === 0 ? `${name} (new in the record)` : name, ...lines.map((line) => `- ${line}`)]
  })
}

function inspectionChanges(
  before: readonly Inspection[],
  after: readonly Inspection[],
  reference: Reference,
): string[] {
  const changed = after.flatMap((inspection) => {
    const old = before.find(({ id }) => id === inspection.id || inspection.aliases.includes(id))
    if (old === undefined) return [`new: ${headText(inspection, reference)}, ${counted(inspection)}`]
    const moved = old.id === inspection.id ? [] : [`moved: ${old.id} is now ${inspection.id}`]
    return [...moved, ...judgementChanges(old, inspection, reference)]
  })
  const gone = before.filter(({ id }) => !after.some((each) => each.id === id || each.aliases.includes(id)))
  return [...changed, ...gone.map((inspection) => `gone: ${headText(inspection, reference)}`)]
}

function judgementChanges(before: Inspection, after: Inspection, reference: Reference): string[] {
  const head = headText(after, reference)
  const areas = new Map([...before.judgements, ...after.judgements].map((each) => [areaKey(each), each]))
  return [...areas].flatMap(([key, { label, service }]) => {
    const old = stateOf(before, key, reference)
    const now = stateOf(after, key, reference)
    if (old === now) return []
    const name = service === null ? label : `${label} (${service})`
    return old === undefined
      ? [`new: ${head}: ${name}, ${now}`]
      : [`changed: ${head}: ${name}, ${old} → ${now ?? 'gone'}`]
  })
}

/** The grade, or the kind of its absence; undefined where the inspection does not have the area. */
function stateOf({ judgements, framework }: Inspection, key: string, reference: Reference): string | undefined {
  const judgement = judgements.find((each) => areaKey(each) === key)
  if (judgement === undefined) return undefined
  const { grade, absence } = judgement
  return grade === null
    ? (absence ?? 'no grade')
    : (gradeOf(reference, frameworkOf(reference, framework), grade)?.label ?? grade)
}

function areaKey({ service, area }: Judgement): string {
  return `${service ?? ''}/${area}`
}

function headText({ framework, start, end, published }: Inspection, reference: Reference): string {
  const { short } = frameworkOf(reference, framework)
  const stay = [...new Set([start?.date, end?.date].flatMap((date) => date ?? []))].join(' to ')
  return `${short}, ${stay || (published === null ? 'no date' : `published ${published.date}`)}`
}

function counted({ judgements }: Inspection): string {
  const number = judgements.filter(({ grade }) => grade !== null).length
  return number === 1 ? '1 grade' : `${number} grades`
}

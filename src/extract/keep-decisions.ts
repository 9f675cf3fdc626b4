import type { Anonymous } from './to-extract.ts'
import type { Extract, Finding, InspectionRead, MessageRead } from './schema.ts'

/** An extract with the decisions that people made in an earlier one, and what became of those that do not fit. */
export interface Decided<T> {
  extract: T
  messages: MessageRead[]
}

/**
 * Puts the decisions of people into what is read now. A decision finds its row by place, way of reading and label. One
 * that changes nothing any more is left out and reported; one whose row is no longer read is a failure, for it would be
 * lost.
 */
export function keepDecisions<T extends Anonymous>(fresh: T, earlier: Extract): Decided<T> {
  const messages: MessageRead[] = []
  const inspections = fresh.inspections.map((inspection) => ({ ...inspection, findings: [...inspection.findings] }))
  for (const old of earlier.inspections) {
    const own = inspections.find((each) => isSame(each, old))
    for (const decided of old.findings.filter(({ decision }) => decision !== undefined)) {
      const message = own === undefined ? lost(decided) : place(own.findings, decided)
      if (message !== undefined) messages.push(message)
    }
  }
  return { extract: { ...fresh, inspections }, messages }
}

/** Whether two findings say the same, decisions aside. */
export function saysTheSame(a: Finding, b: Finding): boolean {
  return said(a) === said(b)
}

/** Puts one decided row in its place; a message where that is not possible or not needed. */
function place(findings: Finding[], decided: Finding): MessageRead | undefined {
  if (findings.some((finding) => saysTheSame(finding, decided))) return needless(decided)
  if (decided.decision?.read === '') {
    findings.splice(after(findings, decided), 0, decided)
    return undefined
  }
  const near = findings.filter((finding) => isAtPlace(finding, decided) && finding.decision === undefined)
  const row = near.find(({ service, area }) => service === decided.service && area === decided.area) ?? near[0]
  if (row === undefined) return lost(decided)
  findings[findings.indexOf(row)] = decided
  return undefined
}

function isSame(a: InspectionRead, b: InspectionRead): boolean {
  return a.authority === b.authority && a.framework === b.framework && a.start === b.start && a.end === b.end
}

function isAtPlace(a: Finding, b: Finding): boolean {
  const key = ({ place: { page, line, paragraph }, mode, label }: Finding) =>
    [page, line, paragraph, mode, label].join('|')
  return key(a) === key(b)
}

/** Behind the last row of the same area; behind all rows where it has none. */
function after(findings: readonly Finding[], { service, area }: Finding): number {
  const last = findings.findLastIndex((finding) => finding.service === service && finding.area === area)
  return last === -1 ? findings.length : last + 1
}

function said({
  service,
  area,
  label,
  grade,
  gradeAsPrinted,
  firmness,
  place: { page, line, paragraph },
  mode,
}: Finding) {
  return JSON.stringify([service, area, label, grade, gradeAsPrinted, firmness, page, line, paragraph, mode])
}

function needless({ area, place, gradeAsPrinted }: Finding): MessageRead {
  const reason = `Unexpected decision for \`${area}\`, expected none: \`${gradeAsPrinted}\` is what is read`
  return { kind: 'warning', rule: 'extract:needless-decision', place, reason }
}

function lost({ area, label, place }: Finding): MessageRead {
  const reason = `Unexpected decision for \`${area}\`, expected the row \`${label}\` that it is about, which is no longer read`
  return { kind: 'failure', rule: 'extract:lost-decision', place, reason }
}

import type { VFileMessage } from 'vfile-message'
import { catalogue } from '../messages/catalogue.ts'
import { unknown, type Entry } from '../reference/entry.ts'
import type { Framework } from '../reference/framework.ts'
import { firstDay, lastDay } from '../reference/partial-date.ts'
import { gradeOf, type Reference } from '../reference/reference.ts'
import type { Path } from '../reference/yaml-source.ts'
import type { Extract, Finding } from './schema.ts'

/** What an extract says fits the reference data: each id exists, each area and grade is one of the framework’s. */
export function checkExtract(entry: Entry<Extract>, reference: Reference): VFileMessage[] {
  const { value: extract } = entry
  const isAuthority = (id: string) => reference.authorities.some((authority) => authority.id === id)
  return [
    ...unknown(entry, isAuthority(extract.authority), 'an authority', extract.authority, ['authority']),
    ...extract.inspections.flatMap(({ authority }, index) =>
      unknown(entry, isAuthority(authority), 'an authority', authority, ['inspections', index]),
    ),
    ...extract.inspections.flatMap((_, index) => checkInspection(entry, index, reference)),
    ...extract.events.flatMap((_, index) => checkEvent(entry, index, reference, isAuthority)),
    ...extract.claims.flatMap((_, index) => checkClaim(entry, index)),
    ...extract.messages.flatMap(({ rule }, index) =>
      unknown(entry, Object.hasOwn(catalogue, rule), 'a message of the catalogue', rule, ['messages', index]),
    ),
  ]
}

function checkInspection(entry: Entry<Extract>, index: number, reference: Reference): VFileMessage[] {
  const { framework: id, start, end, findings } = entry.value.inspections[index]!
  const path = ['inspections', index]
  const framework = reference.frameworks.find((framework) => framework.id === id)
  if (framework === undefined) return unknown(entry, false, 'a framework', id, path)
  const backwards = start !== null && end !== null && firstDay(start) > lastDay(end)
  const reason = `Unexpected end \`${end}\` before the start \`${start}\`, expected it on that day or later`
  return [
    ...(backwards ? [entry.problem('content:inconsistent', path, reason)] : []),
    ...findings.flatMap((finding, place) =>
      checkFinding(entry, finding, [...path, 'findings', place], framework, reference),
    ),
  ]
}

function checkFinding(
  entry: Entry<Extract>,
  finding: Finding,
  path: Path,
  framework: Framework,
  reference: Reference,
): VFileMessage[] {
  const { service, area, grade } = finding
  const isService = service === null || framework.services.some(({ id }) => id === service)
  const isArea = areaOf(framework, service, area)
  const isGrade = grade === null || gradeOf(reference, framework, grade) !== undefined
  return [
    ...unknown(entry, isService, `a service of \`${framework.id}\``, service ?? '', path),
    ...(isService ? unknown(entry, isArea, `an area of \`${framework.id}\``, area, path) : []),
    ...unknown(entry, isGrade, `a grade of \`${framework.id}\``, grade ?? '', path),
    ...checkDecision(entry, finding, path),
  ]
}

/** A decision says what was read before, which is not what the row says now. */
function checkDecision(entry: Entry<Extract>, finding: Finding, path: Path): VFileMessage[] {
  const { decision, service, area, label, grade, gradeAsPrinted, firmness } = finding
  const said = [service, area, label, grade, gradeAsPrinted, firmness]
  if (decision === undefined || decision.read === '' || !said.includes(decision.read)) return []
  const reason = `Unexpected decision \`${decision.read}\`, expected what was read before, for the row still says it`
  return [entry.problem('extract:needless-decision', path, reason)]
}

/** Whether the framework has the area: `all` of them, all `others`, its one `result`, or one of its list. */
function areaOf(framework: Framework, service: string | null, id: string): boolean {
  if (id === 'all' || id === 'others') return true
  if (id === 'result') return framework.headline.length > 0
  return framework.areas.some((area) => area.id === id && (area.service ?? null) === service)
}

function checkEvent(
  entry: Entry<Extract>,
  index: number,
  reference: Reference,
  isAuthority: (id: string) => boolean,
): VFileMessage[] {
  const { authority, kind } = entry.value.events[index]!
  const isKind = [...reference.frameworks, ...reference.eventKinds].some(({ id }) => id === kind)
  return [
    ...unknown(entry, isAuthority(authority), 'an authority', authority, ['events', index]),
    ...unknown(entry, isKind, 'a framework or a kind of event', kind, ['events', index]),
  ]
}

function checkClaim(entry: Entry<Extract>, index: number): VFileMessage[] {
  const { inspection } = entry.value.claims[index]!
  const { length } = entry.value.inspections
  if (inspection === null || inspection < length) return []
  const reason = `Unexpected inspection ${inspection + 1}, expected one of the ${length} of this extract`
  return [entry.problem('content:inconsistent', ['claims', index], reason)]
}

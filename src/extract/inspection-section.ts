import type { List, RootContent, Table } from 'mdast'
import { findingColumns } from './finding-columns.ts'
import { findingRowSchema, toFindings } from './finding-row.ts'
import { readFact, silentFacts } from './inspection-facts.ts'
import { attempt, fit, readTable, report, reportStrange, type Located } from './located.ts'
import { inspectionReadSchema, type InspectionRead } from './schema.ts'
import { lineOf, type Section } from './section.ts'
import { readSpan } from './span-text.ts'

/** The inspection that a section tells; none where it cannot be read. `index`: its place in the extract. */
export function readInspectionSection(
  located: Located,
  section: Section,
  authority: string,
  index: number,
): InspectionRead[] {
  const { line, title, nodes } = section
  located.lines.set(`inspections.${index}`, line)
  const heading = attempt(located, line, () => readTitle(title))
  if (heading === undefined) return []
  const { lists, tables, strange } = sorted(nodes)
  reportStrange(located, strange, 'one list of lines such as `Published: 2010-01-07`, then one table')
  if (tables.length > 1) report(located, lineOf(tables[1]!), 'Unexpected second table, expected all findings in one')
  const facts = lists
    .flatMap((list) => list.children)
    .map((item) => attempt(located, lineOf(item), () => readFact(item)))
  const rows = tables
    .slice(0, 1)
    .flatMap((table) => readTable(located, table, { columns: findingColumns, schema: findingRowSchema }))
  const findings = rows.flatMap(({ value, line }) => toFindings(value).map((finding) => ({ finding, line })))
  findings.forEach(({ line }, place) => located.lines.set(`inspections.${index}.findings.${place}`, line))
  const fields = Object.assign(silentFacts(authority), heading, ...facts, {
    findings: findings.map(({ finding }) => finding),
  })
  return [fit(located, line, inspectionReadSchema, fields) ?? []].flat()
}

function readTitle(title: string): Pick<InspectionRead, 'framework' | 'start' | 'end'> {
  const { framework, dates } = /^(?<framework>[a-z0-9-]+), (?<dates>.+)$/.exec(title)?.groups ?? {}
  if (framework !== undefined && dates !== undefined) return { framework, ...readSpan(dates) }
  throw new Error(
    `Unexpected heading \`${title}\`, expected a framework and dates, or one of \`Events\`, \`Claims\`, \`Not read\``,
  )
}

function sorted(nodes: readonly RootContent[]): { lists: List[]; tables: Table[]; strange: RootContent[] } {
  return {
    lists: nodes.filter((node) => node.type === 'list'),
    tables: nodes.filter((node) => node.type === 'table'),
    strange: nodes.filter((node) => node.type !== 'list' && node.type !== 'table'),
  }
}

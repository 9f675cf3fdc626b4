import type { RootContent } from 'mdast'
import { basename } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import type { Entry } from '../reference/entry.ts'
import { InvalidContent } from '../reference/invalid-content.ts'
import { contentProblem, type Path } from '../reference/yaml-source.ts'
import { claimColumns } from './claim-columns.ts'
import { eventColumns } from './event-columns.ts'
import { readFrontMatter } from './front-matter.ts'
import { readInspectionSection } from './inspection-section.ts'
import { fit, readTable, report, reportStrange, type Located, type TableForm } from './located.ts'
import { messageColumns } from './message-columns.ts'
import { claimReadSchema, eventReadSchema, extractSchema, messageReadSchema, type Extract } from './schema.ts'
import { sectionsOf, type Section } from './section.ts'
import { extractFormat } from './to-markdown.ts'

/** The extract that a file holds. Throws `InvalidContent` with every problem and its line. */
export function fromMarkdown(text: string, file: string): Extract {
  const { entry, problems } = readExtract(text, file)
  if (entry === undefined) throw new InvalidContent(problems)
  return entry.value
}

/** The extract that a file holds, able to point at its own lines; or what is wrong with it. */
export function readExtract(text: string, file: string): { entry?: Entry<Extract>; problems: VFileMessage[] } {
  const [first, ...nodes] = extractFormat.parse(text).children
  if (first?.type !== 'yaml') {
    const reason = `Unexpected ${first?.type ?? 'end of the file'}, expected the head of the extract between two lines of \`---\``
    return { problems: [contentProblem(file, 'extract:head', reason, { line: 1, column: 1 })] }
  }
  const { head, source, problems } = readFrontMatter(file, first.value, 1)
  const located: Located = { file, problems: [...problems], lines: new Map() }
  const body = readBody(located, nodes, head?.authority ?? 'unknown')
  const value = head && fit(located, 1, extractSchema, { id: basename(file, '.md'), ...head, ...body })
  if (value === undefined || located.problems.length > 0) return { problems: located.problems }
  const problem: Entry<Extract>['problem'] = (rule, path, reason) => {
    const line = lineAt(located.lines, path)
    return line === undefined
      ? source.problem(rule, path, reason)
      : contentProblem(file, rule, reason, { line, column: 1 })
  }
  return { entry: { value, file, problem }, problems: [] }
}

type Body = Pick<Extract, 'inspections' | 'events' | 'claims' | 'messages'>

function readBody(located: Located, nodes: readonly RootContent[], authority: string): Body {
  const { before, sections } = sectionsOf(nodes)
  reportStrange(located, before, 'a heading such as `## Events`')
  const body: Body = { inspections: [], events: [], claims: [], messages: [] }
  for (const section of sections) readSection(located, section, authority, body)
  return body
}

function readSection(located: Located, section: Section, authority: string, body: Body): void {
  const table = tableSections[section.title]
  if (table !== undefined) table(located, section, authority, body)
  else body.inspections.push(...readInspectionSection(located, section, authority, body.inspections.length))
}

/** The sections that are one table each. */
const tableSections: Record<string, (located: Located, section: Section, authority: string, body: Body) => void> = {
  Events: (located, section, authority, body) => {
    const form = { columns: eventColumns, schema: eventReadSchema, fields: { authority } }
    body.events.push(...readRows(located, section, 'events', form))
  },
  Claims: (located, section, _, body) => {
    body.claims.push(...readRows(located, section, 'claims', { columns: claimColumns, schema: claimReadSchema }))
  },
  'Not read': (located, section, _, body) => {
    body.messages.push(
      ...readRows(located, section, 'messages', { columns: messageColumns, schema: messageReadSchema }),
    )
  },
}

function readRows<T, S extends z.ZodType>(located: Located, section: Section, path: string, form: TableForm<T, S>) {
  const { title, line, nodes } = section
  const [table, ...more] = nodes
  reportStrange(located, more, `nothing after the table of \`${title}\``)
  if (table?.type !== 'table') {
    report(located, line, `Unexpected ${table?.type ?? 'end'} under \`${title}\`, expected a table`)
    return []
  }
  const rows = readTable(located, table, form)
  rows.forEach(({ line }, index) => located.lines.set(`${path}.${index}`, line))
  return rows.map(({ value }) => value)
}

/** The line of the part at `path`, or of the nearest part around it. */
function lineAt(lines: ReadonlyMap<string, number>, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).map(String).join('.'))
    if (line !== undefined) return line
  }
  return undefined
}

import type { Heading, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { claimColumns } from './claim-columns.ts'
import { toTable, type Column } from './column.ts'
import { eventColumns } from './event-columns.ts'
import { findingColumns } from './finding-columns.ts'
import { toFindingRows } from './finding-row.ts'
import { frontMatterText } from './front-matter.ts'
import { toFactList } from './inspection-facts.ts'
import { messageColumns } from './message-columns.ts'
import { text } from './phrasing.ts'
import type { Extract, InspectionRead } from './schema.ts'
import { spanText } from './span-text.ts'

/** How extracts are written and read: tables without padding, so that one row changed is one line changed. */
export const extractFormat = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-' })
  .freeze()

/**
 * An extract as it stands in `content/reports/`. The same extract always gives the same bytes, and `fromMarkdown` gives
 * back the same extract; the id is the file’s name and is not written.
 */
export function toMarkdown(extract: Extract): string {
  const events = extract.events.map((event) => ({ ...event, authority: other(event.authority, extract) }))
  const children: RootContent[] = [
    { type: 'yaml', value: frontMatterText(extract) },
    ...extract.inspections.flatMap((inspection) => toSection(inspection, extract)),
    ...toTableSection('Events', eventColumns, events),
    ...toTableSection('Claims', claimColumns, extract.claims),
    ...toTableSection('Not read', messageColumns, extract.messages),
  ]
  return extractFormat.stringify({ type: 'root', children })
}

function toSection(inspection: InspectionRead, extract: Extract): RootContent[] {
  const facts = toFactList(inspection, extract.authority)
  return [
    toHeading(`${inspection.framework}, ${spanText(inspection)}`),
    ...(facts === undefined ? [] : [facts]),
    ...(inspection.findings.length === 0 ? [] : [toTable(findingColumns, toFindingRows(inspection.findings))]),
  ]
}

function toTableSection<T>(title: string, columns: readonly Column<T>[], rows: readonly T[]): RootContent[] {
  return rows.length === 0 ? [] : [toHeading(title), toTable(columns, rows)]
}

function toHeading(value: string): Heading {
  return { type: 'heading', depth: 2, children: [text(value)] }
}

function other(authority: string, extract: Extract): string | null {
  return authority === extract.authority ? null : authority
}

import type { PhrasingContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nothing, type Column } from './column.ts'
import { code, text, words } from './phrasing.ts'
import type { FindingRow } from './finding-row.ts'
import type { Finding } from './schema.ts'

/**
 * A person’s decision about a row: `was`, what was read before in code letters, `: reason`. A row that a person
 * added has `added: reason`.
 */
export const decisionColumn: Column<FindingRow> = {
  title: 'Decision',
  write: ({ decision }) => (decision === undefined ? words(nothing) : writeDecision(decision)),
  read: (cell) => (toString(cell) === nothing ? {} : { decision: readDecision(cell) }),
  unless: { needed: ({ decision }) => decision !== undefined, fields: {} },
}

type Decision = NonNullable<Finding['decision']>

function writeDecision({ read, reason }: Decision): PhrasingContent[] {
  if (read === '') return [text('added: '), ...words(reason)]
  return [text('was '), code(quoted(read)), text(': '), ...words(reason)]
}

function readDecision(cell: TableCell): Decision {
  const [first, read, ...rest] = cell.children
  const start = first?.type === 'text' ? first.value : ''
  if (start.startsWith('added: ')) return { read: '', reason: toString(cell).slice('added: '.length) }
  const reason = toString({ ...cell, children: rest })
  if (start === 'was ' && read?.type === 'inlineCode' && reason.startsWith(': ')) {
    return { read: unquoted(read.value), reason: reason.slice(2) }
  }
  throw new Error(
    `Unexpected decision \`${toString(cell)}\`, expected \`was\`, what was read in code letters, and \`: reason\`; or \`added: reason\``,
  )
}

/** Plain words as they are; what code letters cannot hold in a table, as JSON. */
function quoted(value: string): string {
  if (/^[^\s`|\\"]+( [^\s`|\\"]+)*$/.test(value)) return value
  return JSON.stringify(value)
    .replaceAll('|', String.raw`\u007c`)
    .replaceAll('`', String.raw`\u0060`)
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value
  try {
    return String(JSON.parse(value))
  } catch {
    throw new Error(`Unexpected \`${value}\` in code letters, expected plain words or JSON text`)
  }
}

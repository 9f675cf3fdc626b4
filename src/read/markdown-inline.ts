import type { InlineCode, PhrasingContent } from 'mdast'
import type { Line } from './block.ts'
import { toPrinted, toSuperscript } from './printed-text.ts'

interface Piece {
  text: string
  line: number
  column: number
}

/** Flattens inline marks to text, one entry a line of the file. */
export function toInlineLines(nodes: readonly PhrasingContent[], source: string): Line[] {
  const lines: Line[] = []
  for (const { text, line, column } of toPieces(nodes, source)) {
    const last = lines.at(-1)
    if (last?.line === line) last.text = toPrinted(last.text + text)
    else if (text.trim() !== '')
      lines.push({ text: text.trimStart(), line, column: column + text.length - text.trimStart().length })
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }))
}

function toPieces(nodes: readonly PhrasingContent[], source: string): Piece[] {
  let raised = false
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'html') {
      if (/^<\/?sup\b/i.test(node.value)) raised = !node.value.startsWith('</')
      return /^<br\b/i.test(node.value) ? [{ text: ' ', ...startOf(node) }] : []
    }
    if (node.type === 'footnoteReference')
      return [{ text: /^\d+$/.test(node.identifier) ? toSuperscript(node.identifier) : '', ...startOf(node) }]
    if ('children' in node) return toPieces(node.children, source)
    if (node.type === 'text') return splitLines(node.value, node, raised)
    if (node.type === 'inlineCode') return splitLines(codeOf(node, source), node, raised)
    return []
  })
}

/** Markdown makes one line of code in running text; the file has it on several. */
function codeOf({ value, position }: InlineCode, source: string): string {
  if (!position || position.start.line === position.end.line) return value
  return source.slice(position.start.offset, position.end.offset).replaceAll(/^`+|`+$/g, '')
}

function startOf(node: PhrasingContent): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

function splitLines(value: string, node: PhrasingContent, raised: boolean): Piece[] {
  const { line, column } = startOf(node)
  const last = node.position?.end.line ?? line
  return value.split(/\r\n|\r|\n/).map((each, index) => {
    const text = toPrinted(each)
    // A line break written as an entity is no line of the file.
    return {
      text: raised ? toSuperscript(text) : text,
      line: Math.min(line + index, last),
      column: index === 0 ? column : 1,
    }
  })
}

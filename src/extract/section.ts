import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A part of an extract: its heading, and what stands under it. */
export interface Section {
  title: string
  line: number
  nodes: RootContent[]
}

/** The parts of an extract, and what stands before the first of them. */
export function sectionsOf(nodes: readonly RootContent[]): { before: RootContent[]; sections: Section[] } {
  const first = nodes.findIndex(isTitle)
  const before = first === -1 ? [...nodes] : nodes.slice(0, first)
  const sections = nodes.flatMap((node, index) => {
    if (!isTitle(node)) return []
    const next = nodes.findIndex((later, place) => place > index && isTitle(later))
    return { title: toString(node), line: lineOf(node), nodes: nodes.slice(index + 1, next === -1 ? undefined : next) }
  })
  return { before, sections }
}

/** The line on which a node begins. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1
}

function isTitle(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2
}

import type { Framework } from '../reference/framework.ts'
import type { Block } from './block.ts'
import type { Vocabulary } from './facts/vocabulary.ts'

/**
 * For each block the service that its part of the document is about: named by a heading, or by a row with one cell, and
 * by nothing else. A heading that names the inspection itself, or two services, says nothing about a part.
 */
export function sectionServices(
  blocks: readonly Block[],
  framework: Framework | undefined,
  vocabulary: Vocabulary,
): (string | undefined)[] {
  if (framework === undefined || framework.services.length === 0) return blocks.map(() => undefined)
  let service: string | undefined
  return blocks.map((block) => {
    if (isHead(block) && vocabulary.titles(block.text).length === 0)
      service = namedService(block.text, framework, vocabulary) ?? service
    return service
  })
}

/** The one service that a text names; undefined for none or several. */
export function namedService(text: string, framework: Framework, vocabulary: Vocabulary): string | undefined {
  const named = new Set(
    vocabulary
      .of(framework)
      .services(text)
      .flatMap(({ values }) => values.map(({ id }) => id)),
  )
  return named.size === 1 ? [...named][0] : undefined
}

function isHead(block: Block): boolean {
  return (
    block.kind === 'heading' || (block.kind === 'row' && block.cells.filter(({ text }) => text !== '').length === 1)
  )
}

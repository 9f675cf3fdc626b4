import type { Framework } from '../reference/framework.ts'
import type { Block } from './block.ts'
import type { Vocabulary } from './facts/vocabulary.ts'

/**
 * For each block the service that its part of the document is about: named by a heading, or by a row with one cell, and
 * by nothing else. A heading that names the inspection itself says
 * nothing about a part; one that names two services ends it.
 */
export function sectionServices(
  blocks: readonly Block[],
  framework: Framework | undefined,
  vocabulary: Vocabulary,
): (string | undefined)[] {
  if (framework === undefined || framework.services.length === 0) return blocks.map(() => undefined)
  let service: string | undefined
  return blocks.map((block) => {
    for (const head of headsIn(block)) {
      if (vocabulary.titles(head).length === 0 && namesService(head, framework, vocabulary))
        service = namedService(head, framework, vocabulary)
    }
    if (isRemnant(block) && contradicts(namedService(block.text, framework, vocabulary), service)) service = undefined
    return service
  })
}

function namesService(text: string, framework: Framework, vocabulary: Vocabulary): boolean {
  return vocabulary.of(framework).services(text).length > 0
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

/**
 * The text of a heading, or of a row with one cell. Conversion may run a heading into the paragraph before or after it: a
 * short line that begins anew behind the end of a sentence, or behind another such line, counts too.
 */
function headsIn(block: Block): string[] {
  if (block.kind === 'row') return block.cells.filter(({ text }) => text !== '').length === 1 ? [block.text] : []
  if (block.kind === 'heading' || isShort(block.text)) return [block.text]
  const lines = block.marks.map(({ offset }, index) => block.text.slice(offset, block.marks[index + 1]?.offset).trim())
  return lines.filter(
    (line, index) =>
      isShort(line) && (index === 0 || beginsAnew(lines[index - 1]!)) && !/^\p{Ll}/u.test(lines[index + 1] ?? ''),
  )
}

/** What may be the rest of a heading that was broken: what it says of a service is not believed, but doubted. */
function isRemnant(block: Block): boolean {
  return block.kind === 'prose' && /^\p{Ll}/u.test(block.text) && isShort(`A ${block.text}`)
}

function contradicts(named: string | undefined, service: string | undefined): boolean {
  return named !== undefined && named !== service
}

function isShort(text: string): boolean {
  return text.split(' ').length <= 14 && /^[\p{Lu}\d]/u.test(text) && !/[.,;]$/.test(text)
}

function beginsAnew(before: string): boolean {
  return /[.!?]["'”’)]*$/.test(before) || isShort(before)
}

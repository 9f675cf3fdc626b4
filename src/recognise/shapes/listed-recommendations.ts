import type { Reading } from '../../extract/schema.ts'
import { normaliseWording } from '../../reference/wordings.ts'
import { type Block, placeAt } from '../block.ts'
import type { ReadingContext } from '../reading-context.ts'

/**
 * Counts the recommendations that a report lists under the heading its framework has for them: up to the next heading, or,
 * where a numbered list has headings inside, as far as its numbers go on before a heading that ends it. What a page break left
 * of an item begins in lower case and is not counted. Numbers of the whole report’s paragraphs count nothing. Null where there is no such heading, list or end.
 */
export function countRecommendations({ blocks, story, head }: ReadingContext): Reading['recommendations'] {
  const rules = story.main?.framework.recommendations
  if (rules === undefined || !head.isReport) return null
  const headings = rules.headings.map(normaliseWording)
  const starts = blocks.filter((block) => block.kind === 'heading' && headings.includes(plainHeading(block)))
  const lists = starts.map((start) => itemsAfter(blocks.slice(start.index + 1), rules.until.map(normaliseWording)))
  const items = lists.find(({ length }) => length > 0)
  return items ? { number: items.length, place: placeAt(items[0]!) } : null
}

function itemsAfter(blocks: readonly Block[], until: readonly string[]): Block[] {
  const ends = (block: Block) =>
    block.kind === 'heading' && (until.length === 0 || until.some((heading) => plainHeading(block).startsWith(heading)))
  const end = blocks.findIndex(ends)
  const items = blocks.slice(0, Math.max(end, 0)).filter(({ item }) => item)
  const numbers = items.flatMap(({ paragraph }) => paragraph ?? [])
  if (numbers.length > 0)
    return numbers.every((number, index) => number === String(index + 1))
      ? items.filter(({ paragraph }) => paragraph)
      : []
  return items.filter(({ text }) => /^["'“‘]?\p{Lu}/u.test(text))
}

function plainHeading({ text }: Block): string {
  return normaliseWording(text.replace(/[¹²³⁴-⁹\d:]+$/u, ''))
}

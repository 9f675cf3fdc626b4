import type { Block, Item } from './block.ts'
import { splitParagraphNumber } from './paragraph-number.ts'

/** Marks that only ever begin an item; fonts for bullets use the private area of Unicode. */
const certain = /^[•‣⁃▪▫■□◾◼●○◦◘◙❖➢✓§\u{e000}-\u{f8ff}]+\s*/u
/** Marks that a sentence may hold too, when it wraps before a dash. */
const possible = /^(?:[-–—―─−·*o]|\u0336)+(?:\s+|$)/u

/** The text begins with a mark that nothing but an item begins with. */
export function beginsWithBullet(text: string): boolean {
  return certain.test(text)
}

/** The text is a mark and nothing else. */
export function isBullet(text: string): boolean {
  return text !== '' && text.replace(certain, '').replace(possible, '') === ''
}

/** Takes the bullet off an item’s text and notes whether it has a mark of any kind. */
export function splitBullet(item: Item): Item {
  const [first, ...others] = item.blocks
  if (first?.kind !== 'paragraph' || !first.lines[0]) return item
  const [line, ...lines] = first.lines
  const rest = line!.text.replace(certain, '').replace(possible, '')
  const marked = rest !== line!.text || splitParagraphNumber(rest).paragraph !== undefined
  const paragraph: Block = { ...first, lines: rest === '' ? lines : [{ ...line!, text: rest }, ...lines] }
  return { ...item, marked: item.marked || marked, blocks: [paragraph, ...others] }
}

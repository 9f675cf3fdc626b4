import type { Block, Item } from './block.ts'
import { splitParagraphNumber } from './paragraph-number.ts'

/** Marks that begin an item of a list; fonts for bullets use the private area of Unicode. */
const bullet = /^(?:[•‣⁃▪▫■□◾◼●○◦◘◙❖➢✓§·*\u{e000}-\u{f8ff}]|(?:[-–—―─−o]|\u0336)(?=\s))+\s*/u

export function isBullet(text: string): boolean {
  return bullet.exec(`${text} `)?.[0].trimEnd() === text
}

/** Takes the bullet off an item’s text and notes whether it has a mark of any kind. */
export function splitBullet(item: Item): Item {
  const [first, ...others] = item.blocks
  if (first?.kind !== 'paragraph' || !first.lines[0]) return item
  const [line, ...lines] = first.lines
  const rest = line!.text.replace(bullet, '')
  const marked = rest !== line!.text || splitParagraphNumber(rest).paragraph !== undefined
  const paragraph: Block = { ...first, lines: rest === '' ? lines : [{ ...line!, text: rest }, ...lines] }
  return { ...item, marked: item.marked || marked, blocks: [paragraph, ...others] }
}

import type { Edition } from '../views/edition.ts'

/** The rule that prints where a page comes from at the foot of each sheet, with the edition and the sheet’s number. */
export function printedFoot(from: string, { id, until }: Edition): string {
  const dated = until === null ? '' : `, documents to ${until}`
  const left = `${from} · Inspection record, edition ${id}${dated}`
  const style = 'color:#444;font:6.5pt sans-serif'
  return `@page{@bottom-left{content:${quoted(left)};width:85%;${style}}@bottom-right{content:counter(page)"/"counter(pages);${style}}}`
}

/** A CSS string that cannot end its rule or its element. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\<\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}

import { element, lines, type Made, type MadeElement, type MadeText } from './made-pdf.ts'

/** Enough running text that it, and not a heading, is the body of the document; ends before `y` + 56. */
export function bodyText(y: number): MadeElement {
  const texts = [
    'Children and their families find help early, and workers know them well. Plans',
    'are clear and say who does what, and by when it has to be done. Managers look',
    'at the work often, and talk about what they have seen with all of their teams.',
  ]
  return element('P', ...lines(texts, [70, y]))
}

/** One line of running text, as an element of its own. */
export function line(text: string, y: number, type: Omit<MadeText, 'text' | 'at'> = {}): MadeElement {
  return element('P', { ...type, text, at: [70, y] })
}

/** A row: each cell is its lines with the place of the first. */
export function row(...cells: MadeText[][]): MadeElement {
  return element('TR', ...cells.map((cell) => element('TD', ...(cell.length === 0 ? [] : [element('P', ...cell)]))))
}

export function cell(x: number, y: number, ...texts: string[]): MadeText[] {
  return lines(texts, [x, y])
}

export function table(...rows: Made[]): MadeElement {
  return element('Table', ...rows)
}

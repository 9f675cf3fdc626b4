/** What one line of plain text is, by its marks alone. */
export type TextLine =
  | { kind: 'blank'; line: number }
  | { kind: 'row'; line: number; cells: string[] }
  | { kind: 'heading'; line: number; depth: 1 | 2 | 3 | 4 | 5 | 6; text: string; paragraph?: string }
  | { kind: 'item'; line: number; indent: number; text: string; paragraph?: string }
  | { kind: 'prose'; line: number; text: string; paragraph?: string }

const inlineMarks = /\*\*|__|<\/?(?:u|sup|sub|b|i|em|strong)>/g
const bullet = /^(\s*)(?:[-*•·‣▪◦\u{e000}-\u{f8ff}])\s+(?=\S)/u
const number = /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:\.|\))?\s+(?=\S)/
/** A number that begins a paragraph is followed by a capital or a quotation; `36 children …` and `13 June …` are prose. */
const numbered =
  /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:\.|\))?\s+(?=["'“‘(]?\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u
/** Wide gaps behind the end of a sentence part sentences, as minutes are typed. */
const cellBreak = /\t|(?<![.!?;]["'”’)]? *) {3,}/

/**
 * Reads one line. Marks of Markdown that converters leave behind (`#`, `-`, `**`, `<sup>`) are understood and taken out;
 * a tab, or three spaces, inside a line parts table cells. Paragraph numbers are taken out of the text, also where they
 * stand behind a bullet.
 */
export function toTextLine(raw: string, line: number): TextLine {
  const text = clean(raw)
  if (text.trim() === '') return { kind: 'blank', line }
  const bulleted = bullet.exec(text)
  const cells = text
    .slice(bulleted?.[0].length ?? 0)
    .trim()
    .split(cellBreak)
  if (isNumberedProse(cells)) return { kind: 'prose', line, ...splitNumber(cells.join(' '), numbered) }
  if (cells.length > 1 || /\t\s*$/.test(text)) return { kind: 'row', line, cells: cells.map((cell) => cell.trim()) }
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(text)
  if (heading) return { kind: 'heading', line, depth: depthOf(heading[1]!), ...splitNumber(heading[2]!, numbered) }
  const item = bullet.exec(text)
  if (item) return { kind: 'item', line, indent: item[1]!.length, ...splitNumber(text.slice(item[0].length), number) }
  return { kind: 'prose', line, ...splitNumber(text, numbered) }
}

/** `13.1      The director introduced …`: a wide gap behind a paragraph’s number parts no cells. */
function isNumberedProse([first, second, ...others]: string[]): boolean {
  const isNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/.test(first ?? '')
  return isNumber && others.length === 0 && second !== undefined && second.split(' ').length >= leastWords
}

/** Fewer words behind a number may be a label in a table. */
const leastWords = 12

function clean(raw: string): string {
  return raw
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u00ad\u200b\ufeff\r\f]/g, '')
    .replaceAll(/<sup>(\d+)<\/sup>/g, (_, digits: string) =>
      [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''),
    )
    .replaceAll(inlineMarks, '')
}

function depthOf(marks: string): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, marks.length) as 1 | 2 | 3 | 4 | 5 | 6
}

function splitNumber(raw: string, pattern: RegExp): { text: string; paragraph?: string } {
  const text = raw.trim().replaceAll(/\s+/g, ' ')
  const match = pattern.exec(text)
  return match ? { paragraph: match[1]!, text: text.slice(match[0].length) } : { text }
}

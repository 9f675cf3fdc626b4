const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised number is a footnote mark. It is kept as one, or it would become part of the year or the grade before it. */
export function toSuperscript(text: string): string {
  return /^\s*\[?[\d,\s]+\]?\s*$/.test(text)
    ? text.replaceAll(/[[\]\s]/g, '').replaceAll(/\d/g, (digit) => superscripts[Number(digit)]!)
    : text
}

/** White space of every kind is one space; what is not seen in print is left out. The ends are kept. */
export function toPrinted(text: string): string {
  return text.replaceAll(/[\u00ad\u200b-\u200d\ufeff]/g, '').replaceAll(/[\s\u00a0\u2007\u202f]+/g, ' ')
}

/** A number in a text, in figures or words. */
export interface NumberSpan {
  from: number
  to: number
  text: string
  value: number
}

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|${words.slice(1).join('|')})(?![\\p{L}\\d]|[.,]\\d|[-‑](?:${words.slice(1, 10).join('|')}))`,
  'giu',
)

/** Finds numbers up to twenty in words, and all in figures. `twenty-one` is left out; parts of dates are not told apart. */
export function findNumbers(text: string): NumberSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = words.indexOf(match[0].toLowerCase())
    return {
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      value: value >= 0 ? value : Number(match[0].replaceAll(',', '')),
    }
  })
}

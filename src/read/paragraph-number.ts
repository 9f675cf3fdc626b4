/** `12.` or `3.2` or `4.1.1.`: a whole number needs its full stop, or `36 children` and `16 September` would be numbers. */
const whole = /^(\d{1,3})[.)](?:\s+|$)/
const levels = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?:\s+(?=["'“‘(]?\p{Lu})|$)/u

/** Parts the document’s own paragraph number from the text that it stands before. */
export function splitParagraphNumber(text: string): { paragraph?: string; rest: string } {
  const match = levels.exec(text) ?? whole.exec(text)
  return match ? { paragraph: match[1]!, rest: text.slice(match[0].length) } : { rest: text }
}

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** A text as bytes; what an encoding cannot hold becomes a question mark. */
export function toBytes(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'windows-1252') return Uint8Array.from(text, toWindows)
  const units = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

/** Some spaces of a text do not break; the same draw chooses the same ones. */
export function withNoBreakSpaces(text: string, draw: number, share: number): string {
  const chosen = chooser(draw, share)
  return text.replaceAll(' ', (space) => (chosen() ? '\u00a0' : space))
}

/** Page breaks in other places: between words of running text, and between lines. */
export function withPageBreaks(text: string, draw: number, share: number): string {
  const chosen = chooser(draw, share)
  return text.replaceAll(/.+|\n/g, (line) => {
    if (line === '\n') return chosen() ? '\n\n' : line
    return line.length > 100 && !line.includes('\t')
      ? line.replaceAll(/(?<=[a-z,]) (?=[a-z])/g, (gap) => (chosen() ? '\n\n' : gap))
      : line
  })
}

/** Page breaks also inside headings and the labels of tables. */
export function withBreaksAnywhere(text: string, draw: number, share: number): string {
  const chosen = chooser(draw, share)
  return text.replaceAll(/ |\n/g, (gap) => (chosen() ? '\n\n' : gap))
}

/** The page breaks that the text has now are gone: what they parted stands on lines that follow one another. */
export function withoutPageBreaks(text: string, draw: number, share: number): string {
  const chosen = chooser(draw, share)
  return text.replaceAll(/(?<=[a-z,])\n{2,}(?=[a-z])/g, (gap) => (chosen() ? '\n' : gap))
}

/** Blank lines are lost, also round headings. */
export function withoutBlankLines(text: string, draw: number, share: number): string {
  const chosen = chooser(draw, share)
  return text.replaceAll(/\n{2,}/g, (gap) => (chosen() ? '\n' : gap))
}

/** Says yes for about this share of the questions, always in the same way for one draw. */
function chooser(draw: number, share: number): () => boolean {
  let state = draw | 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 2 ** 32 < share
  }
}

/** The characters of Windows-1252 between 0x80 and 0x9f; dots stand for those it does not use. */
const upper = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

function toWindows(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const index = upper.indexOf(character)
  return index === -1 || character === '.' ? 0x3f : 0x80 + index
}

/** A text as the source of a regular expression that matches just it; either apostrophe for an apostrophe. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]")
}

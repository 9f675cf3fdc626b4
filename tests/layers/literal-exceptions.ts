/** A name of `content/` that is also an ordinary word, and the files of `src/` that use the word in its ordinary sense. */
export interface LiteralException {
  text: string
  files: readonly string[]
  reason: string
}

export const exceptions: readonly LiteralException[] = []

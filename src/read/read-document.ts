import { type DocumentTree, type Original, UnreadableDocument } from './document.ts'
import { readMarkdown } from './markdown.ts'
import { toFormat } from './original-format.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'
import { readWord } from './word.ts'

/**
 * Reads any original into the document tree; the bytes say what it is. Throws `UnreadableDocument`, and nothing else,
 * where it cannot be used: nothing of it is then to be trusted.
 */
export async function readDocument(original: Original): Promise<DocumentTree> {
  if (original.bytes.length === 0)
    throw new UnreadableDocument('read:empty', 'Unexpected empty file, expected a document')
  const recognised = toFormat(original)
  switch (recognised.format) {
    case 'pdf':
      return await readPdf(original.bytes)
    case 'word':
      return await readWord(original.bytes)
    case 'markdown':
      return readMarkdown(recognised.text)
    case 'text':
      return readText(recognised.text)
  }
}

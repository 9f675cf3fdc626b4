import mammoth from 'mammoth'
import type { Block } from './block.ts'
import { toBlockTree } from './block-tree.ts'
import { type DocumentTree, UnreadableDocument } from './document.ts'
import { toHtmlBlocks } from './html-blocks.ts'
import { assertSoundArchive } from './word-archive.ts'

/**
 * Reads a Word file (.docx) into the document tree. Word knows no lines before it prints: `position.start.line` counts the
 * lines of text from the beginning, so that places are in order. Numbers that Word counts itself are not in the file and
 * are not made up. Left out: pictures, comments, deleted text, heads and feet.
 */
export async function readWord(bytes: Uint8Array): Promise<DocumentTree> {
  assertSoundArchive(bytes)
  const blocks = toHtmlBlocks(await toHtml(bytes), () => 0)
  const lines = numberLines(blocks)
  if (lines > 0) return { format: 'word', root: toBlockTree(blocks), lines, problems: [] }
  throw new UnreadableDocument(
    'read:image-only',
    'Unexpected Word file without text, expected text and not only pictures of it',
  )
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(async () => await Promise.resolve({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
    return value
  } catch (error) {
    throw new UnreadableDocument(
      'read:damaged',
      `Unexpected damage in the Word file: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function numberLines(blocks: readonly Block[], from = 0): number {
  let line = from
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.items) line = numberLines(item.blocks, line)
    else for (const each of block.kind === 'table' ? block.rows.flat(2).flat() : block.lines) each.line = ++line
  }
  return line
}

import { type Block, findFirstLine } from './block.ts'
import { toBlockTree } from './block-tree.ts'
import { type DocumentTree, type ReadingProblem, UnreadableDocument } from './document.ts'
import { openPdf, type PdfFile, toReason } from './pdf-file.ts'
import { joinPages } from './pdf-flow.ts'
import { type PlacedPage, removeFurniture } from './pdf-furniture.ts'
import { readLayout } from './pdf-layout.ts'
import { placeRuns } from './pdf-line.ts'
import { readPdfPage } from './pdf-page.ts'
import { readStructure } from './pdf-structure.ts'
import { findStyle, type Style } from './pdf-style.ts'

export interface PdfOptions {
  /** Follow the structure tree where there is one. Off, only what a page prints, and in which order, is used. */
  structure?: boolean
}

/**
 * Reads a PDF into the document tree: by its structure tree, and where that is missing or lacking by the order and the
 * positions of its text. Nothing is drawn. Pages without any text are reported; a document without any is refused.
 */
export async function readPdf(bytes: Uint8Array, { structure = true }: PdfOptions = {}): Promise<DocumentTree> {
  const file = await openPdf(bytes)
  try {
    const pages = await readPages(file, structure)
    const printed = removeFurniture(pages)
    const style = findStyle(printed)
    const root = toBlockTree(joinPages(printed.map((page) => readBlocks(page, style))))
    return { format: 'pdf', root, pages: file.numPages, problems: findEmptyPages(pages) }
  } finally {
    await file.loadingTask.destroy()
  }
}

async function readPages(file: PdfFile, structure: boolean): Promise<PlacedPage[]> {
  const pages: PlacedPage[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await readPage(file, number, structure)
    pages.push({ number, height: page.height, structure: page.structure, runs: placeRuns(page) })
  }
  if (pages.some(({ runs }) => runs.length > 0)) return pages
  throw new UnreadableDocument(
    'read:image-only',
    `Unexpected ${pages.length} pages without text, expected text and not only pictures of it`,
  )
}

async function readPage(file: PdfFile, number: number, structure: boolean) {
  try {
    return await readPdfPage(file, number, structure)
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('read:damaged', `Unexpected damage on page ${number}: ${toReason(error)}`)
  }
}

/** Structure first; what it leaves out is set between its blocks by where it stands. */
function readBlocks(page: PlacedPage, style: Style): Block[] {
  const { blocks, rest } = readStructure(page, style)
  if (rest.length === 0) return blocks
  if (rest.length > page.runs.length / 2) return readLayout(page.runs, style)
  return insert(blocks, readLayout(rest, style))
}

function insert(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const all = [...blocks]
  for (const block of others) {
    const line = findFirstLine(block)?.line ?? 0
    const at = all.findIndex((each) => (findFirstLine(each)?.line ?? 0) > line)
    all.splice(at === -1 ? all.length : at, 0, block)
  }
  return all
}

function findEmptyPages(pages: readonly PlacedPage[]): ReadingProblem[] {
  const empty = pages.filter(({ runs }) => runs.length === 0)
  return empty.map(({ number }) => ({
    rule: 'read:page-without-text',
    page: number,
    reason: `Unexpected page without text, expected text: page ${number} is blank or a picture`,
  }))
}

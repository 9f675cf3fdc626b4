import { UnreadableDocument } from './document.ts'
import type { PdfFile } from './pdf-file.ts'
import { toPrinted } from './printed-text.ts'

type Proxy = Awaited<ReturnType<PdfFile['getPage']>>
export type StructureNode = NonNullable<Awaited<ReturnType<Proxy['getStructTree']>>>
type Item = Awaited<ReturnType<Proxy['getTextContent']>>['items'][number]

/** A piece of text as the page places it: one font, one baseline. `y` counts down from the top of the page. */
export interface Run {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
  /** The space, or the end of a line, that the page prints before it. */
  spaced: boolean
  /** The marked content that it belongs to, which the structure tree refers to. */
  content: string | null
  /** The producer says that it is no content: a running head, a page number. */
  artifact: boolean
}

export interface PdfPage {
  number: number
  height: number
  runs: Run[]
  structure: StructureNode | null
}

/** A page of a report has at most some 450; the densest table of figures some thousands. */
const mostItems = 20_000

/** Reads the text and, where wanted, the structure of one page. Rotated text (a stamp across the page) is left out. */
export async function readPdfPage(file: PdfFile, number: number, structure: boolean): Promise<PdfPage> {
  const page = await file.getPage(number)
  const items = await readItems(page)
  const tree = structure ? await page.getStructTree() : null
  const viewport = page.getViewport({ scale: 1 })
  page.cleanup()
  return { number, height: viewport.height, runs: toRuns(items, viewport.transform, structure), structure: tree }
}

/** Reads in chunks, so that a page that repeats itself without end can be left. */
async function readItems(page: Proxy): Promise<Item[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  const items: Item[] = []
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    items.push(...chunk.value.items)
    if (items.length <= mostItems) continue
    await reader.cancel(new Error('too large'))
    throw new UnreadableDocument('read:too-large', `Unexpected page of over ${mostItems} pieces of text`)
  }
  return items
}

function toRuns(items: readonly Item[], transform: readonly number[], marked: boolean): Run[] {
  const runs: Run[] = []
  const open: { content: string | null; artifact: boolean }[] = []
  let spaced = true
  for (const item of items) {
    if ('str' in item) {
      const run = toRun(item, transform)
      if (run) runs.push({ ...run, spaced: spaced || /^\s/.test(item.str), ...(open.at(-1) ?? none) })
      if (item.str !== '') spaced = /\s$/.test(item.str)
      if (item.hasEOL) spaced = true
    } else if (item.type === 'endMarkedContent') open.pop()
    else if (marked) open.push(within(open.at(-1) ?? none, item))
  }
  return runs
}

const none = { content: null, artifact: false }

function within(
  outer: typeof none | { content: string | null; artifact: boolean },
  item: { id?: string; tag?: string },
) {
  return { content: item.id ?? outer.content, artifact: outer.artifact || item.tag === 'Artifact' }
}

function toRun(
  item: Extract<Item, { str: string }>,
  page: readonly number[],
): Omit<Run, 'spaced' | 'content' | 'artifact'> | undefined {
  const text = toPrinted(item.str).trim()
  const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number]
  const [pa, pb, pc, pd, pe, pf] = page as [number, number, number, number, number, number]
  const across = pa * a + pc * b
  if (text === '' || Math.abs(pb * a + pd * b) > 0.01 * Math.abs(across) || across <= 0) return undefined
  // The height of the letters; `c` alone is the slant of an italic.
  const size = Math.abs(pb * c + pd * d)
  return { text, x: pa * e + pc * f + pe, y: pb * e + pd * f + pf, width: item.width, size, font: item.fontName }
}

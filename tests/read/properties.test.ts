import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type DocumentTree, UnreadableDocument } from '../../src/read/document.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { element, makePdf } from './made-pdf.ts'
import { bodyText, cell, line, row, table } from './made-report.ts'
import { makeWord, wordParagraph, wordTable } from './made-word.ts'
import { textNodes } from './outline.ts'

/** The tree, or undefined where the original is refused as it should be. Any other error fails the test. */
async function read(file: string, bytes: Uint8Array): Promise<DocumentTree | undefined> {
  try {
    return await readDocument({ file, bytes })
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocument)
    return undefined
  }
}

/** Whatever stands in one block is in order, and on a page or line of the document. */
function assertPlaces(tree: DocumentTree): void {
  const blocks = (node: Nodes): Nodes[] =>
    'children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell'
      ? node.children.flatMap(blocks)
      : [node]
  for (const block of blocks(tree.root)) {
    const places = textNodes(block).map((node) => 100_000 * (node.data?.page ?? 0) + node.position!.start.line)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }
  for (const node of textNodes(tree.root)) {
    expect(node.value.trim()).not.toBe('')
    expect(node.position!.start.line).toBeGreaterThan(0)
    expect(tree.pages === undefined ? node.position!.start.line : node.data!.page).toBeLessThanOrEqual(
      tree.pages ?? tree.lines!,
    )
  }
}

const judgements = table(
  row(cell(70, 200, 'Help and', 'protection'), cell(320, 207, 'Good')),
  row(cell(70, 260, 'Overall'), cell(320, 260, 'Good')),
)
const pages = [
  [element('H1', { text: 'Report', at: [70, 60], size: 20 }), bodyText(80), judgements],
  [line('goes on.', 80), bodyText(120)],
]
const originals: [string, Uint8Array][] = [
  ['tagged.pdf', makePdf(pages)],
  ['untagged.pdf', makePdf(pages, { tagged: false })],
  [
    'report.docx',
    makeWord(
      wordParagraph('Report', 'Heading1'),
      wordParagraph('2.1 It was good.'),
      wordTable([['Overall'], ['Good']]),
    ),
  ],
  ['report.md', new Uint8Array(Buffer.from('# Report\n\nIt was **good**.\n\n| Overall | Good |\n| - | - |\n'))],
  ['report.txt', new Uint8Array(Buffer.from('Report\n\n2.1 It was good.\n\nOverall\tGood\n'))],
]

describe('any bytes', () => {
  test.each(['a.pdf', 'a.md', 'a.txt', 'a.docx'])('under the name %s are read or refused', async (file) => {
    const heads = fc
      .constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '\u00ff\u00fe', '\u00ef\u00bb\u00bf')
      .map((head) => Buffer.from(head, 'latin1'))
    const some = fc
      .tuple(heads, fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', '%%EOF'))
      .map(([head, bytes, tail]) => new Uint8Array(Buffer.concat([head, bytes, Buffer.from(tail)])))
    await fc.assert(
      fc.asyncProperty(some, async (bytes) => {
        const tree = await read(file, bytes)
        if (tree) assertPlaces(tree)
        expect(await read(file, bytes)).toEqual(tree)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(originals)('%s', (file, bytes) => {
  test('has its places in order, and is read the same twice', async () => {
    const tree = await read(file, bytes)
    expect(tree).toBeDefined()
    assertPlaces(tree!)
    expect(await read(file, bytes)).toEqual(tree)
  })

  test('with some bytes changed, cut or doubled is read or refused', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
      length: fc.nat(40),
      kind: fc.constantFrom('set', 'cut', 'double', 'end'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const tree = await read(file, changes.reduce(damage, bytes))
        if (tree) assertPlaces(tree)
        else expect(tree).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

function damage(
  bytes: Uint8Array,
  { at, byte, length, kind }: { at: number; byte: number; length: number; kind: string },
): Uint8Array {
  const start = Math.floor(at * bytes.length)
  const [before, part, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ]
  if (kind === 'end') return before.slice()
  const middle = kind === 'set' ? part.map(() => byte) : kind === 'cut' ? [] : [...part, ...part]
  return new Uint8Array([...before, ...middle, ...after])
}

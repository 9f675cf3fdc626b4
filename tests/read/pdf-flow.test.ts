import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'
import { element, lines, type Made, makePdf } from './made-pdf.ts'
import { bodyText, cell, line, row, table } from './made-report.ts'
import { outline } from './outline.ts'

/** The same pages with their structure tree and without it. */
const ways = [
  ['with the structure tree', true],
  ['by geometry alone', false],
] as const

describe.each(ways)('pages joined %s', (_, structure) => {
  const read = async (...pages: Made[][]) => outline(await readPdf(makePdf(pages), { structure }))

  test('a paragraph goes on after a page break', async () => {
    const tree = await read(
      [bodyText(80), line('The recognition of the', 750)],
      [line('changes came late.', 80), bodyText(110)],
    )
    expect(tree[1]).toBe('p 1:4 The recognition of the 2:1 changes came late.')
  })

  test('a paragraph that ends at the page’s end does not go on', async () => {
    const tree = await read(
      [bodyText(80), line('It came late.', 750)],
      [line('changes are planned.', 80), bodyText(110)],
    )
    expect(tree.slice(1, 3)).toEqual(['p 1:4 It came late.', 'p 2:1 changes are planned.'])
  })

  test('a footnote does not interrupt the paragraph above it', async () => {
    const note = element(
      'Note',
      element('P', { text: '1', at: [70, 765], size: 6 }, { text: 'See the annex.', at: [76, 770], size: 9 }),
    )
    const tree = await read(
      [bodyText(80), line('The recognition of the', 720), note],
      [line('changes came late.', 80), bodyText(110)],
    )
    expect(tree.slice(1, 3)).toEqual(['p 1:4 The recognition of the 2:1 changes came late.', 'p 1:5 ¹ See the annex.'])
  })

  test('a table goes on after a page break, and so does a row', async () => {
    const first = table(
      row(cell(70, 700, 'Judgement'), cell(320, 700, 'Grade')),
      row(cell(70, 730, 'How children who need'), cell(320, 730, 'Good')),
    )
    const second = table(
      row(cell(70, 80, 'help are supported'), []),
      row(cell(70, 120, 'Leadership'), cell(320, 120, 'Inadequate')),
      row(cell(70, 160, 'Overall'), cell(320, 160, 'Good')),
    )
    const tree = await read([bodyText(80), first], [second, bodyText(300)])
    const rows = tree.filter((each) => each.startsWith('row') || each.includes('help are'))
    if (structure)
      expect(rows).toEqual([
        'row [1:4 Judgement] [1:4 Grade]',
        'row [1:5 How children who need 2:1 help are supported] [1:5 Good]',
        'row [2:2 Leadership] [2:2 Inadequate]',
        'row [2:3 Overall] [2:3 Good]',
      ])
    // Without the tree, nothing tells that the line above the next row is a part of a cell: it stays apart, and no grade moves.
    else
      expect(rows).toEqual([
        'row [1:4 Judgement] [1:4 Grade]',
        'row [1:5 How children who need] [1:5 Good]',
        'p 2:1 help are supported',
        'row [2:2 Leadership] [2:2 Inadequate]',
        'row [2:3 Overall] [2:3 Good]',
      ])
  })
})

describe('lists over pages', () => {
  test('an item without a mark goes on with the item before it', async () => {
    const item = (text: string, y: number) => element('LI', element('LBody', { text, at: [70, y] }))
    const pages = [
      [bodyText(80), element('L', item('70. Budgets are kept.', 700), item('71. The views of', 730))],
      [element('L', item('children are heard.', 80), item('72. A panel meets.', 110)), bodyText(200)],
    ]
    expect(outline(await readPdf(makePdf(pages)))).toEqual([
      expect.stringContaining('Children and their families'),
      '- §70 1:4 Budgets are kept.',
      '- §71 1:5 The views of 2:1 children are heard.',
      '- §72 2:2 A panel meets.',
      expect.stringContaining('Children and their families'),
    ])
  })
})

describe('running heads and feet', () => {
  const page = (number: number, ...made: Made[]): Made[] => [
    ...made,
    bodyText(300),
    ...lines([`Barchester, 3 to ${number + 10} May`], [70, 810]).map((each) => element('P', each)),
    element('P', { text: String(number), at: [500, 812] }),
  ]

  test.each([true, false])('are left out, numbers aside the same on every page (structure: %s)', async (structure) => {
    const pages = [page(8), page(9), page(10), page(11)]
    const tree = outline(await readPdf(makePdf(pages), { structure }))
    expect(tree.map((each) => each.slice(0, 20))).toEqual([
      'p 1:1 Children and t',
      'p 2:1 Children and t',
      'p 3:1 Children and t',
      'p 4:1 Children and t',
    ])
  })

  test('a page number is left out where no other page shows that it is one', async () => {
    const number = element('P', { text: 'Page 1 of 1', at: [280, 812] })
    expect(outline(await readPdf(makePdf([[bodyText(300), number]])))).toHaveLength(1)
    expect(
      outline(await readPdf(makePdf([[bodyText(300), element('P', { text: '12 of 14 plans', at: [280, 812] })]]))),
    ).toHaveLength(2)
  })

  test('a title in the head of page 1 stays, even where it is marked as no content', async () => {
    const title: Made = { text: 'Inspection of Barchester', at: [70, 40], size: 20, artifact: true }
    const tree = outline(await readPdf(makePdf([page(1, title), page(2), page(3)])))
    expect(tree[0]).toBe('h1 1:1 Inspection of Barchester')
    expect(tree.join(' ')).not.toContain('3 to')
  })

  test('a line that is repeated inside the page stays', async () => {
    const pages = [1, 2, 3].map(() => [line('Summary', 300), bodyText(340)])
    expect(outline(await readPdf(makePdf(pages))).filter((each) => each.includes('Summary'))).toHaveLength(3)
  })
})

import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'
import { element, lines, type Made, makePdf } from './made-pdf.ts'
import { bodyText, cell, line, row, table } from './made-report.ts'
import { outline } from './outline.ts'

/** What the tree of the pages says before the body text that ends them. */
async function read(...pages: Made[][]): Promise<string[]> {
  const tree = outline(await readPdf(makePdf([...pages, [bodyText(80)]])))
  expect(tree.at(-1)).toMatch(/^p \d+:1 Children and their families/)
  return tree.slice(0, -1)
}

describe('the structure tree of a PDF', () => {
  test('gives headings and lists, with the numbers taken out of the text', async () => {
    const page = [
      element('H1', { text: 'What should be better', at: [70, 80], size: 16, bold: true }),
      element(
        'L',
        element(
          'LI',
          element('Lbl', { text: '1.', at: [70, 110] }),
          element('LBody', ...lines(['See that visits are', 'made in time.'], [90, 110])),
        ),
        element('LI', element('LBody', { text: '• Keep records up to date.', at: [70, 150] })),
      ),
    ]
    expect(await read(page)).toEqual([
      'h1 1:1 What should be better',
      '- §1 1:2 See that visits are 1:3 made in time.',
      '- 1:4 Keep records up to date.',
    ])
  })

  test('gives the cells of a table as printed, empty ones too', async () => {
    const page = [
      table(
        row(cell(70, 80, 'Judgement'), cell(320, 80, 'Grade')),
        row(cell(70, 110, 'How leaders look after', 'the work of their teams'), cell(320, 117, 'Good')),
        row([], cell(100, 150, '2.1 Adoption'), cell(320, 150, 'Outstanding')),
      ),
    ]
    expect(await read(page)).toEqual([
      'row [1:1 Judgement] [1:1 Grade]',
      'row [1:2 How leaders look after 1:4 the work of their teams] [1:3 Good]',
      'row [] [1:5 2.1 Adoption] [1:5 Outstanding]',
    ])
  })

  test('keeps the paragraphs of one cell apart', async () => {
    const two = element('TD', line('Reader of the work', 80), line('Second reader', 100))
    expect(await read([table(element('TR', two, element('TD', { text: 'Good', at: [320, 80] })))])).toEqual([
      'row [1:1 Reader of the work / 1:2 Second reader] [1:1 Good]',
    ])
  })

  test('takes a frame off what it is drawn round', async () => {
    const frame = table(
      row(cell(70, 80, 'Barchester')),
      row(cell(70, 100, '')),
      row(cell(70, 120, 'Lead reader'), cell(320, 120, 'A. Trollope')),
      row(cell(70, 140, '')),
      row(cell(70, 160, 'Judgement'), cell(320, 160, 'Grade')),
      row(cell(70, 180, 'Help and protection'), cell(320, 180, 'Good')),
      element('TR', element('TD', line('The board has met six times.', 220), line('It has a plan.', 250))),
    )
    const { root } = await readPdf(makePdf([[frame, bodyText(300)]]))
    expect(root.children.filter(({ type }) => type === 'table')).toHaveLength(2)
    expect(await read([frame])).toEqual([
      'p 1:1 Barchester',
      'row [1:2 Lead reader] [1:2 A. Trollope]',
      'row [1:3 Judgement] [1:3 Grade]',
      'row [1:4 Help and protection] [1:4 Good]',
      'p 1:5 The board has met six times.',
      'p 1:6 It has a plan.',
    ])
  })

  test('keeps a short head between the rows of a table', async () => {
    const page = [
      table(
        row(cell(70, 80, 'Overall'), cell(320, 80, 'Good')),
        row(cell(70, 100, 'Outcomes for children')),
        row(cell(70, 120, 'Staying safe'), cell(320, 120, 'Good')),
      ),
    ]
    expect(await read(page)).toEqual([
      'row [1:1 Overall] [1:1 Good]',
      'row [1:2 Outcomes for children]',
      'row [1:3 Staying safe] [1:3 Good]',
    ])
  })

  test('puts footnotes last and keeps their marks from becoming part of a year', async () => {
    const page = [
      element('P', { text: 'Published 4 May 2014', at: [70, 80] }, { text: '2', at: [183, 75], size: 7 }),
      element(
        'Note',
        element(
          'P',
          { text: '2', at: [70, 745], size: 6 },
          { text: 'Parts were published before.', at: [76, 750], size: 9 },
        ),
      ),
      line('The next paragraph follows.', 110),
    ]
    expect(await read(page)).toEqual([
      'p 1:1 Published 4 May 2014²',
      'p 1:2 The next paragraph follows.',
      'p 1:3 ² Parts were published before.',
    ])
  })

  test('tells headings by their type where they are tagged as paragraphs or items', async () => {
    const page = [
      line('Help and protection: good', 80, { bold: true }),
      line('Children are safe here.', 110, { bold: true }),
      element('L', element('LI', element('LBody', { text: 'Care leavers: outstanding', at: [70, 140], bold: true }))),
    ]
    expect(await read(page)).toEqual([
      'h1 1:1 Help and protection: good',
      'p 1:2 Children are safe here.',
      'h1 1:3 Care leavers: outstanding',
    ])
  })

  test('makes no heading of a whole paragraph under the wrong tag', async () => {
    const texts = Array.from(
      { length: 5 },
      (_, index) => `line ${index + 1} of a paragraph that a producer took for a heading`,
    )
    expect(await read([element('H2', ...lines(texts, [70, 80]))])).toEqual([
      `p ${texts.map((text, index) => `1:${index + 1} ${text}`).join(' ')}`,
    ])
  })

  test('joins the lines of a paragraph that are tagged one by one', async () => {
    const page = [
      line('Plans vary; the actions lack', 80),
      line('clarity, and so they', 94),
      line('do little.', 108),
      line('Others are better.', 140),
    ]
    expect(await read(page)).toEqual([
      'p 1:1 Plans vary; the actions lack 1:2 clarity, and so they 1:3 do little.',
      'p 1:4 Others are better.',
    ])
  })

  test('loses nothing that the tree leaves out', async () => {
    const page: Made[] = [
      line('Before it.', 80),
      { text: 'The board is good.', at: [70, 110], loose: true },
      line('After it.', 140),
    ]
    expect(await read(page)).toEqual(['p 1:1 Before it.', 'p 1:2 The board is good.', 'p 1:3 After it.'])
  })

  test('is not followed where it is switched off', async () => {
    const page = [table(row(cell(70, 80, 'This is really a heading of two words'))), bodyText(120)]
    const { root } = await readPdf(
      makePdf([[element('H3', ...lines(['An ordinary line.'], [70, 80])), ...page.slice(1)]]),
      { structure: false },
    )
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })
})

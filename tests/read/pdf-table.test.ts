import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'
import { type Made, makePdf } from './made-pdf.ts'
import { bodyText, cell } from './made-report.ts'
import { outline } from './outline.ts'

/** Reads text that nothing but its place and order makes a table; the places are left out of what is returned. */
async function read(texts: readonly Made[]): Promise<string[]> {
  const tree = outline(await readPdf(makePdf([[...texts, bodyText(600)]], { tagged: false })))
  expect(tree.at(-1)).toContain('Children and their families')
  return tree.slice(0, -1).map((each) => each.replaceAll(/1:\d+ /g, ''))
}

describe('tables by geometry alone', () => {
  test('a cell set between the two lines of its neighbour is in its row', async () => {
    const texts = [
      ...cell(70, 100, 'The work of leaders with', 'children and families'),
      ...cell(320, 107, 'Good'),
      ...cell(70, 160, 'Children in care and', 'care leavers'),
      ...cell(320, 167, 'Inadequate'),
    ]
    expect(await read(texts)).toEqual([
      'row [The work of leaders with children and families] [Good]',
      'row [Children in care and care leavers] [Inadequate]',
    ])
  })

  test('a grade over three lines is one cell', async () => {
    const texts = [
      ...cell(70, 100, 'Leadership'),
      ...cell(320, 100, 'Requires', 'improvement', 'to be good'),
      ...cell(70, 170, 'Care leavers'),
      ...cell(320, 170, 'Good'),
    ]
    expect(await read(texts)).toEqual([
      'row [Leadership] [Requires improvement to be good]',
      'row [Care leavers] [Good]',
    ])
  })

  const tight = [
    cell(70, 100, 'The work of leaders', 'with families'),
    cell(320, 100, 'Requires improvement', 'to be good'),
    cell(70, 128, 'Care leavers'),
    cell(320, 128, 'Good'),
    cell(70, 142, 'Overall effectiveness', 'of the services'),
    cell(320, 142, 'Inadequate'),
  ]
  const tightRows = [
    'row [The work of leaders with families] [Requires improvement to be good]',
    'row [Care leavers] [Good]',
    'row [Overall effectiveness of the services] [Inadequate]',
  ]

  test('rows without white between them are told by where both columns begin anew', async () => {
    expect(await read(tight.flat())).toEqual(tightRows)
  })

  test('the same, written column by column', async () => {
    expect(
      await read(
        [...tight.filter((_, index) => index % 2 === 0), ...tight.filter((_, index) => index % 2 === 1)].flat(),
      ),
    ).toEqual(tightRows)
  })

  test('the same, written line by line', async () => {
    expect(await read(tight.flat().toSorted((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]))).toEqual(tightRows)
  })

  test('a cell that the page writes in one go is one cell, whatever it begins with', async () => {
    const texts = [
      ...cell(70, 100, 'The work of the council of', 'Barchester'),
      ...cell(320, 100, 'Requires', 'Improvement'),
      ...cell(70, 128, 'Care leavers'),
      ...cell(320, 128, 'Good'),
    ]
    expect(await read(texts)).toEqual([
      'row [The work of the council of Barchester] [Requires Improvement]',
      'row [Care leavers] [Good]',
    ])
  })

  test('tight rows with cells in the middle of their height', async () => {
    const texts = [
      ...cell(70, 100, 'Children who need', 'help and care'),
      ...cell(320, 107, 'Good'),
      ...cell(70, 128, 'The effect of', 'leaders at work'),
      ...cell(320, 135, 'Adequate'),
    ]
    expect(await read(texts)).toEqual([
      'row [Children who need help and care] [Good]',
      'row [The effect of leaders at work] [Adequate]',
    ])
  })

  test('three columns', async () => {
    const texts = ['First', 'Good', 'Inadequate', 'Second', 'Adequate', 'Good'].flatMap((text, index) =>
      cell([70, 200, 320][index % 3]!, index < 3 ? 100 : 130, text),
    )
    expect(await read(texts)).toEqual(['row [First] [Good] [Inadequate]', 'row [Second] [Adequate] [Good]'])
  })

  test('a paragraph close above is not drawn into the first row', async () => {
    const above = cell(
      70,
      58,
      'The judgements on all of the areas that this report has to make are the following,',
      'and are explained in full at',
      'the end of it.',
    )
    const texts = [
      ...above,
      ...cell(70, 100, 'Adoption'),
      ...cell(320, 100, 'Good'),
      ...cell(70, 140, 'Care leavers'),
      ...cell(320, 140, 'Good'),
    ]
    expect((await read(texts)).filter((each) => each.startsWith('row'))).toEqual([
      'row [Adoption] [Good]',
      'row [Care leavers] [Good]',
    ])
  })

  test('lines with white in them that is nowhere aligned are no table', async () => {
    const texts = [
      ...cell(70, 100, 'Published'),
      ...cell(200, 100, '4 May 2014'),
      ...cell(70, 114, 'Reference'),
      ...cell(300, 114, '12'),
    ]
    expect(await read(texts)).toEqual(['p Published 4 May 2014 Reference 12'])
  })

  test('two columns of prose are no table', async () => {
    const prose = (x: number) =>
      cell(
        x,
        100,
        'Help comes early and',
        'families know whom',
        'to ask. Records are',
        'kept with care and',
        'are read by others',
        'when they need to',
        'know what was done.',
      )
    const tree = await read([...prose(70), ...prose(320)])
    expect(tree.filter((each) => each.startsWith('row'))).toEqual([])
    expect(tree[0]).toBe(
      'p Help comes early and families know whom to ask. Records are kept with care and are read by others when they need to know what was done.',
    )
  })

  test('words far apart on one line are a line of text, a label and a grade are a row', async () => {
    const texts = [
      ...cell(70, 100, 'Lead reader:'),
      ...cell(320, 100, 'A. Trollope'),
      ...cell(70, 200, 'Help and protection'),
      ...cell(320, 200, 'Good'),
    ]
    expect(await read(texts)).toEqual(['p Lead reader: A. Trollope', 'row [Help and protection] [Good]'])
  })

  test('a list of contents is a list', async () => {
    const texts = ['Summary', 'Leadership', 'Annex'].flatMap((text, index) => [
      ...cell(70, 100 + 30 * index, text),
      ...cell(480, 100 + 30 * index, String(3 + 9 * index)),
    ])
    expect(await read(texts)).toEqual(['- Summary 3', '- Leadership 12', '- Annex 21'])
  })

  test('a dash that a sentence wraps before is no bullet, one that stands apart is', async () => {
    const texts = [
      ...cell(70, 100, 'There were 68 plans', '– 11 in a hundred', 'of all.'),
      ...cell(70, 170, '–'),
      ...cell(90, 170, 'share what they know.'),
    ]
    expect(await read(texts)).toEqual(['p There were 68 plans – 11 in a hundred of all.', '- share what they know.'])
  })

  const labels = [
    'The work of leaders',
    'with all families',
    'Care leavers',
    'and young adults',
    'Help and protection',
    'of children',
  ]
  const madeRow = fc.record({
    label: fc.subarray(labels, { minLength: 1, maxLength: 3 }),
    grade: fc.constantFrom(['Good'], ['Requires improvement', 'to be good'], ['Not', 'judged']),
    middle: fc.boolean(),
  })

  test('any rows with white between them are found, in whatever order they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(madeRow, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (rows, random) => {
          let y = 60
          const texts = rows.flatMap(({ label, grade, middle }) => {
            const [a, b] = middle
              ? [y + 7 * Math.max(0, grade.length - label.length), y + 7 * Math.max(0, label.length - grade.length)]
              : [y, y]
            y += 14 * Math.max(label.length, grade.length) + 20
            return [...cell(70, a, ...label), ...cell(320, b, ...grade)]
          })
          const written = texts
            .map((text) => ({ text, key: random.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
          const expected = rows.map(({ label, grade }) => `row [${label.join(' ')}] [${grade.join(' ')}]`)
          expect(await read(written.map(({ text }) => text))).toEqual(expected)
        },
      ),
      { numRuns: 40 },
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/read/markdown.ts'
import { outline, textNodes } from './outline.ts'

const read = (...lines: string[]) => outline(readMarkdown(lines.join('\n')))

describe('Markdown', () => {
  test('gives headings, paragraphs and lists, one text node a line', () => {
    expect(
      read(
        '# Report',
        '',
        'First line',
        '*of* a **paragraph**.',
        '',
        '3.2 Numbered.',
        '',
        '- 2. Item',
        '  going on',
        '- other',
      ),
    ).toEqual([
      'h1 1 Report',
      'p 3 First line 4 of a paragraph.',
      'p §3.2 6 Numbered.',
      '- §2 8 Item 9 going on',
      '- 10 other',
    ])
  })

  test('keeps the numbers that are printed, not those that Markdown counts', () => {
    expect(read('4. Four', '4. Four again', '9) Nine')).toEqual(['- §4 1 Four', '- §4 2 Four again', '- §9 3 Nine'])
  })

  test('gives table cells, and their places without the pipes', () => {
    const tree = readMarkdown('| Judgement | Grade |\n| - | - |\n| Help **and** care | |\n| Overall | Good |')
    expect(outline(tree)).toEqual([
      'row [1 Judgement] [1 Grade]',
      'row [3 Help and care] []',
      'row [4 Overall] [4 Good]',
    ])
    expect(textNodes(tree.root).map((node) => node.position?.start.column)).toEqual([3, 15, 3, 3, 13])
  })

  test('keeps the lines of code in running text apart', () => {
    expect(read('Some `', 'code over', '` here')).toEqual(['p 1 Some 2 code over 3 here'])
  })

  test('takes only numbers with a full stop, or with levels, for the paragraph’s own', () => {
    expect(
      read('36 children', '', '16 September 2014', '', '12. Twelve', '', '4.1.2 Levels', '', '3.5 million'),
    ).toEqual(['p 1 36 children', 'p 3 16 September 2014', '- §12 5 Twelve', 'p §4.1.2 7 Levels', 'p 9 3.5 million'])
  })

  test('drops tags and keeps their text, and keeps raised numbers apart', () => {
    expect(
      read('29<sup>th</sup> May, judged good<sup>2</sup>[^1]. <!-- not this -->', '', '[^1]: See <b>annex</b>.'),
    ).toEqual(['p 1 29th May, judged good²¹.', 'p 3 See annex.'])
  })

  test('counts the lines of HTML whatever its characters are written as', () => {
    expect(read('<b>', 'Help &amp; care', 'Good')).toEqual(['p 2 Help & care 3 Good'])
  })

  test('reads tables written in HTML', () => {
    expect(
      read(
        'Before',
        '',
        '<table>',
        '<tr><td>Overall</td><td>Good</td></tr>',
        '<tr><td>Care</td>',
        '<td>Adequate</td></tr>',
        '</table>',
      ),
    ).toEqual(['p 1 Before', 'row [4 Overall] [4 Good]', 'row [5 Care] [6 Adequate]'])
  })

  test('leaves out front matter, rules and pictures', () => {
    expect(
      read('---', 'title: x', '---', '', 'Text', '', '***', '', '![a picture](x.png)', '', '> quoted', '', '    code'),
    ).toEqual(['p 5 Text', 'p 11 quoted', 'p 13 code'])
  })

  const word = fc.stringMatching(/^[A-Za-z]{2,8}$/)
  const pieces = fc.oneof(
    word,
    fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '| ',
      ' | ',
      '\n',
      '\n\n',
      '  ',
      '**',
      '_',
      '`',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '| - | - |\n',
      '[',
      '](x)',
      '~~',
      '\r\n',
      '\t',
      '&amp;',
      '---\n',
      '```\n',
    ),
  )

  /** The letters of `text` stand in `line` in this order, whatever marks and comments stand between them. */
  const stands = (text: string, line: string) => new RegExp((text.match(/[A-Za-z]/g) ?? []).join('.*')).test(line)

  test('never fails, and each text node stands on its line', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const lines = text.split(/\r\n|\r|\n/)
        const nodes = textNodes(readMarkdown(text).root)
        const places = nodes.map((node) => node.position!.start.line)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const node of nodes)
          expect(stands(node.value, lines[node.position!.start.line - 1]!), node.value).toBe(true)
        expect(readMarkdown(text)).toEqual(readMarkdown(text))
      }),
      { numRuns: 300 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../src/read/document.ts'
import { readWord } from '../../src/read/word.ts'
import { makeWord, makeZip, wordParagraph, wordRun, wordTable } from './made-word.ts'
import { outline } from './outline.ts'

const read = async (...body: string[]) => outline(await readWord(makeWord(...body)))

describe('a Word file', () => {
  test('gives headings, paragraphs with their numbers, and tables', async () => {
    const body = [
      wordParagraph('Report to the cabinet', 'Heading1'),
      wordParagraph('3.2 The inspection took place in May.'),
      wordTable([['Judgement'], ['Grade']], [['Help and', 'protection'], ['Good']], [[''], ['Adequate']]),
      wordParagraph('After it.'),
    ]
    expect(await read(...body)).toEqual([
      'h1 1 Report to the cabinet',
      'p §3.2 2 The inspection took place in May.',
      'row [3 Judgement] [4 Grade]',
      'row [5 Help and / 6 protection] [7 Good]',
      'row [] [8 Adequate]',
      'p 9 After it.',
    ])
  })

  test('joins runs of one word, keeps raised numbers apart, breaks lines where the file does', async () => {
    const raised = wordRun('2', '<w:vertAlign w:val="superscript"/>')
    const body = `<w:p>${wordRun('judged in', '<w:b/>')}${wordRun('adequate')}${raised}<w:r><w:br/></w:r>${wordRun('and improving')}</w:p>`
    expect(await read(body)).toEqual(['p 1 judged inadequate² 2 and improving'])
  })

  test('leaves out what was deleted and keeps what was added', async () => {
    const change = (tag: string, text: string) => `<w:${tag} w:id="1" w:author="x">${text}</w:${tag}>`
    const body = `<w:p>${wordRun('Judged ')}${change('del', '<w:r><w:delText>good</w:delText></w:r>')}${change('ins', wordRun('adequate'))}</w:p>`
    expect(await read(body)).toEqual(['p 1 Judged adequate'])
  })

  test.each([
    ['without text', makeWord('<w:p/>'), 'read:image-only'],
    ['cut short', makeWord(wordParagraph('Text')).slice(0, -40), 'read:truncated'],
    [
      'with broken parts',
      makeZip({ 'word/document.xml': '<w:document', '[Content_Types].xml': '<', '_rels/.rels': '' }),
      'read:damaged',
    ],
    ['that unpacks without end', makeZip({ 'word/document.xml': ' '.repeat(80 * 1024 * 1024) }), 'read:too-large'],
  ])('%s is refused', async (_, bytes, rule) => {
    await expect(readWord(bytes)).rejects.toThrow(UnreadableDocument)
    await expect(readWord(bytes)).rejects.toMatchObject({ rule })
  })
})

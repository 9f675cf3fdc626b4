import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { makePdf } from './made-pdf.ts'
import { bodyText } from './made-report.ts'
import { makeWord, makeZip, wordParagraph } from './made-word.ts'
import { outline } from './outline.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const ruleOf = async (file: string, bytes: Uint8Array) => {
  const outcome = await readDocument({ file, bytes }).catch((error: unknown) => error)
  return outcome instanceof Error && 'rule' in outcome ? outcome.rule : outcome
}

describe('the format of an original', () => {
  test.each([
    ['report.pdf', makePdf([[bodyText(80)]]), 'pdf'],
    ['report.txt', makePdf([[bodyText(80)]]), 'pdf'],
    ['report.pdf', makeWord(wordParagraph('Text')), 'word'],
    ['report.md', bytesOf('# Report'), 'markdown'],
    ['REPORT.MARKDOWN', bytesOf('# Report'), 'markdown'],
    ['report.txt', bytesOf('# Report\n\n- 2. Text converted from a PDF with some marks.'), 'text'],
    ['report', bytesOf('Report'), 'text'],
  ])('%s is told by its bytes', async (file, bytes, format) => {
    expect((await readDocument({ file, bytes })).format).toBe(format)
  })

  test.each([
    ['empty', bytesOf(''), 'read:empty'],
    ['white space', bytesOf('\uFEFF \n\t'), 'read:empty'],
    ['a page of the web', bytesOf('<!DOCTYPE html>\n<html><body>Not found</body></html>'), 'read:web-page'],
    ['a page of the web with a comment first', bytesOf('\n<!-- x -->\n<html lang="en">'), 'read:web-page'],
    ['a page that speaks of PDF', bytesOf('<html><body>%PDF-1.7</body></html>'), 'read:web-page'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]), 'read:not-text'],
    [
      'noise without a nought',
      new Uint8Array(Array.from({ length: 400 }, (_, index) => 1 + ((index * 89) % 255))),
      'read:not-text',
    ],
    ['another archive', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'read:not-text'],
    ['rich text', bytesOf(String.raw`{\rtf1 Report}`), 'read:not-text'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'read:not-text'],
    [
      'a locked Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'read:encrypted',
    ],
  ])('%s is refused under any name', async (_, bytes, rule) => {
    expect(await ruleOf('report.pdf', bytes)).toBe(rule)
    expect(await ruleOf('report.md', bytes)).toBe(rule)
  })
})

describe('the encoding of a text', () => {
  const text = 'Children’s services – good'
  test.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16', bytesOf(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['Windows-1252', bytesOf('Children\u0092s services \u0096 good', 'latin1')],
  ])('%s is understood', async (_, bytes) => {
    expect(outline(await readDocument({ file: 'a.md', bytes }))).toEqual([`p 1 ${text}`])
  })
})

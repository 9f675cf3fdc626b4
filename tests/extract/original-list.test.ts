import { expect, test } from 'vitest'
import { listedAs, readOriginalList } from '../../src/extract/original-list.ts'
import { InvalidContent } from '../../src/reference/invalid-content.ts'

const head = 'file,urn,published,url\n'
const row = '80419/2019-11-04.pdf,80419,2019-11-04,https://example.org/1\n'

/** The problems of a list, as `line: reason`. */
function problems(text: string): string[] {
  try {
    readOriginalList(text, 'index.csv')
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidContent)
    return (error as InvalidContent).problems.map(({ line, reason }) => `${line}: ${reason}`)
  }
}

test('a list says of each file when it came out and where it was found', () => {
  expect(readOriginalList(`\ufeff${head}${row}`, 'index.csv')).toEqual([
    { file: '80419/2019-11-04.pdf', urn: '80419', published: '2019-11-04', url: 'https://example.org/1' },
  ])
})

test('what is not as expected is reported with its line', () => {
  expect(problems(`${head}${row}a.pdf,1,4 November 2019,https://example.org\n`)).toEqual([
    '3: Unexpected `4 November 2019` for `published`, expected YYYY, YYYY-MM or YYYY-MM-DD',
  ])
  expect(problems(`${head}a.pdf,1,2019-11-04\n`)).toEqual([
    expect.stringMatching(/^2: Unexpected CSV, expected rows of one form/),
  ])
  expect(problems(`file,published,url\na.pdf,2019-11-04,https://example.org\n`)).toEqual([
    '2: Unexpected absence of a value for `urn`, expected text',
  ])
})

test('a file is found by the longest end of its path, whole names only', () => {
  const list = readOriginalList(`${head}${row}2019-11-04.pdf,1,2001-01-01,https://example.org/2\n`, 'index.csv')
  expect(listedAs(list, 'a/80419/2019-11-04.pdf')?.url).toBe('https://example.org/1')
  expect(listedAs(list, '80419\\2019-11-04.pdf')?.url).toBe('https://example.org/1')
  expect(listedAs(list, 'a/1/2019-11-04.pdf')?.url).toBe('https://example.org/2')
  expect(listedAs(list, '12019-11-04.pdf')).toBeUndefined()
})

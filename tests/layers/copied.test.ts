import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, describeCorpus } from '../corpus.ts'
import { sources } from './sources.ts'
import { termsOfContent } from './terms.ts'

/** Words in a row that nobody writes twice by chance. */
const length = 16

/** Every run of words of a text. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
}

describeCorpus('seeds', 'the documents of others', () => {
  const texts = globSync('{seeds,council}/*.txt', { cwd: corpus }).map((file) =>
    readFileSync(join(corpus, file), 'utf8'),
  )
  const printed = new Set(texts.flatMap(runsOf))
  // A label is the inspectorate’s own term: it may be said as it is, however long.
  for (const { text } of termsOfContent()) for (const run of runsOf(text)) printed.delete(run)

  test('give no sentence to the project', () => {
    expect(printed.size).toBeGreaterThan(10_000)
    // The title of a document is a fact about it.
    const withoutTitle = (text: string) => text.replace(/^title: .*$/m, '')
    const own = sources('{*.md,{src,scripts,tests,content,public}/**/*.{ts,astro,css,md,yml,txt,json,svg}}')
    const copied = own.flatMap(({ path, text }) =>
      runsOf(withoutTitle(text)).flatMap((run) => (printed.has(run) ? [`${path}: ${run}`] : [])),
    )
    expect(copied).toEqual([])
  })
})

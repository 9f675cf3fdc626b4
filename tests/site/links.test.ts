import { expect, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'
import { dist, pagesOf } from './built.ts'

test('every link and fragment leads somewhere', async () => {
  const { checked, broken } = await brokenLinks(dist, '/')
  expect(broken).toEqual([])
  expect(checked).toBeGreaterThan(170)
})

test('every old address leads to a page', () => {
  const pages = pagesOf(dist)
  const known = new Set(pages.map(({ address }) => address))
  const lost = pages
    .filter(({ redirects }) => redirects)
    .filter(({ html }) => !known.has(/http-equiv="refresh" content="0; ?url=([^"#]+)/i.exec(html)?.[1] ?? ''))
  expect(lost.map(({ address }) => address)).toEqual([])
})

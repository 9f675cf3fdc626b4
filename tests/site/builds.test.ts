import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashesOf } from '../hashes.ts'
import { buildSite } from './build.ts'
import { dist, pagesOf } from './built.ts'
import { brokenLinks } from './broken-links.ts'

let again: string
let below: string

beforeAll(async () => {
  again = await buildSite()
  below = await buildSite({ BASE_PATH: '/some/where/', SITE_URL: 'https://example.org' })
})
afterAll(async () => {
  for (const folder of [again, below]) await rm(folder, { recursive: true })
})

test('two builds of the same content give the same bytes', () => {
  const [first, second] = [hashesOf(dist), hashesOf(again)]
  expect(Object.keys(first).length).toBeGreaterThan(170)
  expect(Object.keys(second)).toEqual(Object.keys(first))
  expect(Object.keys(first).filter((path) => first[path] !== second[path])).toEqual([])
})

test('the site works from a sub-path: every link and fragment leads somewhere', async () => {
  const { checked, broken } = await brokenLinks(below, '/some/where/')
  expect(broken).toEqual([])
  expect(checked).toBeGreaterThan(170)
})

test('below a sub-path no address points above it', () => {
  const above = /(?:href|src|action|url)="?\/(?!some\/where\/|\/)/
  const lost = pagesOf(below).filter(({ html }) => above.test(html))
  expect(lost.map(({ address }) => address)).toEqual([])
})

test('the data files are the same wherever the site stands, but for its address', () => {
  const [here, there] = [hashesOf(dist), hashesOf(below)]
  const data = Object.keys(here).filter((path) => path.startsWith('data/') && !path.endsWith('.html'))
  expect(data.length).toBeGreaterThan(10)
  expect(data.filter((path) => there[path] === undefined)).toEqual([])
})

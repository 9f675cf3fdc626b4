import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dist, pagesOf } from './built.ts'
import { openSite } from './open-site.ts'

const pages = pagesOf(dist).map(({ address }) => address)
const comparisons = pages.filter((address) => /^\/compare\/[^/]+\/$/.test(address))

const built = openSite()

async function open<T>(address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await built.browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    await page.goto(`${built.site.origin}${address}`, { waitUntil: 'networkidle' })
    return await use(page)
  } finally {
    await page.close()
  }
}

test('all scripts together weigh at most 20 kB', () => {
  const folder = join(dist, '_astro')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(2)
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
  expect(bytes).toBeLessThanOrEqual(20_000)
})

test('a map keeps its strand, day and rule in the address, and shows them again', async () => {
  const chosen = await open('/england/', async (page) => {
    const before = await page.locator('tile-map figcaption p').innerText()
    await page.locator('tile-map select').first().selectOption({ index: 1 })
    await page.locator('tile-map input').fill('2019-03-31')
    await page.locator('tile-map input').dispatchEvent('change')
    return { before, after: await page.locator('tile-map figcaption p').innerText(), address: page.url() }
  })
  expect(chosen.after).not.toBe(chosen.before)
  expect(new URL(chosen.address).searchParams.get('date')).toBe('2019-03-31')
  const again = await open(chosen.address.slice(built.site.origin.length), (page) =>
    page.locator('tile-map figcaption p').innerText(),
  )
  expect(again).toBe(chosen.after)
})

test('the arrow keys walk through the tiles', async () => {
  const told = await open('/england/', async (page) => {
    await page.locator('svg.tiles').focus()
    const found: string[] = []
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key)
      found.push(await page.locator('tile-map .told').innerText())
    }
    return found
  })
  expect(new Set(told).size).toBe(3)
  expect(told.every((text) => text.includes(': '))).toBe(true)
})

test('a register filters and sorts, with its state in the address', async () => {
  const address = pages.find((each) => /^\/strands\/[^/]+\/$/.test(each)) ?? ''
  const filtered = await open(address, async (page) => {
    const all = await page.locator('record-register tbody tr').count()
    const select = page.locator('record-register select').first()
    await select.selectOption({ index: 1 })
    const regions = await page.locator('record-register tbody tr').evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-region')))]) // prettier-ignore
    await page.locator('record-register th .sort').first().click()
    await page.locator('record-register th .sort').first().click()
    const names = await page.locator('record-register tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-authority') ?? '')) // prettier-ignore
    return { all, regions, names, address: page.url() }
  })
  expect(filtered.regions).toHaveLength(1)
  expect(filtered.names.length).toBeGreaterThan(0)
  expect(filtered.names.length).toBeLessThan(filtered.all)
  expect(filtered.names).toEqual(filtered.names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? 1 : -1)))
  const again = await open(filtered.address.slice(built.site.origin.length), (page) =>
    page
      .locator('record-register tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-authority') ?? '')),
  )
  expect(again).toEqual(filtered.names)
})

test('a comparison chosen by address is the one that stands ready', async () => {
  const [ready = ''] = comparisons
  const tables = (page: Page) =>
    page.locator('table.compared').evaluateAll((all) => all.map((table) => table.outerHTML))
  const [made, link] = await open(ready, async (page) => [await tables(page), (await page.locator('a[href*="?with="]').first().getAttribute('href')) ?? '']) // prettier-ignore
  const drawn = await open(link, async (page) => {
    await page.locator('authority-comparison table.compared').first().waitFor()
    return tables(page)
  })
  expect(made.length).toBeGreaterThan(1)
  expect(drawn).toEqual(made)
})

test('authorities, the fullest too, and comparisons, one of six too, print on two sheets', async () => {
  const authorities = pages.filter((address) => /^\/authorities\/[^/]+\/$/.test(address))
  const few = authorities.filter((address) => gradesOn(address) > 5 && gradesOn(address) < 20).slice(0, 4)
  expect(few).toHaveLength(4)
  const fullest = authorities.toSorted((a, b) => gradesOn(b) - gradesOn(a)).slice(0, 6)
  const six = `/compare/?with=${fullest.map((address) => address.split('/')[2]).join(',')}`
  const named = ['leeds', 'durham'].map((id) => `/authorities/${id}/`)
  const mixed = '/compare/?with=leeds,durham,sunderland,sheffield,rotherham,calderdale'
  for (const address of new Set([...comparisons.slice(0, 12), ...few, ...fullest, ...named, six, mixed])) {
    const pdf = await open(address, (page) => page.pdf({ preferCSSPageSize: true }))
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(sheets, address).toBeGreaterThan(0)
    expect(sheets, address).toBeLessThanOrEqual(2)
  }
}, 120_000)

function gradesOn(address: string): number {
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8')
  const tables = html.match(/<table[^>]*class="grades[\s\S]*?<\/table>/g) ?? []
  return tables.join('').match(/class="word"/g)?.length ?? 0
}

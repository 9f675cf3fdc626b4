import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/site/browser.ts'
import { serve, type Served } from '../tests/site/server.ts'
import type { Io } from './io.ts'

/** How many times slower than this machine the processor is made to be. */
const slowed = 4

/** Each measure is taken so many times; the middle and the least are told, for other work on the machine makes it longer. */
const times = 15

/**
 * How long the pages that a reader can change take to answer, in Chromium with its processor slowed: the filter and the sort
 * of a register, as it is and with 3,000 inspections, and the drawing of a comparison of six. Script, style and layout.
 */
export async function benchBrowser(io: Io): Promise<void> {
  const dist = join(io.root, 'dist')
  if (!existsSync(join(dist, 'compare/index.html'))) {
    io.out('browser: no built site, run `npm run build` first\n')
    return
  }
  const browser = await launchBrowser()
  const site = await serve(dist)
  try {
    const strand = await longestRegister(dist)
    for (const rows of [undefined, 3000]) io.out(await registerLine(browser, site, { dist, strand, rows }))
    io.out(await comparisonLine(browser, site, dist))
  } finally {
    await browser.close()
    await site.close()
  }
}

interface Wanted {
  dist: string
  strand: string
  /** How many rows to make of those that stand there; undefined for as many as stand there. */
  rows: number | undefined
}

async function registerLine(browser: Browser, site: Served, { dist, strand, rows }: Wanted): Promise<string> {
  const html = await readFile(join(dist, 'strands', strand, 'index.html'), 'utf8')
  const page = await slowPage(browser)
  const address = site.url(`/strands/${strand}/`)
  const body = rows === undefined ? html : withRows(html, rows)
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector('record-register th .sort')
  const filter = await measured(page, () => {
    const select = document.querySelector<HTMLSelectElement>('record-register select')!
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length
    select.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const sort = await measured(page, () =>
    document.querySelector<HTMLButtonElement>('record-register th .sort')!.click(),
  )
  const count = (body.match(/ data-order=/g) ?? []).length
  await page.context().close()
  return `browser, ${slowed} times slower: register of ${count}: filter ${filter} ms, sort ${sort} ms\n`
}

async function comparisonLine(browser: Browser, site: Served, dist: string): Promise<string> {
  const html = await readFile(join(dist, 'compare/index.html'), 'utf8')
  const known = [...html.matchAll(/href="[^"]*\/compare\/([a-z0-9-]+)\/"/g)].map(([, id = '']) => id)
  const page = await slowPage(browser)
  await page.goto(`${site.url('/compare/')}?with=${known.slice(0, 6).join(',')}`, { waitUntil: 'networkidle' })
  const draw = await measured(page, () => {
    document.querySelector<HTMLElement & { draw: () => void }>('authority-comparison')!.draw()
  })
  const columns = await page.locator('#profiles thead th').count()
  await page.context().close()
  return `browser, ${slowed} times slower: comparison of ${columns - 1} authorities: drawing ${draw} ms\n`
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  return page
}

/** The middle and the least of several times, in milliseconds, of an act with the layout that it makes necessary. */
async function measured(page: Page, act: () => void): Promise<string> {
  const taken = await page.evaluate(
    async ({ source, times }) => {
      const run = new Function(`return (${source})()`) as () => void
      const found: number[] = []
      for (let time = 0; time < times; time += 1) {
        const started = performance.now()
        run()
        void document.body.offsetHeight
        found.push(performance.now() - started)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return found
    },
    { source: act.toString(), times },
  )
  const sorted = taken.toSorted((a, b) => a - b)
  return `${(sorted[Math.floor(times / 2)] ?? 0).toFixed(0)} (least ${(sorted[0] ?? 0).toFixed(0)})`
}

/** The page with its rows repeated until there are so many. */
function withRows(html: string, rows: number): string {
  const found = html.match(/<tr data-authority=[\s\S]*?<\/tr>/g)?.filter((row) => row.includes('data-order=')) ?? []
  const [first = ''] = found
  const more = Array.from({ length: Math.max(0, rows - found.length) }, (_, index) => found[index % found.length] ?? '')
  return html.replace(first, () => more.join('') + first)
}

async function longestRegister(dist: string): Promise<string> {
  const html = await readFile(join(dist, 'strands/index.html'), 'utf8')
  const ids = [...new Set([...html.matchAll(/href="[^"]*\/strands\/([a-z0-9-]+)\/"/g)].map(([, id = '']) => id))]
  const pages = await Promise.all(ids.map(async (id) => ({ id, html: await readFile(join(dist, 'strands', id, 'index.html'), 'utf8') }))) // prettier-ignore
  return pages.toSorted((a, b) => b.html.length - a.html.length)[0]?.id ?? ''
}

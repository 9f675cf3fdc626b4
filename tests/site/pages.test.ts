import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dist, examplesOf, kindOf, pagesOf } from './built.ts'
import { faultsOf } from './faults.ts'
import { openSite } from './open-site.ts'
import { linesOf, readablePart } from './page-text.ts'
import { overflowing } from './overflow.ts'

const examples = examplesOf(pagesOf(dist).filter(({ redirects }) => !redirects)).map(({ address }) => address)

const built = openSite()

/** Opens a page with its own settings, does something with it and closes it. */
async function open<T>(address: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await built.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    await page.goto(built.site.url(address), { waitUntil: 'load' })
    return await use(page)
  } finally {
    await context.close()
  }
}

/** What a page asks for until it is quiet, what it gets, and what goes wrong. */
async function visit(address: string) {
  const context = await built.browser.newContext()
  const page = await context.newPage()
  const [requests, errors, bodies]: [string[], string[], { url: string; body: Buffer }[]] = [[], [], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfinished', async (request) => {
    const response = await request.response()
    if (response === null) return
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
    else bodies.push({ url: response.url(), body: await response.body() })
  })
  page.on('requestfailed', (request) => errors.push(`${request.failure()?.errorText ?? 'failed'} ${request.url()}`))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(built.site.url(address), { waitUntil: 'networkidle' })
  await context.close()
  return { requests, errors, bodies }
}

describe.each(examples)('%s', (address) => {
  test('has no fault that axe finds', async () => {
    const { passed, found } = await open(address, { colorScheme: 'light' }, (page) => faultsOf(page))
    expect(found).toEqual([])
    expect(passed).toBeGreaterThan(5)
  })

  test('has contrast in the dark', async () => {
    const { passed, found } = await open(address, { colorScheme: 'dark' }, (page) => faultsOf(page, ['color-contrast']))
    expect(found).toEqual([])
    expect(passed).toBe(1)
  })

  test('says the same without JavaScript', async () => {
    const [without, withScripts] = [
      await open(address, { javaScriptEnabled: false }, readablePart),
      await open(address, {}, readablePart),
    ]
    expect(linesOf(without).length).toBeGreaterThan(2)
    expect(linesOf(without)).toEqual(linesOf(withScripts))
  })

  test('fits a screen of 320 pixels', async () => {
    const wide = await open(address, { viewport: { width: 320, height: 640 } }, overflowing)
    expect(wide).toEqual([])
  })

  test('prints what it shows', async () => {
    const [screen, print] = await open(address, {}, async (page) => {
      const shown = await readablePart(page)
      await page.emulateMedia({ media: 'print', colorScheme: 'light' })
      return [shown, await readablePart(page)]
    })
    // On paper what stands in lines of its own on a screen may run on in one.
    const printed = linesOf(print).join(' ')
    expect(linesOf(screen).filter((line) => !printed.includes(line))).toEqual([])
  })

  test('asks no other host and reports no error', async () => {
    const { requests, errors } = await visit(address)
    expect(requests).not.toEqual([])
    expect(requests.filter((url) => !url.startsWith(built.site.origin) && !url.startsWith('data:'))).toEqual([])
    expect(errors).toEqual([])
  })
})

test.each(examples.filter((address) => kindOf(address) === '/authorities/[id]/'))(
  '%s weighs at most 60 kB',
  async (address) => {
    const { bodies } = await visit(address)
    const weights = bodies.map(({ url, body }) => ({
      url: url.replace(built.site.origin, ''),
      bytes: gzipSync(body).length,
    }))
    expect(weights.length).toBeGreaterThan(1)
    expect(
      weights.reduce((sum, { bytes }) => sum + bytes, 0),
      JSON.stringify(weights),
    ).toBeLessThanOrEqual(60_000)
  },
)

test('the site has a page of every kind', () => {
  expect(examples.length).toBeGreaterThan(12)
})

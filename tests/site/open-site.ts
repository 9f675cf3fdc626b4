import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { dist } from './built.ts'
import { serve, type Served } from './server.ts'

/** What the tests of one file share; there once they run. */
export interface OpenSite {
  browser: Browser
  site: Served
}

/** Serves the built site and starts a browser before the tests of the file that calls it, and stops both behind them. */
export function openSite(): OpenSite {
  const open: Partial<OpenSite> = {}
  beforeAll(async () => {
    open.browser = await launchBrowser()
    open.site = await serve(dist)
  })
  afterAll(async () => {
    await open.browser?.close()
    await open.site?.close()
  })
  return open as OpenSite
}

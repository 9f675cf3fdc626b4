import { existsSync } from 'node:fs'
import { join } from 'node:path'
import packaged, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

/** Chromium of the machine, if it has one. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser asks no other host for anything, so that the tests run without a network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Chromium: the one that is installed, else the one that came with the packages. Where the machine lacks libraries
 * that it needs, those that came with it are unpacked.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => existsSync(path)) ?? (await packaged.executablePath())
  const launch = () => chromium.launch({ executablePath, args, headless: true })
  return launch().catch(async (error: unknown) => {
    if (!/shared librar/.test(String(error))) throw error
    const libraries = await inflate(
      join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'),
    )
    setupLambdaEnvironment(join(libraries, 'lib'))
    return launch()
  })
}

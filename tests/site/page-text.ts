import type { Page } from 'playwright-core'

/** What a reader can read in the main part of a page, hidden things left out. Controls (`data-control`) are not content. */
export function readablePart(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll('main form, main button, main [data-control]')) control.remove()
    return document.querySelector('main')?.innerText ?? ''
  })
}

/** The lines of a text that hold anything, each with single spaces. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

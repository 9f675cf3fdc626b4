import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { dist, pagesOf } from './built.ts'

const pages = pagesOf(dist)
const full = pages.filter(({ redirects }) => !redirects)

/** The pages for which something holds, by address. */
function those(has: (html: string, address: string) => boolean): string[] {
  return full.filter(({ html, address }) => has(html, address)).map(({ address }) => address)
}

test('there are pages', () => {
  expect(full.length).toBeGreaterThan(170)
})

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  const problems: string[] = []
  for (const { address, html } of full) {
    const report = await validator.validateString(html, address)
    const messages = report.results.flatMap((result) => result.messages)
    problems.push(
      ...messages.map(({ line, column, ruleId, message }) => `${address} ${line}:${column} ${ruleId}: ${message}`),
    )
  }
  expect(problems.slice(0, 20)).toEqual([])
})

test.each([
  ['a language', /<html[^>]* lang="en-GB"/],
  ['a title', /<title>[^<]{3,}<\/title>/],
  ['a description', /<meta name="description" content="[^"]{20,}"/],
  ['a canonical address', /<link rel="canonical" href="https?:\/\/[^"]+"/],
  ['a main part', /<main[\s>]/],
])('every page has %s', (_, pattern) => {
  expect(those((html) => !pattern.test(html))).toEqual([])
})

test('every page has one first heading', () => {
  expect(those((html) => html.match(/<h1[\s>]/g)?.length !== 1)).toEqual([])
})

test('no two pages have the same title', () => {
  const titles = full.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1])
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('the canonical address of a page ends with its own address', () => {
  const canonical = /<link rel="canonical" href="([^"]+)"/
  expect(those((html, address) => !canonical.exec(html)?.[1]?.endsWith(address))).toEqual([])
})

test('no table cell is empty', () => {
  expect(those((html) => /<t[dh](\s[^>]*)?>\s*<\/t[dh]>/.test(html))).toEqual([])
})

test('nothing unknown to a program is shown to a reader', () => {
  const slip = /\b(NaN|undefined|null|Invalid Date|Infinity)\b|\[object /
  const shown = (html: string) => html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ')
  expect(those((html) => slip.test(shown(html)))).toEqual([])
})

test('no attribute holds a program’s slip', () => {
  expect(those((html) => /="[^"]*(NaN|undefined|\[object )[^"]*"/.test(html))).toEqual([])
})

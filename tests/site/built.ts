import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The built site. `npm run build` makes it; the gate does so before these tests. */
export const dist = join(import.meta.dirname, '../../dist')

/** One page as built: its address from the site’s root, and its HTML. */
export interface BuiltPage {
  address: string
  html: string
  /** An old address that leads to another page. */
  redirects: boolean
}

/** All pages of a built site, by address. */
export function pagesOf(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error('There is no built site: run `npm run build` first')
  return globSync('**/*.html', { cwd: folder })
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
      return { address, html, redirects: /<meta http-equiv="refresh"/i.test(html) }
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
}

/** What kind of page stands at an address: `/authorities/[id]/`. */
export function kindOf(address: string): string {
  return address.replace(/^\/([^/]+)\/[^/]+\/$/, '/$1/[id]/')
}

/** Of each kind of page the one with the least and the one with the most in it. */
export function examplesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ address }) => kindOf(address))
  return [...kinds.values()].flatMap((of) => {
    const sorted = of.toSorted((a, b) => a.html.length - b.html.length)
    return [...new Set([sorted[0], sorted.at(-1)])].flatMap((page) => page ?? [])
  })
}

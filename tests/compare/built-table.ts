import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../../dist')

/** The HTML of a page of the built site. */
export function pageAt(address: string): string {
  const file = join(dist, address, 'index.html')
  if (!existsSync(file)) throw new Error(`No page at ${address}: run \`npm run build\` first`)
  return readFileSync(file, 'utf8')
}

/** The ids of the pages below an address. */
export function pagesBelow(address: string): string[] {
  return globSync('*/index.html', { cwd: join(dist, address) }).map((file) => file.split('/')[0] ?? '')
}

export interface BuiltRow {
  attributes: Record<string, string>
  cells: string[]
}

/** The rows of the body of a table, each with its `data-…` attributes and the words of its cells. */
export function tableRows(html: string, id: string): BuiltRow[] {
  const [, inner = ''] = new RegExp(`<table[^>]* id="${id}"[^>]*>([\\s\\S]*?)</table>`).exec(html) ?? []
  const body = /<tbody[^>]*>([\s\S]*)<\/tbody>/.exec(inner)?.[1] ?? ''
  return [...body.matchAll(/<tr([^>]*)>([\s\S]*?)<\/tr>/g)].map(([, attributes = '', cells = '']) => ({
    attributes: Object.fromEntries([...attributes.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])), // prettier-ignore
    cells: [...cells.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => wordsOf(cell)),
  }))
}

/** The ids of the tables of a page that begin with something. */
export function tableIds(html: string, start: string): string[] {
  return [...html.matchAll(/<table[^>]* id="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => id.startsWith(start))
}

export function wordsOf(html: string): string {
  const words = html
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
  return words.replaceAll(/\s+/g, ' ').trim()
}

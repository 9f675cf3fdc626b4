import type { MarkdownInstance } from 'astro'

/** What stands at the head of a page of prose. */
export interface Prose {
  title: string
  description: string
}

const pages = import.meta.glob<MarkdownInstance<Prose>>('/content/pages/*.md', { eager: true })

/** A page of prose by its name. Throws where there is none. */
export function proseOf(name: string): MarkdownInstance<Prose> {
  const page = pages[`/content/pages/${name}.md`]
  if (page === undefined) throw new Error(`No page of prose \`${name}\` in content/pages`)
  return page
}

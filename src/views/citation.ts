import type { Register } from './register.ts'
import { editionOf, type Edition } from './edition.ts'

/** What a reader may put into a footnote. */
export interface Citation {
  title: string
  path: string
  edition: Edition
}

/** The citation of a page. The address becomes whole where the page is made, for only that knows the site. */
export function citationOf(register: Register, title: string, path: string): Citation {
  return { title, path, edition: editionOf(register) }
}

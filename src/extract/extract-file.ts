import type { Extract } from './schema.ts'

/** Where an extract stands within `content/`. */
export function extractFile({ authority, id }: Pick<Extract, 'authority' | 'id'>): string {
  return `reports/${authority}/${id}.md`
}

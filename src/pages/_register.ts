import { loadContent } from '../dataset/load.ts'

/** Everything that `content/` holds, read once for all pages. */
export const register = await loadContent()

import { loadReference } from '../../src/reference/load.ts'

/** The project’s own reference data. */
export const reference = await loadReference()

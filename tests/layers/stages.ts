/**
 * The stages in the order in which a fact travels (DESIGN: “How a fact travels”). A file imports from its own stage and
 * from those before it. What stands in one row may import from one another.
 */
export const stages: readonly (readonly string[])[] = [
  ['messages', 'reference'],
  ['read'],
  ['recognise'],
  ['extract'],
  ['reconcile'],
  ['dataset'],
  ['views'],
  ['charts'],
  ['elements'],
  ['components', 'layouts', 'pages', 'styles'],
]

/**
 * What one stage hands to the next is described once, where it is kept: the stage before writes to that description, so
 * these files come right after the reference data, and import nothing but it and one another.
 */
export const contracts: readonly string[] = ['src/extract/schema.ts', 'src/dataset/schema.ts']

/** The stages of Astro: only these may import from it. */
export const leaves: readonly string[] = stages.at(-1) ?? []

/** Where a file of `src/` stands; undefined where the table does not know its folder. */
export function rankOf(path: string): number | undefined {
  if (contracts.includes(path)) return 0.5
  const folder = path.split('/')[1] ?? ''
  const rank = stages.findIndex((row) => row.includes(folder))
  return rank === -1 ? undefined : rank
}

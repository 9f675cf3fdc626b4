/** A name of `content/` that is also an ordinary expression, and the files of `src/` that use it in its ordinary sense. */
export interface LiteralException {
  text: string
  files: readonly string[]
  reason: string
}

export const exceptions: readonly LiteralException[] = [
  {
    text: 'well',
    files: ['src/recognise/sentence-pattern.ts', 'src/reference/yaml-source.ts'],
    reason: 'The adverb, as in “as well as” and “well formed”.',
  },
  {
    text: 'short',
    files: ['src/views/inspection-head.ts'],
    reason: 'The field that holds a framework’s short name.',
  },
  {
    text: 'overall grade',
    files: ['src/views/absence.ts', 'src/recognise/shapes/sentence-rules/whole-rules.ts'],
    reason: 'One of the six words for absence, and an example about invented services.',
  },
  {
    text: 'overall rating',
    files: ['src/recognise/shapes/sentence-rules/whole-rules.ts'],
    reason: 'Examples about invented services.',
  },
  {
    text: 'graded inspection',
    files: [
      'src/charts/comparison-tables.ts',
      'src/components/AgeFigure.astro',
      'src/components/AuthorityHead.astro',
      'src/components/NeighbourStrip.astro',
      'src/components/ScopePage.astro',
      'src/views/age.ts',
      'src/views/comparison-text.ts',
      'src/views/timeline.ts',
    ],
    reason: 'Any inspection that gives grades; the wording marks such a one without saying which.',
  },
  {
    text: 'Reading',
    files: ['src/read/reading-thread.ts'],
    reason: 'What a reader does, not the town.',
  },
  {
    text: 'last inspection',
    files: ['src/recognise/shapes/statement-scope.ts'],
    reason: 'A phrase that sets what went before apart, whatever its framework.',
  },
  {
    text: 'intervention',
    files: ['src/reference/framework.ts', 'src/views/framework.ts'],
    reason: 'A kind of framework in the schema, beside inspection, visit and review.',
  },
]

/** A message about one place of a document, as every stage gives it. */
export interface Message {
  kind: 'warning' | 'failure'
  rule: string
  reason: string
  place: { page?: number | undefined; line?: number | undefined } | null
}

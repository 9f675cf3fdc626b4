/** A kind of message: what it is about, and what a person should do. */
export interface Rule {
  title: string
  kind: 'warning' | 'failure'
  help: string
}

/**
 * Every message that the project can give about a document or about `content/`, by rule id (`stage:kebab-case`).
 *
 * *failure*: the document or file cannot be used. *warning*: one value is left out. The page of problems and the notes
 * in reports are made from this table; a test checks that each rule is used and no other.
 */
export const catalogue = {
  'read:empty': {
    title: 'The document is empty',
    kind: 'failure',
    help: 'Check that the whole file was saved.',
  },
  'read:not-text': {
    title: 'The file is neither text, Markdown, PDF nor Word',
    kind: 'failure',
    help: 'Save the report as PDF or as plain text and add that file.',
  },
  'read:web-page': {
    title: 'The file is a web page',
    kind: 'failure',
    help: 'Download the report that the page links to; an error page is often saved under the report’s name.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof catalogue

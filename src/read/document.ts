import type { Root } from 'mdast'

/** What a reader takes: bytes and the name they came under. */
export interface Original {
  /** Name for messages and for telling the format; never read from disk here. */
  file: string
  bytes: Uint8Array
}

export type Format = 'text' | 'markdown' | 'pdf' | 'word'

/**
 * A document as one tree, whatever its format: mdast headings, paragraphs, lists and tables.
 *
 * Each `text` node is one printed line, or a part of one, and carries its place:
 * `position.start.line` is the 1-based line in text and Markdown; `data.page` the 1-based page in PDF (and then
 * `position.start.line` counts the lines of that page). A paragraph that goes on after a page break is one paragraph with
 * several text nodes. `data.paragraph` of a paragraph, heading or list item is the document's own number (`3.2`), taken
 * out of the text. A table's rows are as printed; a cell that wraps has several text nodes, and `break` nodes between its
 * paragraphs. The text nodes of one block are to be joined with a space. Footnote figures that are raised in print are
 * superscripts (`good²`), so that they join no year and no grade.
 */
export interface DocumentTree {
  format: Format
  root: Root
  /** Pages (PDF) or lines (text, Markdown) of the original. */
  pages?: number
  lines?: number
  /** Problems of reading: part of the document is missing from the tree. */
  problems: readonly ReadingProblem[]
}

export interface ReadingProblem {
  rule: string
  reason: string
  page?: number
  line?: number
}

/** A document that cannot be used at all; its rule is in the catalogue of messages. */
export class UnreadableDocument extends Error {
  readonly rule: string
  constructor(rule: string, reason: string) {
    super(reason)
    this.name = 'UnreadableDocument'
    this.rule = rule
  }
}

declare module 'mdast' {
  interface TextData {
    page?: number
  }
  interface ParagraphData {
    paragraph?: string
  }
  interface HeadingData {
    paragraph?: string
  }
  interface ListItemData {
    paragraph?: string
  }
}

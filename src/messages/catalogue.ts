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
  'read:missing': {
    title: 'The file cannot be opened',
    kind: 'failure',
    help: 'Check the path, and that the file may be read.',
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
  'read:encrypted': {
    title: 'The document needs a password',
    kind: 'failure',
    help: 'Open it, save it without a password, and add that file.',
  },
  'read:truncated': {
    title: 'The file ends before the document does',
    kind: 'failure',
    help: 'Download it again; the transfer was cut short.',
  },
  'read:damaged': {
    title: 'The file is damaged',
    kind: 'failure',
    help: 'Download it again, or open it and save it anew.',
  },
  'read:image-only': {
    title: 'The document holds pictures of text, but no text',
    kind: 'failure',
    help: 'Look for a version with text; text recognised from a scan has to be checked by eye before it is added.',
  },
  'read:too-large': {
    title: 'The file is larger than any report',
    kind: 'failure',
    help: 'Cut the report out of the pack of papers that it came in, and add that part.',
  },
  'read:page-without-text': {
    title: 'A page has no text',
    kind: 'warning',
    help: 'Look at the page: if it is a picture of text, what it says is missing here.',
  },
  'content:missing': {
    title: 'A file or folder of `content/` is missing',
    kind: 'failure',
    help: 'Put it back; README.md says what each file holds.',
  },
  'content:yaml': {
    title: 'A file is not well-formed YAML',
    kind: 'failure',
    help: 'Correct the line; text that holds a colon or begins with a quote has to stand in quotes.',
  },
  'content:schema': {
    title: 'A field is missing, unknown or of the wrong form',
    kind: 'failure',
    help: 'Compare with another file of the same folder; the schemas in src/reference say what each field holds.',
  },
  'content:file-name': {
    title: 'An id differs from the name of its file',
    kind: 'failure',
    help: 'Give the file the name of the id. An id that has been published never changes.',
  },
  'content:unknown-id': {
    title: 'A field names something that does not exist',
    kind: 'failure',
    help: 'Correct the spelling, or add what is named first.',
  },
  'content:repeated': {
    title: 'Something that has to be unique stands twice',
    kind: 'failure',
    help: 'Keep one of the two, or tell them apart.',
  },
  'content:name-claimed': {
    title: 'Two authorities claim one name on the same day',
    kind: 'failure',
    help: 'Give the name its dates (`from`, `to`) in both files, or take it out of one.',
  },
  'content:inconsistent': {
    title: 'Two fields contradict each other',
    kind: 'failure',
    help: 'Correct the one that is wrong.',
  },
  'recognise:unknown-authority': {
    title: 'The document is about no authority that is known, or about several',
    kind: 'failure',
    help: 'If the authority exists, add the name that the document uses to its file in content/authorities.',
  },
  'recognise:no-inspection': {
    title: 'The document names no inspection of an authority’s services for children',
    kind: 'failure',
    help: 'Reports on schools, homes and agencies do not belong here. If it is such an inspection, add the name that it goes by to content/frameworks.',
  },
  'recognise:contradiction': {
    title: 'Two tables of one document give one area two grades',
    kind: 'failure',
    help: 'Look at both places. If one of the tables tells of another inspection, the document has to be split before it is added.',
  },
  'recognise:not-a-grade': {
    title: 'What stands beside a label is not one grade of the scale',
    kind: 'failure',
    help: 'Look at the place. If it is a printing of a grade not met before, add the wording to the scale; else the document has to be corrected.',
  },
  'recognise:stray-cell': {
    title: 'Something stands beside the second line of a label whose first line has its grade',
    kind: 'warning',
    help: 'Look at the place. The grade of the first line holds; accept the message if what stands there is a slip of the conversion.',
  },
  'recognise:unknown-label': {
    title: 'A grade stands beside a label that is not known',
    kind: 'warning',
    help: 'If it is a printing of an area’s label not met before, add the wording to the framework.',
  },
  'recognise:unclear-area': {
    title: 'A label can mean several areas',
    kind: 'warning',
    help: 'Read the place and decide in the extract, with the reason.',
  },
  'recognise:unclear-owner': {
    title: 'A grade can belong to several inspections',
    kind: 'warning',
    help: 'Read the paragraph and decide in the extract, with the reason.',
  },
  'recognise:no-judgement': {
    title: 'Words for a grade that state no judgement',
    kind: 'warning',
    help: 'Nothing is to do, unless it is a judgement after all: then write its row into the extract, with `added:` and the reason.',
  },
  'recognise:open-framework': {
    title: 'An inspection may be of several frameworks',
    kind: 'warning',
    help: 'Find out which it was, and write the inspection into the extract, with the reason as a decision.',
  },
  'recognise:no-headline': {
    title: 'A grade is given to the services as a whole, and the framework has no such grade',
    kind: 'warning',
    help: 'Read the place and decide in the extract, with the reason: it may be one service, or another inspection.',
  },
  'recognise:area-not-found': {
    title: 'An expected area has no grade in the document',
    kind: 'warning',
    help: 'Look whether the document grades it; if it does, its wording is missing from the framework.',
  },
  'recognise:nothing-found': {
    title: 'The document tells of an inspection, but no grade, event or claim was found',
    kind: 'warning',
    help: 'It can be added as a source, or left out.',
  },
  'extract:head': {
    title: 'The head of an extract is not as expected',
    kind: 'failure',
    help: 'Compare with the head of another extract, or let `add` write this one again.',
  },
  'extract:form': {
    title: 'A section, table or row of an extract is not as expected',
    kind: 'failure',
    help: 'Compare with another extract, or let `add` write this one again; decisions in its rows are kept.',
  },
  'reconcile:ambiguous-date': {
    title: 'A date fits several visits',
    kind: 'warning',
    help: 'It stays apart from them. If the document lets a reader tell which is meant, write the exact dates into the extract.',
  },
  'extract:needless-decision': {
    title: 'A decision changes nothing',
    kind: 'warning',
    help: 'Take the decision out of its row: what it was about is now read as the person decided.',
  },
  'extract:lost-decision': {
    title: 'A decision is about a row that is no longer read',
    kind: 'failure',
    help: 'Look at the place in the document. Take the row out of the extract, or change it to `added: reason` if the document says it.',
  },
  'add:list': {
    title: 'A list of documents is not as expected',
    kind: 'failure',
    help: 'It has to be CSV with the columns file, urn, published (YYYY-MM-DD) and url.',
  },
  'verify:difference': {
    title: 'An extract differs from what its original gives',
    kind: 'failure',
    help: 'If the extract is right, say so with a decision in the row; else add the original again.',
  },
  'check:unneeded-acceptance': {
    title: 'An accepted message no longer occurs',
    kind: 'failure',
    help: 'Take it out of content/accepted-messages.yml.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof catalogue

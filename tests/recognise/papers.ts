import type { Reading } from '../../src/extract/schema.ts'
import { readText } from '../../src/read/text.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { reference } from './made-reference.ts'

/** Reads a plain text as the commands do, with the made-up reference. */
export function readPaper(text: string, of: Reference = reference): Reading {
  return recognise(readText(text), of)
}

/** A text of paragraphs, with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n')
}

/** A council’s paper: a head that names it and its day, and then what is given. */
export function paper(...parts: readonly string[]): string {
  return paragraphs(
    'Barchester City Council',
    'Report to Cabinet',
    'Title: Lights of Barchester',
    'Date: 12 May 2016',
    ...parts,
  )
}

/** A paper about the made-up inspection without services. */
export function lanternPaper(...parts: readonly string[]): string {
  return paper('The lantern inspection took place from 7 to 18 March 2016.', ...parts)
}

/** A paper of 2011 about the inspection with two services. */
export function beaconPaper(...parts: readonly string[]): string {
  return paragraphs(
    'Barchester City Council',
    'Report to Cabinet',
    'Title: Lights of Barchester',
    'Date: 12 May 2011',
    'The beacon inspection took place from 7 to 18 March 2011.',
    ...parts,
  )
}

/** The inspectorate’s own report of 2016. */
export function report(...parts: readonly string[]): string {
  return paragraphs(
    'Barchester City Council',
    'Inspection of sea services',
    'Inspection dates: 7 to 18 March 2016',
    'Lead inspector: A keeper',
    ...parts,
  )
}

/** What is graded: `framework service/area grade`, and what is unusual about it. */
export function graded({ inspections }: Reading): string[] {
  return inspections.flatMap(({ framework, restated, findings }) =>
    findings.map(({ service, area, grade, firmness }) =>
      [
        `${framework}${restated ? ' (restated)' : ''}`,
        service === null ? area : `${service}/${area}`,
        grade ?? 'none',
        ...(firmness === 'firm' ? [] : [`(${firmness})`]),
      ].join(' '),
    ),
  )
}

/** What could not be read: the rule of each message. */
export function rulesOf({ messages }: Reading): string[] {
  return messages.map(({ rule }) => rule)
}

import type { Place } from '../extract/schema.ts'
import type { PartialDate } from '../reference/partial-date.ts'
import { type Block, placeAt } from './block.ts'
import { type DateSpan, findDates } from './facts/date.ts'
import { plain } from './facts/wording.ts'

/** What the first part of a document says about itself. */
export interface DocumentHead {
  blocks: readonly Block[]
  /** What of the head stands on the first page; in a text without pages all of it. */
  front: readonly Block[]
  title: string
  /** The days on site that an inspectorate’s report prints on its front; several where it came more than once. */
  onSite: (DateSpan & { place: Place })[]
  /** `Published: 7 January 2010`, or the date of the meeting. */
  date: { date: PartialDate; place: Place; labelled: boolean } | undefined
  /** The document is the inspectorate’s own report: its front names days on site or who led the inspection. */
  isReport: boolean
}

const longest = 25
const onSiteLabel = /inspection dates?\s*:?\s*/
const ledBy = /(?:lead|reporting) inspector\s*:|inspection reference number/
const publishedLabel = /(?:^|report )published\s*(?::|on\b)?\s*/
const titleLabel = /^(?:subject|title(?: of (?:the )?report)?|report title)\s*:?\s*/i
const inspects = /inspection/i

/** Reads the head: title, dates on site, date of publication or meeting. What it does not find it leaves out. */
export function readHead(all: readonly Block[]): DocumentHead {
  const blocks = all.slice(0, longest)
  const onSite = blocks.flatMap(onSiteDates)
  return {
    blocks,
    front: frontOf(blocks),
    title: titleOf(blocks),
    onSite,
    date: ownDate(blocks, onSite),
    isReport: onSite.length > 0 || blocks.some(({ text }) => ledBy.test(plain(text))),
  }
}

function frontOf(blocks: readonly Block[]): readonly Block[] {
  const paged = blocks.some(({ marks }) => marks[0]?.page !== undefined)
  return paged ? blocks.filter(({ marks }) => marks[0]?.page === 1) : blocks
}

function onSiteDates(block: Block): (DateSpan & { place: Place })[] {
  const label = onSiteLabel.exec(plain(block.text))
  if (!label) return []
  const from = label.index + label[0].length
  const found: (DateSpan & { place: Place })[] = []
  let end = from
  for (const date of findDates(block.text)) {
    if (date.from < from || !/^(?:\s|,|;|and|&)*$/.test(block.text.slice(end, date.from))) continue
    found.push({ ...date, place: placeAt(block, date.from) })
    end = date.to
  }
  return found
}

function ownDate(blocks: readonly Block[], onSite: DocumentHead['onSite']): DocumentHead['date'] {
  for (const block of blocks) {
    const label = publishedLabel.exec(plain(block.text))
    const date = label && findDates(block.text).find(({ from }) => from === label.index + label[0].length)
    if (date && isDay(date)) return { date: date.start, place: placeAt(block, date.from), labelled: true }
  }
  if (onSite.length > 0) return undefined
  return meetingDate(blocks)
}

/** The first single day that stands in a short line of the head: `Date: 10th November 2011`, `CABINET - 17TH DECEMBER 2019`. */
function meetingDate(blocks: readonly Block[]): DocumentHead['date'] {
  for (const block of blocks) {
    if (block.text.length > 90) continue
    const [date, ...others] = findDates(block.text).filter(isDay)
    if (date && others.length === 0) return { date: date.start, place: placeAt(block, date.from), labelled: false }
  }
  return undefined
}

function isDay({ start, end, yearInferred }: DateSpan): boolean {
  return start === end && start.length === 10 && !yearInferred
}

/** What the head calls the subject or title; else its first line that speaks of an inspection; else its first line. */
function titleOf(blocks: readonly Block[]): string {
  const labelled = blocks.find(({ text }) => titleLabel.test(text))
  const named = blocks.find(
    (block) =>
      block.kind !== 'row' &&
      block.text.length < 200 &&
      inspects.test(block.text) &&
      !onSiteLabel.test(plain(block.text)),
  )
  const chosen = labelled ?? named ?? blocks[0]
  return (chosen?.text ?? '').replace(titleLabel, '').replaceAll(/\s+/g, ' ').trim()
}

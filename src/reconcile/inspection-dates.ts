import type { Conflict, Inspection } from '../dataset/schema.ts'
import type { Mode, Place } from '../extract/schema.ts'
import { overlap, type PartialDate } from '../reference/partial-date.ts'
import { agree, stayOf } from './stay.ts'
import type { Witness } from './witness.ts'

/** A date as one witness tells it. */
export interface ToldDate {
  witness: Witness
  date: PartialDate
  mode: Mode | null
  place: Place | null
}

/** One date of an inspection: what is published, and what all sources say where one of them cannot be right with it. */
export interface SettledDate {
  value: Inspection['start']
  disagreeing: { about: Conflict['about']; told: readonly ToldDate[] } | undefined
}

export type DateName = 'start' | 'end' | 'published'

/**
 * The three dates of an inspection. The best witness is believed, and whoever tells the same date to more digits; a
 * vaguer date that can mean the same is no disagreement. `witnesses`: best first.
 */
export function settleDates(witnesses: readonly Witness[]): Record<DateName, SettledDate> {
  const telling = witnesses.filter(({ read }) => stayOf(read) !== undefined && !isSometime(read))
  const stays = telling.length > 0 ? telling : witnesses
  return {
    start: settle(
      'start',
      told(stays, ({ read }) => read.start),
    ),
    end: settle(
      'end',
      told(stays, ({ read }) => read.end),
    ),
    published: settle('published', toldPublished(witnesses)),
  }
}

/** One date for both ends says that the visit was some time then, not that it began and ended then. */
function isSometime({ start, end }: Witness['read']): boolean {
  return start === end
}

function settle(about: DateName, dates: readonly ToldDate[]): SettledDate {
  const [best] = dates
  if (best === undefined) return { value: null, disagreeing: undefined }
  const compatible = dates.filter(({ date }) => agree(date, best.date))
  const length = Math.max(...compatible.map(({ date }) => date.length))
  const { date, witness, mode } = compatible.find((each) => each.date.length === length)!
  const isOther = dates.some((each) => !overlap({ from: each.date, to: each.date }, { from: date, to: date }))
  return {
    value: { date, source: witness.source.id, mode },
    disagreeing: isOther ? { about, told: dates } : undefined,
  }
}

function told(witnesses: readonly Witness[], date: (witness: Witness) => PartialDate | null): ToldDate[] {
  return witnesses.flatMap((witness) => {
    const value = date(witness)
    return value === null ? [] : { witness, date: value, mode: null, place: witness.read.datesPlace }
  })
}

function toldPublished(witnesses: readonly Witness[]): ToldDate[] {
  return witnesses.flatMap((witness) => {
    const { published, read, source } = witness
    if (published === null) return []
    return {
      witness,
      date: published,
      mode: read.published === null ? source.publishedMode : read.publishedMode,
      place: null,
    }
  })
}

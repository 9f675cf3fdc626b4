import { overlap, type PartialDate } from '../reference/partial-date.ts'

/** The days of a visit as one source tells them. */
export interface Stay {
  from: PartialDate
  to: PartialDate
}

/** What can be told apart or brought together by its dates. */
export interface Dated {
  start: PartialDate | null
  end: PartialDate | null
  published: PartialDate | null
  primary: boolean
}

/** The days on site; undefined where the source names none. */
export function stayOf({ start, end }: Pick<Dated, 'start' | 'end'>): Stay | undefined {
  const from = start ?? end
  return from === null ? undefined : { from, to: end ?? from }
}

/** Whether both ends are days. */
export function isExact({ from, to }: Stay): boolean {
  return from.length === 10 && to.length === 10
}

/**
 * Whether two sources may speak of one visit. Days on site that overlap decide; where one of them is not told to the day,
 * two known publication dates must agree too. Without days on site the publication dates decide.
 */
export function mayBeSame(a: Dated, b: Dated): boolean {
  const [stay, other] = [stayOf(a), stayOf(b)]
  if (stay !== undefined && other !== undefined) {
    return overlap(stay, other) && ((isExact(stay) && isExact(other)) || agree(a.published, b.published) !== false)
  }
  return agree(a.published, b.published) === true
}

/** Whether two dates can be the same; undefined where one is not known. */
export function agree(a: PartialDate | null, b: PartialDate | null): boolean | undefined {
  return a === null || b === null ? undefined : overlap({ from: a, to: a }, { from: b, to: b })
}

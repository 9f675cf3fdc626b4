import { createHash } from 'node:crypto'
import { lastDay } from '../reference/partial-date.ts'
import { dateText } from './date.ts'
import { once } from './once.ts'
import { compare, type Register } from './register.ts'

/** Which state of the record a page was made from: for citations. The same content always gives the same edition. */
export interface Edition {
  /** The beginning of the SHA-256 of the dataset. */
  id: string
  /** The latest date of publication among the sources; null where none is dated. */
  until: string | null
}

/** The edition of a record. */
export const editionOf = once(({ dataset }: Register): Edition => {
  const dates = dataset.sources.flatMap(({ published }) => published ?? [])
  const latest = dates.toSorted((a, b) => compare(lastDay(a), lastDay(b))).at(-1)
  return {
    id: createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 8),
    until: latest === undefined ? null : dateText(latest),
  }
})

import type { Inspection } from '../dataset/schema.ts'
import type { Framework } from '../reference/framework.ts'
import type { Dated } from './stay.ts'

/** Such as short or standard, from the days of the first period on site; null where the days are not known. */
export function formOf(
  framework: Framework,
  periods: Inspection['periods'],
  stay: Pick<Dated, 'start' | 'end'>,
): string | null {
  const { start, end } = periods[0] ?? stay
  if (start?.length !== 10 || end?.length !== 10) return null
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
  return framework.lengths.find(({ atMostDays = Infinity }) => days <= atMostDays)?.id ?? null
}

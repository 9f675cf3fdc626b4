import { z } from 'zod'
import { findingSchema, modeSchema, placeSchema, type Finding } from './schema.ts'

/** What a document says of one area in one form of words, with all places that stand one after another. */
export const findingRowSchema = findingSchema
  .omit({ place: true, mode: true })
  .extend({ places: z.array(placeSchema).min(1), modes: z.array(modeSchema) })
  .refine(({ places, modes }) => places.length === modes.length, {
    path: ['modes'],
    message: 'expected as many of them as places, such as `table; heading`',
  })
export type FindingRow = z.infer<typeof findingRowSchema>

/** Findings as rows: neighbours that differ only in where and how they were read share one. */
export function toFindingRows(findings: readonly Finding[]): FindingRow[] {
  const rows: FindingRow[] = []
  for (const { place, mode, ...said } of findings) {
    const last = rows.at(-1)
    if (last !== undefined && isSame(last, said)) {
      last.places.push(place)
      last.modes.push(mode)
    } else rows.push({ ...said, places: [place], modes: [mode] })
  }
  return rows
}

/** The findings of a row. */
export function toFindings({ places, modes, ...said }: FindingRow): Finding[] {
  return places.map((place, index) => ({ ...said, place, mode: modes[index]! }))
}

function isSame(
  { places: _places, modes: _modes, ...row }: FindingRow,
  said: Omit<Finding, 'place' | 'mode'>,
): boolean {
  return key(row) === key(said)
}

function key({
  service,
  area,
  label,
  grade,
  gradeAsPrinted,
  firmness,
  decision,
}: Omit<Finding, 'place' | 'mode'>): string {
  return JSON.stringify([service, area, label, grade, gradeAsPrinted, firmness, decision?.read, decision?.reason])
}

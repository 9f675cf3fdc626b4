import { stringify } from 'csv-stringify/sync'
import type { Ages } from './age.ts'
import { dateRules } from './latest-judgement.ts'
import type { Movements } from './movement.ts'
import type { StrandShares } from './share.ts'
import type { TileMap } from './tile-map.ts'

/** The numbers of a figure of shares: one row for each date, rule and scale. */
export function sharesTable({ series }: StrandShares): string {
  const rows = series.flatMap(({ scale, grades, rows }) =>
    rows.flatMap(({ day, of, rules }) =>
      dateRules.flatMap((rule) =>
        grades.map(({ grade }, rank) => [day, rule, scale, grade, rules[rule].counts[rank] ?? 0, rules[rule].base, of]),
      ),
    ),
  )
  return written(['date', 'counted_by', 'scale', 'grade', 'authorities', 'with_a_judgement', 'in_being'], rows)
}

/** The numbers of a figure of movements. */
export function movementsTable({ rows }: Movements): string {
  return written(
    ['strand', 'framework', 'improved', 'same', 'fell', 'all'],
    rows.map(({ strand, kind, improved, same, fell, base }) => [strand.id, kind, improved, same, fell, base]),
  )
}

/** The numbers of a figure of ages. */
export function agesTable({ rows }: Ages): string {
  return written(
    ['age', 'authorities'],
    rows.map(({ name, count }) => [name, count]),
  )
}

/** The tiles of a map. */
export function tilesTable({ states, choice }: TileMap): string {
  return written(
    ['authority', 'strand', 'date', 'counted_by', 'grade', 'scale'],
    states.map(({ entry, grade }) => [
      entry.id,
      choice.strand,
      choice.day,
      choice.rule,
      grade?.label ?? '',
      grade?.scale ?? '',
    ]),
  )
}

function written(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([columns, ...rows], { escape_formulas: true })
}

import { expect, test } from 'vitest'
import { gradeTablesOf } from '../../src/views/grade-table.ts'
import { made } from './made.ts'

const tables = gradeTablesOf(made, 'aldermere')
const early = tables.find(({ framework }) => framework.short === 'Early')!

test('grades of two frameworks never stand in one table, and the latest comes first', () => {
  expect(tables.map(({ framework }) => framework.short)).toEqual(['Late', 'Middle', 'Early', 'Yearly'])
  for (const table of tables) {
    const short = new Set(table.inspections.map(({ framework }) => framework.short))
    expect(short).toEqual(new Set([table.framework.short]))
  }
})

test('areas stand by service, in the order of the framework, parts under their whole', () => {
  expect(early.groups.map(({ service }) => service)).toEqual(['Safety services', 'Care services'])
  expect(early.groups[0]?.rows.map(({ area, part }) => [area, part])).toEqual([
    ['safety/overall', false],
    ['safety/practice', true],
    ['safety/leading', false],
  ])
})

test('an area has the label of the latest list, and the earlier ones beside it', () => {
  const leading = early.groups[0]?.rows[2]
  expect(leading?.label).toBe('Leading and managing')
  expect(leading?.otherLabels).toEqual(['Leading'])
})

test('every cell has a grade or the kind of its absence', () => {
  const cells = tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)))
  expect(cells.length).toBeGreaterThan(15)
  for (const { judgement, absence } of cells) {
    expect((judgement?.grade ?? judgement?.absence ?? absence) != null).toBe(true)
  }
  const care = early.groups[1]?.rows[0]?.cells
  expect(care?.[1]).toEqual({ judgement: null, absence: expect.objectContaining({ word: 'not inspected' }) })
})

test('a judgement keeps the fragment of every address that its inspection had', () => {
  const cell = early.groups[0]?.rows[0]?.cells[0]?.judgement
  expect(cell?.id).toBe('aldermere-early-2009-11-23.safety.overall')
  expect(cell?.aliases).toEqual(['aldermere-early-2009-12.safety.overall'])
  expect(cell?.href).toBe('/inspections/aldermere-early-2009-11-23/#safety.overall')
})

test('a qualified grade keeps its words, a firm one has none', () => {
  const leading = early.groups[0]?.rows[2]?.cells
  expect(leading?.[0]?.judgement?.qualification).toBe('fair with bright features')
  expect(leading?.[1]?.judgement?.qualification).toBeNull()
})

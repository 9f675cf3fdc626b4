import { describe, expect, test } from 'vitest'
import { pageAt, pagesBelow, tableIds, tableRows } from './built-table.ts'
import * as recount from './recount.ts'

const scopes = [
  ['england', '/england/'],
  ...pagesBelow('/regions').map((id) => [id, `/regions/${id}/`]),
  ...pagesBelow('/types').map((id) => [id, `/types/${id}/`]),
] as [string, string][]

/** The scale of a table of shares: the one whose grades are its columns. */
function scaleIn(html: string, id: string): string {
  const head = new RegExp(`id="${id}"[\\s\\S]*?<thead>([\\s\\S]*?)</thead>`).exec(html)?.[1] ?? ''
  const labels = [...head.matchAll(/<th[^>]*class="number"[^>]*>([^<]*)/g)]
    .map(([, label = '']) => label.trim())
    .slice(0, -2)
  const known = ['four-grades-2013', 'four-grades-2009']
  const scale = known.find(
    (each) =>
      recount
        .scaleOf(each)
        .map(({ label }) => label)
        .join() === labels.join(),
  )
  if (scale === undefined) throw new Error(`No scale with ${labels.join(', ')}`)
  return scale
}

describe.each(scopes)('%s', (scope, address) => {
  const html = pageAt(address)

  test('has the shares that the judgements give, by both rules', () => {
    const ids = tableIds(html, `shares-${scope}-`)
    expect(ids.length).toBeGreaterThan(3)
    for (const id of ids) {
      const strand = recount.strands.find((each) => id.startsWith(`shares-${scope}-${each.id}-table`))?.id ?? ''
      const scale = scaleIn(html, id)
      const rows = tableRows(html, id)
      expect(rows.length).toBeGreaterThan(0)
      for (const { attributes, cells } of rows) {
        const { day = '', rule } = attributes as { day?: string; rule: recount.Rule }
        const latest = recount.latest(strand, rule, day, scope)
        const counts = recount.countsOn(scale, latest)
        const base = counts.reduce((sum, count) => sum + count, 0)
        expect(cells.slice(2, -1), `${id} ${day} ${rule}`).toEqual(
          [...counts, base, recount.being(scope, day).length].map(String),
        )
      }
    }
  })

  test('has the movements that the judgements give', () => {
    const shown: Record<string, string[]> = {}
    for (const { attributes, cells } of tableRows(html, `movements-${scope}-table`))
      shown[`${attributes['strand']} ${cells[1]}`] = cells.slice(2)
    const again: Record<string, string[]> = {}
    for (const { id } of recount.strands)
      for (const [kind, counts] of Object.entries(recount.movements(id, scope)))
        again[`${id} ${kind}`] = [...counts, counts[0] + counts[1] + counts[2]].map(String)
    expect(shown).toEqual(again)
  })

  test('has the ages that the judgements give', () => {
    const day = tableRows(html, `shares-${scope}-leadership-table`).at(-1)?.attributes['day'] ?? ''
    const ages = recount.latestInspections(day, scope).map((row) => {
      const from = recount.dayOf(row, 'inspection')
      const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4)) - (day.slice(5) < from.slice(5) ? 1 : 0)
      return Math.min(years, 5)
    })
    const shown = tableRows(html, `ages-${scope}-table`).map(({ cells }) => Number(cells[1]))
    expect(shown).toEqual([0, 1, 2, 3, 4, 5].map((age) => ages.filter((each) => each === age).length))
    expect(html).toContain(`graded inspections of ${ages.length} of ${recount.being(scope, day).length} authorities`)
  })
})

test('each map shows the latest judgement of each authority', () => {
  for (const { id } of recount.strands) {
    const html = pageAt(`/strands/${id}/`)
    const rows = tableRows(html, `tiles-${id}-table`)
    const day = tableRows(html, `shares-england-${id}-table`).at(-1)?.attributes['day'] ?? ''
    const latest = recount.latest(id, 'inspection', day)
    const again = latest.map((row) => [row['authority'], recount.scaleOf(row['scale'] ?? '').find(({ id: grade }) => grade === row['grade'])?.label]) // prettier-ignore
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ attributes, cells }) => [attributes['authority'], cells[1]?.split(', ')[0]]).toSorted()).toEqual(again.toSorted()) // prettier-ignore
  }
})

test('each comparison says of each authority what its latest graded inspection said', () => {
  const pages = pagesBelow('/compare')
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    const html = pageAt(`/compare/${page}/`)
    const [, head = ''] = /<table id="profiles"[\s\S]*?<thead>([\s\S]*?)<\/thead>/.exec(html) ?? []
    const names = [...head.matchAll(/<a href="[^"]*\/authorities\/([^"/]+)\/"/g)].map(([, id = '']) => id)
    const rows = tableRows(html, 'profiles')
    for (const [column, name] of names.entries()) {
      const [last] = recount
        .latestInspections('2026-12-31', 'england')
        .concat(abolished())
        .filter(({ authority }) => authority === name)
      const again = recount.strands.map(({ id }) => recount.saidOn(last?.['inspection'] ?? '', id).join(' '))
      const shown = rows.slice(1).map(({ cells }) => cells[column + 1] ?? '')
      for (const [index, grade] of again.entries())
        if (grade !== '') expect(shown[index], `${page}: ${name}`).toBe(grade)
        else
          expect(shown[index], `${page}: ${name}`).toMatch(
            /not judged|not inspected|no overall|not stated|could not|superseded/,
          )
    }
  }
})

function abolished(): recount.Row[] {
  const ended = recount.authorities.filter(({ to }) => to !== '')
  return ended.flatMap(({ to = '' }) => recount.latestInspections(to, 'england'))
}

test('a register has every inspection that judged its strand, and nothing else', () => {
  for (const { id } of recount.strands) {
    const rows = tableRows(pageAt(`/strands/${id}/`), 'inspections')
    const shown = rows.map(({ attributes, cells }) => `${attributes['authority']} ${attributes['date']} ${cells[4]}`)
    expect(new Set(shown).size).toBe(rows.length)
    expect(rows.length).toBe(recount.inspectionsOf(id).length)
  }
})

import { expect, test } from 'vitest'
import { periodsFile, periodsSvg } from '../../src/charts/framework-periods.ts'
import { percent } from '../../src/charts/svg.ts'
import { yearLabels } from '../../src/charts/time-axis.ts'
import { timelineFile } from '../../src/charts/timeline-file.ts'
import { timelineFrame } from '../../src/charts/timeline-frame.ts'
import { timelineSvg } from '../../src/charts/timeline.ts'
import { frameworkPeriods } from '../../src/views/framework-periods.ts'
import { timelineOf } from '../../src/views/timeline.ts'
import { made } from '../views/made.ts'

const view = timelineOf(made, { id: 'aldermere', name: 'Aldermere' })!
const svg = timelineSvg(view)
const hrefs = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)

test('every mark and every flag leads to its place on the page', () => {
  const marks = view.lanes.flatMap((lane) => lane.marks.map(({ id }) => `#${id}`))
  expect(hrefs).toEqual([...marks, ...view.flags.map(({ href }) => href)])
})

test('every link says what it is, in words', () => {
  const titles = [...svg.matchAll(/<a [^>]*><title>([^<]*)<\/title>/g)].map(([, title]) => title)
  expect(titles).toHaveLength(hrefs.length)
  expect(titles[0]).toBe(
    'Middling: Safety services, Practice with families, including how questions are answered, Early, 23 November to 4 December 2009',
  )
})

test('a figure with links is no picture', () => {
  expect(svg).toContain('role="group"')
  expect(svg).not.toContain('role="img"')
})

test('it is as wide as its place: nothing across stands in pixels but the margin', () => {
  const places = [...svg.matchAll(/ (x1|x2|width)="([^"]*)"/g)].map(([, , value]) => value ?? '')
  expect(places.filter((value) => !value.endsWith('%') && !['0', '1', '16.4'].includes(value))).toEqual([])
})

test('the height of a mark is its grade, best on top', () => {
  const { lanes } = timelineFrame(view)
  const overall = view.lanes.findIndex(({ name }) => name === 'Overall')
  const lines = lanes[overall]?.lines ?? []
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  const first = view.lanes[overall]?.marks[0]
  expect(svg).toContain(
    ` y="${lines[first?.grade.rank ?? 0]}" width="1" height="1" overflow="visible"><a href="#${first?.id}"`,
  )
})

test('lines join as many pairs as may be compared, and no more', () => {
  const pairs = view.lanes.flatMap(({ stretches }) => stretches).reduce((sum, { length }) => sum + length - 1, 0)
  expect(pairs).toBe(6)
  expect(svg.match(/<line [^>]*stroke-linecap="square"[^>]*\/>/g)?.filter((line) => isLevel(line))).toHaveLength(pairs)
})

test('a grade runs on at its own height until the next one', () => {
  const lane = view.lanes.findIndex(({ name }) => name === 'Overall')
  const [poor, middling] = view.lanes[lane]?.marks ?? []
  const { at, lanes } = timelineFrame(view)
  const y = (mark: typeof poor) => lanes[lane]?.lines[mark?.grade.rank ?? 0]
  const x = (mark: typeof poor) => percent(at(mark?.day ?? ''))
  expect(svg).toContain(`<line x1="${x(poor)}" x2="${x(middling)}" y1="${y(poor)}" y2="${y(poor)}"`)
  expect(svg).toContain(`<line x1="${x(middling)}" x2="${x(middling)}" y1="${y(poor)}" y2="${y(middling)}"`)
})

test('lanes, axis and flags follow one another downwards', () => {
  const frame = timelineFrame(view)
  const heights = [frame.top, ...frame.lanes.flatMap(({ label, lines }) => [label, ...lines]), frame.axis, frame.flags]
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(frame.height).toBeGreaterThan(frame.flags)
})

test('years in which something stands come first, others only where there is room', () => {
  const { labels } = yearLabels('2009-01-01', '2026-12-31', ['2009-11-23', '2015-01-20'])
  expect(labels.filter(({ marked }) => marked).map(({ year }) => year)).toEqual(['2009', '2015'])
  const narrow = labels.filter(({ roomy }) => !roomy).map(({ at }) => at * 236)
  const sorted = narrow.toSorted((a, b) => a - b)
  for (const [index, at] of sorted.slice(1).entries()) expect(at - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(29)
})

test('a file taken away says what it is and where it comes from, and leads nowhere', () => {
  const file = timelineFile(view, 'https://example.org/authorities/aldermere/')
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 820 \d+"/)
  expect(file).toContain(`<title>${view.title}</title>`)
  expect(file).toContain('https://example.org/authorities/aldermere/</text>')
  expect(file).not.toMatch(/<a |var\(|%"/)
})

test('the periods of the frameworks link to their pages through the site’s own path', () => {
  const periods = frameworkPeriods(made)
  const drawn = periodsSvg(periods, (path) => `/below${path}`)
  const links = [...drawn.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)
  expect(links).toEqual(periods.periods.map(({ href }) => `/below${href}`))
  expect(periodsFile(periods, 'here')).not.toMatch(/<a |var\(/)
})

function isLevel(line: string): boolean {
  return /y1="([^"]*)"/.exec(line)?.[1] === /y2="([^"]*)"/.exec(line)?.[1]
}

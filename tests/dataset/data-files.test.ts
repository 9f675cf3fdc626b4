import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dataFiles } from '../../src/dataset/export/data-files.ts'
import { dataPackage } from '../../src/dataset/export/data-package.ts'
import { dataTables } from '../../src/dataset/export/data-tables.ts'
import { exportedFrom, extracts } from './made-content.ts'

const files = dataFiles(exportedFrom(extracts))
const body = (path: string) => files.find((file) => file.path === path)!.body
const rows = (name: string): Record<string, string>[] => parse(body(`${name}.csv`), { columns: true })
const row = (name: string, column: string, value: string) => rows(name).find((each) => each[column] === value)

test('the files are those that were promised', () => {
  const tables = ['judgements', 'inspections', 'authorities', 'sources', 'conflicts', 'events', 'claims']
  expect(files.map(({ path }) => path)).toEqual([
    ...tables.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.schema.json`]),
    'authorities/barchester.json',
    'authorities/plumstead.json',
    'authority.schema.json',
    'datapackage.json',
  ])
})

test('judgements.csv begins with the columns that were promised, in order', () => {
  const promised =
    'authority,authority_name,gss,region,framework,inspection,start,end,published,service,area,strand,label,grade,grade_as_printed,firmness,source,page,paragraph,mode,sources_agreeing,url'
  expect(body('judgements.csv').split('\n')[0]).toMatch(new RegExp(`^${promised},absence,`))
})

test('a judgement’s row holds its best evidence', () => {
  expect(row('judgements', 'area', 'helping')).toEqual({
    authority: 'barchester',
    authority_name: 'Barchester',
    gss: '',
    region: 'north',
    framework: 'late',
    inspection: 'barchester-late-2019-09-23',
    start: '2019-09-23',
    end: '2019-10-04',
    published: '2019-11-04',
    service: '',
    area: 'helping',
    strand: 'help',
    label: 'helping',
    grade: 'fair',
    grade_as_printed: 'Fair',
    firmness: 'firm',
    source: 'barchester-2019-11-04-inspection-report',
    page: '1',
    paragraph: '',
    mode: 'table',
    sources_agreeing: '1',
    url: 'https://example.org/report.pdf',
    absence: '',
    scale: 'four',
    version: 'with',
    line: '',
    judgement: 'barchester-late-2019-09-23.helping',
    conflict: 'barchester-late-2019-09-23-grade-helping',
  })
})

test('every row has a grade or the kind of its absence', () => {
  expect(rows('judgements').map(({ area, grade, absence }) => `${area}: ${grade}${absence}`)).toEqual([
    'all: fair',
    'helping: fair',
    'leading: poor',
    'overall: could-not-be-read',
  ])
})

test('a disagreement has a row for each side, with its place', () => {
  expect(
    rows('conflicts').map(({ about, shown, value, source, page, line }) => [
      about,
      shown,
      value,
      source?.slice(-6),
      page,
      line,
    ]),
  ).toEqual([
    ['grade', 'fair', 'fair', 'report', '1', ''],
    ['grade', 'fair', 'bright', 'report', '', '10'],
    ['start', '2019-09-23', '2019-09-23', 'report', '', ''],
    ['start', '2019-09-23', '2019-09-16', 'report', '', ''],
  ])
})

test('authorities without a document have a row and a file', () => {
  expect(row('authorities', 'authority', 'plumstead')).toMatchObject({
    name: 'Plumstead, Isle of',
    inspections: '0',
    latest_inspection: '',
  })
  expect(JSON.parse(body('authorities/plumstead.json'))).toMatchObject({ inspections: [], sources: [] })
  expect(row('authorities', 'authority', 'barchester')).toMatchObject({
    inspections: '2',
    latest_inspection: 'barchester-late-2019-09-23',
  })
})

test('events and claims have their places', () => {
  expect(rows('events')).toMatchObject([{ kind: 'visit', start: '2018-11', line: '55', paragraph: '11' }])
  expect(rows('claims')).toMatchObject([{ number: '36.5', of: '', result: 'cannot-be-checked', line: '65' }])
})

test('a cell that a spreadsheet would run is guarded, quotes and commas survive', () => {
  const told = exportedFrom(extracts.slice(1))
  const csv = dataFiles(told).find(({ path }) => path === 'judgements.csv')!.body
  const labels = parse(csv, { columns: true }).map((each: unknown) => (each as { label: string }).label)
  expect(labels).toEqual(['all, "every one"', "'=HELPING()"])
})

test('CSV is UTF-8 with line feeds only and one row more than JSON', () => {
  for (const { name } of dataTables) {
    const csv = body(`${name}.csv`)
    expect(csv).not.toContain('\r')
    expect(csv.endsWith('\n')).toBe(true)
    const table = JSON.parse(body(`${name}.json`)) as Record<string, unknown>[]
    expect(parse(csv)).toHaveLength(table.length + 1)
    expect(table.length, name).toBeGreaterThan(0)
  }
})

test('each JSON file fits the JSON Schema beside it, which refuses rubbish', () => {
  const pairs = [
    ...dataTables.map(({ name }) => [`${name}.json`, `${name}.schema.json`] as const),
    ['authorities/barchester.json', 'authority.schema.json'] as const,
  ]
  for (const [file, of] of pairs) {
    const schema = z.fromJSONSchema(JSON.parse(body(of)))
    expect(schema.safeParse(JSON.parse(body(file))).error, file).toBeUndefined()
    expect(schema.safeParse([{}]).success, file).toBe(false)
  }
})

test('the data package describes every column of every CSV file', () => {
  const { resources } = dataPackage()
  for (const { name, path, schema } of resources) {
    expect(path).toBe(`${name}.csv`)
    expect(schema.fields.map((field) => field.name)).toEqual(body(path).split('\n')[0]?.split(','))
    for (const field of schema.fields) {
      expect(field.description.length, `${name}.${field.name}`).toBeGreaterThan(3)
      expect(['string', 'integer', 'number', 'boolean']).toContain(field.type)
    }
  }
})

test('the keys of the data package hold: rows are unique, and what a row refers to exists', () => {
  for (const { name, schema } of dataPackage().resources) {
    const keys = rows(name).map((each) => schema.primaryKey.map((key) => each[key]).join('|'))
    expect(new Set(keys).size, name).toBe(keys.length)
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(rows(reference.resource!).map((each) => each[reference.fields[0]!]))
      const wanted = rows(name)
        .map((each) => each[fields[0]!]!)
        .filter((value) => value !== '')
      expect(
        wanted.filter((value) => !known.has(value)),
        `${name}.${fields[0]}`,
      ).toEqual([])
    }
  }
})

test('the types of the data package fit the values', () => {
  const fits = { integer: /^\d*$/, number: /^[\d.]*$/, boolean: /^(true|false)$/, string: /^/ }
  for (const { name, schema } of dataPackage().resources) {
    for (const { name: field, type, constraints } of schema.fields) {
      for (const each of rows(name)) {
        expect(each[field], `${name}.${field}`).toMatch(fits[type])
        if (constraints.required === true) expect(each[field]).not.toBe('')
        if (constraints.enum !== undefined && each[field] !== '') expect(constraints.enum).toContain(each[field])
      }
    }
  }
})

test('the same content in another order gives the same bytes', () => {
  expect(dataFiles(exportedFrom(extracts.toReversed()))).toEqual(files)
})

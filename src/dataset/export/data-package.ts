import { dataTables } from './data-tables.ts'
import type { DataTable } from './data-table.ts'
import { tableFields } from './table-fields.ts'

/** The Frictionless description of the CSV files: each column with its type and meaning, and how the tables hang together. */
export function dataPackage() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'inspection-record',
    title: 'Inspection record',
    description:
      'How councils were judged by inspections of their work with children in England, and where every grade is printed. Facts and places; no text of the documents.',
    licenses: [
      {
        name: 'OGL-UK-3.0',
        title: 'Open Government Licence v3.0',
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    ],
    resources: dataTables.map(resource),
  }
}

function resource(table: DataTable) {
  const { name, title, description, key, refers } = table
  return {
    name,
    type: 'table',
    profile: 'tabular-data-resource',
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: tableFields(table),
      missingValues: [''],
      primaryKey: [...key],
      foreignKeys: Object.entries(refers).flatMap(([field, other]) => foreignKey(field, other)),
    },
  }
}

/** A reference to a table whose rows have one key; a disagreement has several rows, so it can only be named. */
function foreignKey(field: string, other: string | undefined) {
  const key = dataTables.find(({ name }) => name === other)?.key ?? []
  return key.length === 1 ? [{ fields: [field], reference: { resource: other, fields: [...key] } }] : []
}

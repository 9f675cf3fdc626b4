import { z } from 'zod'
import type { DataTable } from './data-table.ts'

/** One column, as a data package and the page about the data describe it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  description: string
  constraints: { required?: true; unique?: true; enum?: string[]; pattern?: string }
}

type Property = z.core.JSONSchema.JSONSchema

/** The columns of a table, from the schema of its rows. */
export function tableFields({ row, key }: DataTable): Field[] {
  const properties = z.toJSONSchema(row).properties ?? {}
  return Object.entries(properties).map(([name, property]) => {
    const { type, enum: words, pattern, nullable } = plain(property as Property)
    return {
      name,
      type: type as Field['type'],
      description: (property as Property).description ?? '',
      constraints: {
        ...(!nullable && { required: true }),
        ...(key.length === 1 && key[0] === name && { unique: true }),
        ...(words && { enum: words.map(String) }),
        ...(pattern !== undefined && { pattern }),
      },
    }
  })
}

/** A property without null, which is either one of its types or an alternative to all of it. */
function plain(property: Property): Property & { nullable: boolean } {
  const alternatives = (property.anyOf ?? [property]) as Property[]
  const types = alternatives.flatMap(({ type }) => type ?? [])
  const other = alternatives.find(({ type }) => type !== 'null') ?? property
  const [type] = types.filter((each) => each !== 'null')
  return { ...other, ...(type && { type }), nullable: types.includes('null') }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { corpus } from '../corpus.ts'

const seeds = join(corpus, 'seeds')

const whereSchema = z.string().describe('`L46`, `L49-L50`, `para 13-50`')
const alsoSchema = z.object({ where: whereSchema, mode: z.enum(['table', 'heading', 'prose']) })

const rowSchema = z.object({
  service: z.string().nullable(),
  label: z.string(),
  grade: z.string().nullable(),
  where: whereSchema,
  mode: z.enum(['table', 'heading', 'prose']),
  firmness: z.enum(['firm', 'qualified']),
  also: z.array(alsoSchema).default([]),
})
export type GoldRow = z.infer<typeof rowSchema>

const inspectionSchema = z.object({
  authority: z.string(),
  kind: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  published: z.string().nullable(),
  primary: z.boolean(),
  judgements: z.array(rowSchema).default([]),
})
export type GoldInspection = z.infer<typeof inspectionSchema>

const documentSchema = z.object({
  source_file: z.string(),
  document: z.object({ date: z.string(), authority: z.string() }),
  inspections: z.array(inspectionSchema),
  events: z.array(z.object({ date: z.string().nullable(), kind: z.string(), where: z.array(whereSchema) })),
  not_judgements: z.array(z.object({ where: whereSchema, text: z.string() })),
})
export type GoldDocument = z.infer<typeof documentSchema>

/** What was read by hand in the five seeds; nothing where the corpus is absent. */
export const gold: readonly GoldDocument[] = existsSync(seeds)
  ? z.array(documentSchema).parse(JSON.parse(readFileSync(join(seeds, 'gold.json'), 'utf8')))
  : []

/** The bytes of a seed. */
export function bytesOf(file: string): Uint8Array {
  return readFileSync(join(seeds, file))
}

/** The lines that a place of the gold means: `L49-L50` → 49, 50. A paragraph number means none. */
export function linesOf(where: string): number[] {
  const match = /^L(\d+)(?:-L(\d+))?$/.exec(where)
  if (match === null) return []
  const from = Number(match[1])
  return Array.from({ length: Number(match[2] ?? from) - from + 1 }, (_, index) => from + index)
}

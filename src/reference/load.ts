import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import { authorityFormsSchema } from './authority-forms.ts'
import { authoritySchema, regionsSchema } from './authority.ts'
import { checkReference } from './check-reference.ts'
import { unexpected } from './entry.ts'
import type { Entry } from './entry.ts'
import { eventKindsSchema } from './event-kind.ts'
import { frameworkSchema } from './framework.ts'
import { InvalidContent } from './invalid-content.ts'
import { phrasesSchema } from './phrases.ts'
import type { Reference } from './reference.ts'
import { scaleSchema } from './scale.ts'
import { schemaReason } from './schema-reason.ts'
import { strandsSchema } from './strand.ts'
import { contentProblem, toYamlSource } from './yaml-source.ts'

/**
 * Reads and validates all reference data. Throws `InvalidContent` with every problem of every file. Where a file has the
 * wrong form, what others name in it is not reported as missing.
 */
export async function loadReference(contentDir = 'content'): Promise<Reference> {
  const problems: VFileMessage[] = []
  const entries = {
    authorities: await readFolder(contentDir, 'authorities', authoritySchema, problems),
    authorityForms: await readOne(contentDir, 'authority-forms.yml', authorityFormsSchema, problems),
    regions: listed(await readOne(contentDir, 'regions.yml', regionsSchema, problems)),
    frameworks: await readFolder(contentDir, 'frameworks', frameworkSchema, problems),
    scales: await readFolder(contentDir, 'scales', scaleSchema, problems),
    strands: listed(await readOne(contentDir, 'strands.yml', strandsSchema, problems)),
    eventKinds: listed(await readOne(contentDir, 'event-kinds.yml', eventKindsSchema, problems)),
    phrases: await readOne(contentDir, 'phrases.yml', phrasesSchema, problems),
  }
  const complete = problems.length === 0
  problems.push(...checkReference(entries).filter(({ ruleId }) => complete || ruleId !== 'content:unknown-id'))
  const [forms] = entries.authorityForms
  const [phrases] = entries.phrases
  if (problems.length > 0 || forms === undefined || phrases === undefined) throw new InvalidContent(problems)
  const values = <T>(of: readonly Entry<T>[]) => of.map(({ value }) => value)
  return {
    authorities: values(entries.authorities),
    authorityForms: forms.value,
    regions: values(entries.regions),
    frameworks: values(entries.frameworks),
    scales: values(entries.scales),
    strands: values(entries.strands),
    eventKinds: values(entries.eventKinds),
    phrases: phrases.value,
  }
}

/** The files of a folder, by name. */
async function readFolder<S extends z.ZodType<{ id: string }>>(
  contentDir: string,
  folder: string,
  schema: S,
  problems: VFileMessage[],
): Promise<Entry<z.infer<S>>[]> {
  const names = await readdir(join(contentDir, folder)).catch(() => undefined)
  if (names === undefined)
    problems.push(
      contentProblem(join(contentDir, folder), 'content:missing', 'Unexpected absence of a folder, expected it'),
    )
  const files = (names ?? []).filter((name) => name.endsWith('.yml')).toSorted()
  const entries = await Promise.all(files.map((name) => readOne(contentDir, join(folder, name), schema, problems)))
  problems.push(...entries.flat().flatMap(checkFileName))
  return entries.flat()
}

/** One file: a list with its entry, empty where the file cannot be used; then its problems are added to the list. */
async function readOne<S extends z.ZodType>(
  contentDir: string,
  name: string,
  schema: S,
  problems: VFileMessage[],
): Promise<Entry<z.infer<S>>[]> {
  const file = join(contentDir, name)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined)
    return refused(problems, [contentProblem(file, 'content:missing', 'Unexpected absence of a file, expected it')])
  const { source, problems: malformed } = toYamlSource(file, text)
  if (malformed.length > 0) return refused(problems, malformed)
  const { success, data, error } = schema.safeParse(source.value)
  if (success) return [{ value: data, file, problem: source.problem }]
  return refused(
    problems,
    error.issues.map((issue) => source.problem('content:schema', issue.path, schemaReason(issue, source.value))),
  )
}

function refused(problems: VFileMessage[], reasons: readonly VFileMessage[]): [] {
  problems.push(...reasons)
  return []
}

/** The parts of a file that is one list, each pointing at its own lines. */
function listed<T>(files: readonly Entry<readonly T[]>[]): Entry<T>[] {
  return files.flatMap(({ value, file, problem }) =>
    value.map((part, index) => ({
      value: part,
      file,
      problem: (rule, path, reason) => problem(rule, [index, ...path], reason),
    })),
  )
}

function checkFileName(entry: Entry<{ id: string }>): VFileMessage[] {
  const { id } = entry.value
  const name = basename(entry.file, '.yml')
  if (id === name) return []
  return [unexpected(entry, 'content:file-name', ['id'], `\`${id}\``, `\`${name}\` as the file is named`)]
}

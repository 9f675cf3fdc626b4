import type { VFileMessage } from 'vfile-message'
import { Document, isMap } from 'yaml'
import { z } from 'zod'
import { schemaReason } from '../reference/schema-reason.ts'
import { toYamlSource, type YamlSource } from '../reference/yaml-source.ts'
import { placeText, readPlace } from './place-text.ts'
import { extractSchema, type Extract } from './schema.ts'

type Head = Omit<Extract, 'id' | 'inspections' | 'events' | 'claims' | 'messages'>

const {
  title,
  publisher,
  kind,
  authority,
  authorityMode,
  published,
  publishedMode,
  url,
  licence,
  original,
  recommendations,
} = extractSchema.shape
const { number } = recommendations.unwrap().unwrap().shape

/** What the head of an extract may say; what it leaves out, the document does not say. */
const frontMatterSchema = z.strictObject({
  title,
  publisher,
  kind,
  authority,
  'authority-from': authorityMode,
  published: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), published).default(null),
  'published-from': publishedMode.default(null),
  url: url.default(null),
  licence,
  original,
  recommendations: z.strictObject({ number, where: z.string() }).nullable().default(null),
})

/** The head of an extract as YAML. */
export function frontMatterText(extract: Head): string {
  const { title, publisher, kind, authority, authorityMode, published, publishedMode } = extract
  const { url, licence, original, recommendations } = extract
  const document = new Document({
    title,
    publisher,
    kind,
    authority,
    ...(authorityMode !== null && { 'authority-from': authorityMode }),
    ...(published !== null && { published }),
    ...(publishedMode !== null && { 'published-from': publishedMode }),
    ...(url !== null && { url }),
    licence,
    original,
    ...(recommendations && {
      recommendations: { number: recommendations.number, where: placeText(recommendations.place) },
    }),
  })
  for (const key of ['original', 'recommendations']) {
    const node = document.get(key, true)
    if (isMap(node)) node.flow = true
  }
  return document.toString({ lineWidth: 0, blockQuote: false }).trimEnd()
}

/** The head of an extract, or what is wrong with it. `line`: that of the fence above it. */
export function readFrontMatter(
  file: string,
  text: string,
  line: number,
): { head?: Head; source: YamlSource; problems: VFileMessage[] } {
  const { source, problems } = toYamlSource(file, '\n'.repeat(line) + text)
  if (problems.length > 0) return { source, problems }
  const { success, data, error } = frontMatterSchema.safeParse(source.value)
  if (!success) {
    const reasons = error.issues.map((issue) =>
      source.problem('extract:head', issue.path, schemaReason(issue, source.value)),
    )
    return { source, problems: reasons }
  }
  try {
    return { head: toHead(data), source, problems }
  } catch (error) {
    return {
      source,
      problems: [source.problem('extract:head', ['recommendations', 'where'], (error as Error).message)],
    }
  }
}

function toHead({
  'authority-from': authorityMode,
  'published-from': publishedMode,
  recommendations,
  ...same
}: z.infer<typeof frontMatterSchema>): Head {
  const count = recommendations && { number: recommendations.number, place: readPlace(recommendations.where) }
  return { ...same, authorityMode, publishedMode, recommendations: count }
}

import { VFileMessage } from 'vfile-message'
import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { catalogue } from '../messages/catalogue.ts'
import type { RuleId } from '../messages/catalogue.ts'

export type Path = readonly PropertyKey[]

/** One YAML file of `content/`: its value, and the line of every part of it. */
export interface YamlSource {
  file: string
  value: unknown
  /** A problem with the part at `path`, at its line; of its parent where the part is missing. */
  problem(rule: RuleId, path: Path, reason: string): VFileMessage
}

/** Reads YAML; dates stay text. What is no YAML is reported and read as undefined. */
export function toYamlSource(file: string, text: string): { source: YamlSource; problems: VFileMessage[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problem = (rule: RuleId, path: Path, reason: string) => {
    const { line, col } = lines.linePos(offsetOf(document, path))
    return contentProblem(file, rule, reason, { line: Math.max(line, 1), column: Math.max(col, 1) })
  }
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    const reason = `Unexpected YAML, expected it to be well formed: ${error.message}`
    return contentProblem(file, 'content:yaml', reason, { line, column: col })
  })
  return { source: { file, value: problems.length > 0 ? undefined : document.toJS(), problem }, problems }
}

/** A message about a file of `content/`, with what to do as its note. */
export function contentProblem(
  file: string,
  rule: RuleId,
  reason: string,
  place?: { line: number; column: number },
): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'content', ...(place && { place }) })
  message.file = file
  message.fatal = true
  message.note = catalogue[rule].help
  return message
}

/** Where the part at `path` begins: its key where it has one, so that the line is the one to edit. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset =
      keyOffset(document, path.slice(0, length - 1), path[length - 1]) ?? nodeOffset(document, path.slice(0, length))
    if (offset !== undefined) return offset
  }
  return nodeOffset(document, []) ?? 0
}

function keyOffset(document: Document, parent: Path, key: PropertyKey | undefined): number | undefined {
  const node = parent.length === 0 ? document.contents : document.getIn(parent, true)
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key))
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

function nodeOffset(document: Document, path: Path): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) ? node.range?.[0] : undefined
}

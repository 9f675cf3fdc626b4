import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Nodes } from 'mdast'
import { readPdf } from '../../src/read/pdf.ts'
import { corpus, describeCorpus } from '../corpus.ts'
import { textNodes } from './outline.ts'

interface Labelled {
  file: string
  framework: string
  judgements: { label: string; grade_text: string; page: number }[]
}

const reports = join(corpus, 'corpus/reports')

/** One report in fifty of each kind; all of them with `WHOLE_CORPUS=1`. */
function choose(): Labelled[] {
  const all = readFileSync(join(reports, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as Labelled)
  const step = process.env['WHOLE_CORPUS'] === '1' ? 1 : 50
  const byKind = Map.groupBy(
    all.filter(({ judgements }) => judgements.length > 0),
    ({ framework }) => framework,
  )
  return [...byKind.values()].flatMap((kind) => kind.filter((_, index) => index % step === 0))
}

function simple(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/g, '’')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
}

/** What stands together in the tree: the cells of a row, or the text of a heading or paragraph. */
function statements(node: Nodes): { cells: string[]; pages: Set<number> }[] {
  const pages = new Set(textNodes(node).map((each) => each.data?.page ?? 0))
  const text = (each: Nodes) =>
    simple(
      textNodes(each)
        .map(({ value }) => value)
        .join(' '),
    )
  if (node.type === 'tableRow') return [{ cells: node.children.map(text), pages }]
  if (node.type === 'paragraph' || node.type === 'heading') return [{ cells: [text(node)], pages }]
  return 'children' in node ? node.children.flatMap(statements) : []
}

describeCorpus('corpus/reports/gold.jsonl', 'reports as the inspectorate published them', () => {
  test.each([true, false])(
    'each label stands with its own grade, and with no other (structure: %s)',
    { timeout: 300_000 },
    async (structure) => {
      const chosen = choose()
      for (const { file, judgements } of chosen) {
        const { root } = await readPdf(new Uint8Array(readFileSync(join(reports, file))), { structure })
        const all = statements(root)
        for (const { label, grade_text, page } of judgements) {
          const [wanted, grade] = [simple(label), simple(grade_text)]
          const near = all.filter(
            ({ cells, pages }) =>
              pages.has(page) && cells.some((each) => each === wanted || (cells.length === 1 && each.includes(wanted))),
          )
          expect(
            near.some(({ cells }) =>
              cells.some((each) => each === grade || (cells.length === 1 && each.includes(grade))),
            ),
            `${file}: ${label}`,
          ).toBe(true)
          for (const { cells } of near.filter((each) => each.cells.length > 1)) expect(cells, file).toContain(grade)
        }
      }
      console.log(`read ${chosen.length} reports ${structure ? 'by structure' : 'by geometry'}`)
    },
  )
})

import {
  most,
  type ComparedArea,
  type ComparedCell,
  type ComparedGrade,
  type Comparison,
  type ComparisonFrame,
} from '../views/compared.ts'
import { markFigure } from './mark.ts'
import { text } from './svg.ts'

/** From a path of the site to its address. */
type Href = (path: string) => string

/** The profiles of several authorities: a row for each strand, a column for each authority. As HTML. */
export function profilesTable(columns: readonly Comparison[], frame: ComparisonFrame, href: Href): string {
  const heads = columns.map(({ name, href: path }) => `<th scope="col">${link(href(path), text(name))}</th>`).join('')
  const latest = columns.map(({ name, latest }) => cell(name, latest === null ? '<span class="absence">not inspected</span>' : `${link(href(latest.href), text(latest.text))}`)) // prettier-ignore
  const rows = frame.strands.map(({ name, href: path }, index) => {
    const cells = columns.map((column) => cell(column.name, profileCell(column.cells[index], href)))
    return `<tr><th scope="row">${link(href(path), text(name))}</th>${cells.join('')}</tr>`
  })
  return `<table id="profiles" class="history compared wide"><caption class="hidden">What the latest graded inspection of each said</caption><thead><tr><th scope="col">Strand</th>${heads}</tr></thead><tbody><tr><th scope="row">Latest inspection</th>${latest.join('')}</tr>${rows.join('')}</tbody></table>`
}

/** Every area of each framework under which at least two of the authorities were inspected. As HTML. */
export function areaTables(columns: readonly Comparison[], frame: ComparisonFrame, href: Href): string {
  return frame.frameworks
    .filter(({ id }) => columns.filter(({ tables }) => tables.some(({ framework }) => framework === id)).length > 1)
    .map((framework) => areaTable(columns.slice(0, most), framework, href))
    .join('')
}

function areaTable(
  columns: readonly Comparison[],
  framework: ComparisonFrame['frameworks'][number],
  href: Href,
): string {
  const own = columns.flatMap(({ name, tables }) => {
    const table = tables.find((each) => each.framework === framework.id)
    return table === undefined ? [] : [{ name, areas: table.areas }]
  })
  const heads = own.map(({ name }) => `<th scope="col">${text(name)}</th>`).join('')
  const rows = framework.areas.map(({ label, part }, index) => {
    const cells = own.map(({ name, areas }) =>
      cell(name, (areas[index] ?? []).map((each) => said(each, href)).join('')),
    )
    return `<tr${part ? ' class="part"' : ''}><th scope="row">${text(label)}</th>${cells.join('')}</tr>`
  })
  return `<table class="history compared wide" data-framework="${framework.id}"><caption>${link(href(framework.href), text(framework.name))}</caption><thead><tr><th scope="col">Area</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function said({ year, grade, absence }: ComparedArea[number], href: Href): string {
  const what = grade === null ? absenceLink(absence, href) : gradeLink(grade, href)
  return `<div class="said"><span class="count">${year}</span> ${what}</div>`
}

function profileCell(of: ComparedCell | undefined, href: Href): string {
  if (of === undefined) return '<span class="absence">not inspected</span>'
  const earlier = of.earlier === null ? '' : `<span class="note">${text(of.earlier)}</span>`
  return (
    (of.absence === null ? of.grades.map((grade) => gradeLink(grade, href)).join('') : absenceLink(of.absence, href)) +
    earlier
  )
}

function gradeLink(grade: ComparedGrade, href: Href): string {
  return `<a class="graded" href="${href(grade.href)}"><span class="grade">${markFigure(grade)}<span class="word">${text(grade.label)}</span></span></a>`
}

function absenceLink(absence: ComparedCell['absence'], href: Href): string {
  return absence === null ? '' : `<a class="absence" href="${href(absence.href)}">${text(absence.word)}</a>`
}

function link(href: string, inner: string): string {
  return `<a href="${href}">${inner}</a>`
}

function cell(name: string, inner: string): string {
  return `<td data-label="${text(name)}"><div>${inner}</div></td>`
}

import { areasOf, scaleOf, type Reference } from '../src/reference/reference.ts'
import type { Original } from '../src/read/document.ts'

/**
 * As many invented papers as wanted, one for each authority and then a second one and so on, each with a table of grades
 * under a framework of the reference data. The same number gives the same papers.
 */
export function madeDocuments(reference: Reference, number: number): Original[] {
  return Array.from({ length: number }, (_, index) => ({
    file: `made-${index + 1}.txt`,
    bytes: new TextEncoder().encode(paper(reference, index)),
  }))
}

function paper(reference: Reference, index: number): string {
  const inForce = reference.frameworks.filter(
    ({ kind, to, versions }) => kind === 'inspection' && to === undefined && versions.length > 0,
  )
  const framework = inForce[index % inForce.length]!
  const grades = scaleOf(reference, framework)?.grades ?? []
  const living = reference.authorities.filter(({ to }) => to === undefined)
  const year = Number(framework.from.slice(0, 4)) + 1 + Math.floor(index / living.length)
  const rows = areasOf(framework, framework.versions[0]!).map(
    ({ label }, row) => `${label}\t${grades[(index + row) % grades.length]!.label}`,
  )
  return `${living[index % living.length]!.name} Council

Cabinet - 12 December ${year}

${framework.titles[0]!.toUpperCase()}

1. The ${framework.titles[0]} took place from 7 to 18 October ${year}.

Judgement\tGrade
${rows.join('\n')}
`
}

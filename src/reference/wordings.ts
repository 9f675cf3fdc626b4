import type { Area, Framework } from './framework.ts'
import { literalPattern } from './literal-pattern.ts'
import { areaReference } from './reference.ts'
import type { Grade, Scale } from './scale.ts'

/** A grade that a text may mean. `reported`: by a word that the inspectorate does not use for it. */
export interface GradeCandidate {
  grade: Grade
  wording: string
  reported: boolean
}

/**
 * One form for all printings of a wording: lower case, straight quotes, plain spaces and hyphens, no soft hyphens, and
 * neither full stop nor quotation marks around it.
 */
export function normaliseWording(text: string): string {
  const plain = text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[‘’‚‛ʼ`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return withoutStop(withoutStop(plain).replace(/^(["'])(.*)\1$/, '$2')).trim()
}

/**
 * The grades that a table cell or phrase means as a whole. A printed number is read only beside its word, and has to
 * agree with the scale’s numbering; where it does not, there is no candidate. A footnote’s figure glued on is ignored.
 */
export function readGrade(scale: Scale, text: string): GradeCandidate[] {
  const plain = normaliseWording(text)
  const numbered = numberFirst.exec(plain) ?? numberLast.exec(plain)
  if (numbered?.groups === undefined) return gradesWorded(scale, withoutFootnote(plain))
  const { word = '', number } = numbered.groups
  return gradesWorded(scale, normaliseWording(word)).filter(
    ({ grade }) => printedNumber(scale, grade) === Number(number),
  )
}

/**
 * The areas that a heading, row or phrase names as a whole: of this service where one is given, else of any. Numbering
 * before it and a leading article are ignored. A literal wording goes before one with a gap (`…`), even another service's.
 */
export function readLabel(framework: Framework, text: string, service?: string): Area[] {
  const plain = labelForm(text)
  const literal = labelsOf(framework).filter(({ wording }) => wording === plain)
  const found = literal.length > 0 ? literal : labelsOf(framework).filter(({ gapped }) => gapped?.test(plain))
  const areas = new Set(found.map(({ area }) => area))
  return [...areas].filter((area) => service === undefined || area.service === undefined || area.service === service)
}

/** All wordings of an area: its label, the labels of the versions, and the forms met in print. As `normaliseWording` gives them. */
export function areaWordings(framework: Framework, area: Area): string[] {
  const labels = framework.versions.flatMap(({ areas }) =>
    areas.flatMap((entry) => (typeof entry !== 'string' && entry.area === areaReference(area) ? entry.label : [])),
  )
  return [...new Set([area.label, ...labels, ...area.wordings].map(normaliseWording))]
}

/** As `normaliseWording`, and without what may stand around a label: numbering, article, colon, ampersand. */
export function labelForm(text: string): string {
  return normaliseWording(text)
    .replace(/ ?& ?/g, ' and ')
    .replace(/^\d{1,2}(\.\d{1,2})*[.)]? (?=\S)/, '')
    .replace(/^the /, '')
    .replace(/ ?:$/, '')
}

const numberFirst = /^(?:grade (?<number>\d)|\((?<number>\d)\)|(?<number>\d))(?: ?[:.-])? ?\(?(?<word>[^\d()]+)\)?$/
const numberLast = /^(?<word>[^\d()]+?)[,:]?(?: \((?:grade )?(?<number>\d)\)| (?:- )?grade (?<number>\d))$/

function gradesWorded(scale: Scale, plain: string): GradeCandidate[] {
  return scale.grades.flatMap((grade) => [
    ...grade.wordings
      .filter((wording) => normaliseWording(wording) === plain)
      .map((wording) => ({ grade, wording, reported: false })),
    ...grade.reported
      .filter((wording) => normaliseWording(wording) === plain)
      .map((wording) => ({ grade, wording, reported: true })),
  ])
}

function printedNumber(scale: Scale, grade: Grade): number | undefined {
  const place = scale.grades.indexOf(grade)
  if (scale.numbering === 'none') return undefined
  return scale.numbering === 'best-is-1' ? place + 1 : scale.grades.length - place
}

function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, '')
}

function withoutFootnote(text: string): string {
  return text.replace(/(?<=\p{L}["']?\.?)(?:\d{1,2}|[¹²³⁴-⁹*†])$/u, '').replace(/\.$/, '')
}

interface Label {
  area: Area
  wording: string
  gapped: RegExp | undefined
}

const labels = new WeakMap<Framework, Label[]>()

function labelsOf(framework: Framework): Label[] {
  const known =
    labels.get(framework) ??
    framework.areas.flatMap((area) => areaWordings(framework, area).map((wording) => toLabel(area, wording)))
  labels.set(framework, known)
  return known
}

function toLabel(area: Area, wording: string): Label {
  const form = labelForm(wording)
  return { area, wording: form, gapped: form.includes('…') ? gapPattern(form) : undefined }
}

/** `quality of … provision`: the gap holds up to six words, or none. */
function gapPattern(wording: string): RegExp {
  const words = wording.split(' ').map((word) => (word === '…' ? undefined : literalPattern(word)))
  const parts = words.map((word, index) => {
    if (word === undefined) return index === 0 ? '(?:\\S+ ){0,6}' : '(?: \\S+){0,6}'
    return index === 0 || (index === 1 && words[0] === undefined) ? word : ` ${word}`
  })
  return new RegExp(`^${parts.join('')}$`, 'u')
}

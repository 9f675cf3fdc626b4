import { expect, test } from 'vitest'
import { areaReference, areasOf, frameworkOf } from '../../src/reference/reference.ts'
import { areaWordings, labelForm, readGrade, readLabel } from '../../src/reference/wordings.ts'
import { reference } from './reference.ts'

const { frameworks, scales } = reference
const versions = frameworks.flatMap((framework) => framework.versions.map((version) => ({ framework, version })))

/** How many areas each version judges, by service; as printed in the frameworks and reports. */
const counts: Record<string, Record<string, number>> = {
  'apa outcomes': { '-': 8 },
  'jar outcomes': { '-': 6, safeguarding: 1 },
  'slac 2009-05': { safeguarding: 15, 'looked-after': 18 },
  'slac 2010-10': { safeguarding: 10, 'looked-after': 12 },
  'slac re-inspection': { safeguarding: 9 },
  'protection 2012-06': { '-': 4 },
  'protection-joint-pilot 2013-01': { '-': 4 },
  'looked-after-2013 2013-06': { '-': 5 },
  'sif 2013-11': { '-': 7 },
  'lscb-review 2013-11': { '-': 1 },
  'ilacs 2018': { '-': 4 },
  'ilacs 2023': { '-': 5 },
  'ilacs 2026': { '-': 4 },
}

test('each version judges as many areas as its inspectorate printed', () => {
  const found = versions.map(({ framework, version }) => {
    const services = Map.groupBy(areasOf(framework, version), ({ service }) => service ?? '-')
    return [`${framework.id} ${version.id}`, Object.fromEntries([...services].map(([id, areas]) => [id, areas.length]))]
  })
  expect(Object.fromEntries(found)).toEqual(counts)
})

test('the single inspection judged six areas of the authority and one board, which may be missing', () => {
  const framework = frameworkOf(reference, 'sif')
  const [version] = framework.versions
  const areas = version === undefined ? [] : areasOf(framework, version)
  expect(areas.filter(({ board }) => !board)).toHaveLength(6)
  expect(version?.optional).toEqual(areas.filter(({ board }) => board).map(areaReference))
})

test('the list of 2026 has no overall grade', () => {
  const framework = frameworkOf(reference, 'ilacs')
  const headlines = framework.versions.map((version) => areasOf(framework, version).some(({ headline }) => headline))
  expect(headlines).toEqual([true, true, false])
})

test.for(versions)('no wording of $framework.id $version.id names two areas of a service', ({ framework, version }) => {
  const areas = areasOf(framework, version)
  const headings = framework.areas.filter(({ group }) => group)
  const owners = new Map<string, string>()
  for (const area of [...areas, ...headings]) {
    for (const wording of new Set(areaWordings(framework, area).map(labelForm))) {
      const key = `${area.service ?? '-'} ${wording}`
      expect(owners.get(key), `${key}: ${areaReference(area)}`).toBeUndefined()
      owners.set(key, areaReference(area))
    }
  }
})

test.for(versions)('the labels of $framework.id $version.id are read as their areas', ({ framework, version }) => {
  const listed = new Set(version.areas.map((entry) => (typeof entry === 'string' ? entry : entry.area)))
  for (const area of areasOf(framework, version)) {
    const read = readLabel(framework, area.label, area.service).map(areaReference)
    expect(read.filter((found) => listed.has(found)), area.label).toEqual([areaReference(area)])
  }
})

test('wordings, titles and markers are written in lower case', () => {
  for (const { id, titles, markers, headline, services, areas } of frameworks) {
    const wordings = [...titles, ...markers, ...headline, ...[...services, ...areas].flatMap((part) => part.wordings)]
    expect(wordings.filter((wording) => wording !== wording.toLowerCase()), id).toEqual([])
  }
})

test('every service of a framework has areas, and every area of a graded one a version or a heading', () => {
  for (const framework of frameworks) {
    const listed = new Set(framework.versions.flatMap((version) => areasOf(framework, version).map(areaReference)))
    const loose = framework.areas.filter((area) => !area.group && !listed.has(areaReference(area)))
    expect(loose.map(areaReference), framework.id).toEqual([])
    const serving = new Set(framework.areas.map(({ service }) => service))
    expect(framework.services.filter(({ id }) => !serving.has(id)), framework.id).toEqual([])
  }
})

test('a fact from general knowledge names no source, and a verified one does', () => {
  for (const { id, facts } of [...frameworks, ...reference.eventKinds]) {
    for (const { text, basis, source } of facts) {
      expect(source === undefined, `${id}: ${text}`).toBe(basis === 'general-knowledge')
    }
  }
})

/** Labels as documents print them, with the framework, the service and the area they belong to. */
const printed: [framework: string, service: string | undefined, label: string, area: string][] = [
  ['slac', 'safeguarding', 'Service responsiveness including dealing with complaints', 'service-responsiveness'],
  ['slac', 'safeguarding', 'The arrangements for the assessment of, and direct work with, families', 'assessment-and-direct-work'],
  ['slac', 'safeguarding', 'Aspects of evaluation, including performance management, quality assurance and workforce development', 'performance-management'],
  ['slac', 'safeguarding', 'performance management and quality assurance', 'performance-management'],
  ['slac', 'safeguarding', 'Service engagement with users', 'user-engagement'],
  ['slac', 'safeguarding', 'Partnership work', 'partnership-working'],
  ['slac', 'safeguarding', 'The quality of safeguarding provision overall', 'quality-of-provision'],
  ['slac', 'safeguarding', 'commissioning and ensuring value for money', 'value-for-money'],
  ['slac', 'safeguarding', 'The overall effectiveness of services in Mereham to ensure that children and young people are safe', 'overall-effectiveness'],
  ['slac', 'safeguarding', 'The effectiveness of services in Mereham to ensure that children and young people are safe', 'are-safe'],
  ['slac', 'safeguarding', 'The effectiveness of services to ensure children and young people feel safe', 'feel-safe'],
  ['slac', 'safeguarding', 'Children and young people are safe and feel safe', 'are-safe-and-feel-safe'],
  ['slac', 'safeguarding', 'Safeguarding outcomes for children and young people', 'outcomes'],
  ['slac', 'looked-after', 'Outcomes for looked after children and care leavers', 'outcomes'],
  ['slac', 'looked-after', 'How good are outcomes for looked after children and care leavers?', 'outcomes'],
  ['slac', 'looked-after', 'Work in partnerships', 'partnership-working'],
  ['slac', 'looked-after', 'Services to promote health outcomes among children in care', 'being-healthy'],
  ['slac', 'looked-after', 'Safeguarding arrangements for looked after children', 'staying-safe'],
  ['slac', 'looked-after', 'The impact of agencies to ensure looked after children are successful in enjoying and achieving', 'enjoying-and-achieving'],
  ['slac', 'looked-after', 'Opportunities for children and young people to make a positive contribution', 'making-a-positive-contribution'],
  ['slac', 'looked-after', 'Making a positive contribution, including user engagement', 'making-a-positive-contribution'],
  ['slac', 'looked-after', 'The impact of agencies in enabling looked after children to achieve economic well being', 'economic-well-being'],
  ['slac', 'looked-after', 'The quality of service provision for looked after children', 'quality-of-provision'],
  ['slac', 'looked-after', 'Assessments and direct work with looked after children and young people', 'assessment-and-direct-work'],
  ['slac', 'looked-after', 'The capacity to improve in this area', 'capacity-for-improvement'],
  ['sif', undefined, '1. Children who need help and protection', 'help-and-protection'],
  ['sif', undefined, '2.1 Adoption performance', 'adoption'],
  ['sif', undefined, '2.2 Experiences and progress of Care Leavers', 'care-leavers'],
  ['sif', undefined, '1. Leadership, management and governance', 'leadership'],
  ['sif', undefined, 'The effectiveness of the Local Safeguarding Children Board (LSCB)', 'lscb'],
  ['ilacs', undefined, 'The impact of leaders on social work practice with children and families.', 'leadership'],
  ['ilacs', undefined, 'The experiences and progress of children care leavers', 'care-leavers'],
  ['ilacs', undefined, 'The experiences and progress of children in care and care leavers.', 'in-care-and-care-leavers'],
  ['ilacs', undefined, 'The experiences and progress of children in care', 'in-care'],
  ['jar', 'safeguarding', 'Children’s safeguarding services', 'staying-safe'],
  ['protection', undefined, 'the effectiveness of the help and protection provided to children, young people, families and carers', 'help-and-protection'],
]

test.for(printed)('%s, %s: %s', ([framework, service, label, area]) => {
  expect(readLabel(frameworkOf(reference, framework), label, service).map(({ id }) => id)).toEqual([area])
})

test('“children in care” may be the joint area or its successor: the version decides', () => {
  const read = readLabel(frameworkOf(reference, 'ilacs'), 'services for children in care').map(({ id }) => id)
  expect(read).toEqual(['in-care-and-care-leavers', 'in-care'])
})

test('grades are ordered best first, with a word of their own', () => {
  const order = scales.map(({ id, grades }) => [id, grades.map(({ letter }) => letter).join(' ')])
  expect(Object.fromEntries(order)).toEqual({
    'annual-rating': 'E W A P',
    'four-grades-2005': 'O G A I',
    'four-grades-2009': 'O G A I',
    'four-grades-2013': 'O G RI I',
  })
  for (const scale of scales) {
    for (const { id, label } of scale.grades) expect(readGrade(scale, label).map(({ grade }) => grade.id)).toEqual([id])
  }
})

test.for([
  ['four-grades-2013', 'Requires Improvement', 'requires-improvement', false],
  ['four-grades-2013', '“requiring improvement to be good”', 'requires-improvement', false],
  ['four-grades-2013', 'Require\nimprovement to be good.', 'requires-improvement', false],
  ['four-grades-2013', 'inadequate.2', 'inadequate', false],
  ['four-grades-2013', '(1) inadequate', undefined, undefined],
  ['four-grades-2013', 'adequate', undefined, undefined],
  ['four-grades-2013', 'Not judged', undefined, undefined],
  ['four-grades-2009', 'Grade 4 (Inadequate)', 'inadequate', false],
  ['four-grades-2009', 'Grade 1 (Inadequate)', undefined, undefined],
  ['four-grades-2009', 'requires improvement', undefined, undefined],
  ['four-grades-2009', '9000', undefined, undefined],
  ['four-grades-2005', 'Inadequate (Grade 1)', 'inadequate', false],
  ['annual-rating', 'adequate overall', 'performs-adequately', false],
  ['annual-rating', 'performing poorly', 'performs-poorly', false],
  ['annual-rating', 'inadequate', 'performs-poorly', true],
  ['annual-rating', 'outstanding', undefined, undefined],
] as const)('on the scale %s, %j is %s', ([id, text, grade, reported]) => {
  const scale = scales.find((candidate) => candidate.id === id)
  const [read, ...more] = scale === undefined ? [] : readGrade(scale, text)
  expect(more).toEqual([])
  expect(read?.grade.id).toBe(grade)
  expect(read?.reported).toBe(reported)
})

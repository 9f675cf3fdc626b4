import { frameworkSchema, type Framework } from '../../src/reference/framework.ts'

const early: Framework = frameworkSchema.parse({
  id: 'early',
  name: 'Early inspections',
  short: 'Early',
  kind: 'inspection',
  graded: true,
  scale: 'old',
  publishers: ['Inspectorate'],
  law: 'section 1 of an invented Act',
  from: '2009-04-01',
  to: '2012-06-30',
  titles: ['early inspection'],
  summary: 'Two services, each with its own grades.',
  services: [
    {
      id: 'safety',
      name: 'Safety services',
      wordings: ['safety services'],
    },
    {
      id: 'care',
      name: 'Care services',
      wordings: ['care services'],
    },
  ],
  areas: [
    {
      id: 'overall',
      service: 'safety',
      label: 'Overall result',
      headline: true,
    },
    {
      id: 'outcomes',
      service: 'safety',
      label: 'Outcomes',
      group: true,
    },
    {
      id: 'practice',
      service: 'safety',
      label: 'Practice with families, including how questions are answered',
      within: 'outcomes',
    },
    {
      id: 'leading',
      service: 'safety',
      label: 'Leading',
    },
    {
      id: 'overall',
      service: 'care',
      label: 'Overall result',
      headline: true,
    },
    {
      id: 'health',
      service: 'care',
      label: 'Being well',
    },
  ],
  versions: [
    {
      id: 'first',
      name: 'First list',
      from: '2009-04-01',
      to: '2012-06-30',
      areas: ['safety/overall', 'safety/outcomes', 'safety/practice', 'safety/leading', 'care/overall', 'care/health'],
    },
    {
      id: 'return',
      name: 'Return visit',
      partial: true,
      areas: [
        'safety/overall',
        'safety/practice',
        {
          area: 'safety/leading',
          label: 'Leading and managing',
        },
      ],
    },
  ],
  facts: [
    {
      text: 'Weaker authorities came first.',
      basis: 'general-knowledge',
    },
  ],
})

const middle: Framework = frameworkSchema.parse({
  id: 'middle',
  name: 'Middle inspections',
  short: 'Middle',
  kind: 'inspection',
  graded: true,
  scale: 'new',
  publishers: ['Inspectorate'],
  from: '2013-11-01',
  to: '2017-12-31',
  titles: ['middle inspection'],
  summary: 'One report on all services.',
  areas: [
    {
      id: 'overall',
      label: 'Overall result',
      headline: true,
    },
    {
      id: 'helping',
      label: 'Helping families',
    },
    {
      id: 'leading',
      label: 'Leading',
    },
  ],
  versions: [
    {
      id: 'only',
      name: 'The list',
      areas: ['overall', 'helping', 'leading'],
    },
  ],
  limits: [
    {
      areas: ['helping'],
      grade: 'poor',
      caps: 'overall',
      text: 'Poor helping makes the whole poor.',
      source: 'Invented.',
    },
  ],
})

const late: Framework = frameworkSchema.parse({
  id: 'late',
  name: 'Late inspections',
  short: 'Late',
  kind: 'inspection',
  graded: true,
  scale: 'new',
  publishers: ['Inspectorate'],
  from: '2018-01-01',
  titles: ['late inspection'],
  summary: 'The present kind.',
  areas: [
    {
      id: 'helping',
      label: 'Helping families',
    },
    {
      id: 'leading',
      label: 'Leading',
    },
    {
      id: 'overall',
      label: 'Overall result',
      headline: true,
    },
  ],
  versions: [
    {
      id: 'with',
      name: 'With a headline',
      from: '2018-01-01',
      to: '2026-03-31',
      areas: ['helping', 'leading', 'overall'],
    },
    {
      id: 'without',
      name: 'Without a headline',
      from: '2026-04-01',
      areas: ['helping', 'leading'],
    },
  ],
})

const visit: Framework = frameworkSchema.parse({
  id: 'visit',
  name: 'Short visit',
  short: 'Visit',
  kind: 'visit',
  graded: false,
  publishers: ['Inspectorate'],
  from: '2009-06-01',
  titles: ['short visit'],
  summary: 'An ungraded look.',
})

const yearly: Framework = frameworkSchema.parse({
  id: 'yearly',
  name: 'Yearly rating',
  short: 'Yearly',
  kind: 'assessment',
  graded: true,
  scale: 'yearly',
  publishers: ['Inspectorate'],
  from: '2009-01-01',
  to: '2011-12-31',
  titles: ['yearly rating'],
  headline: ['yearly rating'],
  summary: 'One word a year.',
})

/** Three kinds that grade two or three areas, one yearly rating, one kind of visit; in the order of their ids. */
export const madeFrameworks = [early, late, middle, visit, yearly]

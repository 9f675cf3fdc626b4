import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, describeCorpus } from '../corpus.ts'
import { pageAt, tableRows } from './built-table.ts'
import { authorities, type Rule } from './recount.ts'

interface Report {
  urn: string
  framework: string
  inspection_end: string
  published: string | null
  file_date: string
  judgements: { area: string; grade: string }[]
}

/** What the labels of the reports call the areas of each strand. */
const areas: Record<string, readonly string[]> = {
  'overall-effectiveness': ['overall_effectiveness'],
  leadership: ['leaders', 'leadership_management_governance'],
  'help-and-protection': ['help_and_protection'],
  care: ['looked_after_and_permanence', 'in_care', 'in_care_and_care_leavers'],
  'care-leavers': ['care_leavers'],
}
const grades = ['outstanding', 'good', 'requires_improvement', 'inadequate']
const dates = ['2016-03-31', '2018-03-31', '2020-03-31', '2022-03-31', '2024-03-31']

describeCorpus('corpus/reports/gold.jsonl', 'the shares are those of the labelled reports', () => {
  const file = join(corpus, 'corpus/reports/gold.jsonl')
  const reports = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Report) // prettier-ignore
  const graded = reports.filter(({ framework }) => /^(SIF|ILACS)/.test(framework))

  function shares(strand: string, rule: Rule, date: string): number[] {
    const dayOf = (report: Report) =>
      rule === 'publication' ? (report.published ?? report.file_date) : report.inspection_end
    const latest = new Map<string, { day: string; grade: string }>()
    for (const report of graded) {
      const grade = report.judgements.find(({ area, grade: said }) => areas[strand]?.includes(area) && grades.includes(said))?.grade // prettier-ignore
      const day = dayOf(report)
      const known = authorities.find(({ urn }) => urn === report.urn)
      if (grade === undefined || day > date || known === undefined || (known['to'] && known['to'] < date)) continue
      if (day >= (latest.get(report.urn)?.day ?? '')) latest.set(report.urn, { day, grade })
    }
    return grades.map((each) => [...latest.values()].filter(({ grade }) => grade === each).length)
  }

  test.each(Object.keys(areas))('%s', (strand) => {
    const rows = tableRows(pageAt('/england/'), `shares-england-${strand}-table`)
    for (const date of dates)
      for (const rule of ['inspection', 'publication'] as const) {
        const row = rows.find(({ attributes }) => attributes['day'] === date && attributes['rule'] === rule)
        expect(row?.cells.slice(2, 6).map(Number), `${strand} ${date} ${rule}`).toEqual(shares(strand, rule, date))
      }
  })
})

/** Papers of a council about an inspection, written for these tests in words of our own. */

const judgements = {
  'The experiences and progress of children in care and care leavers': 'Outstanding',
  'The impact of leaders on social work practice with children and families': 'Requires improvement to be good',
  'The experiences and progress of children who need help and protection': 'Good',
  'Overall effectiveness': 'Good',
}

function tableOf(grades: Record<string, string>): string {
  return ['Judgement\tGrade', ...Object.entries(grades).map(([label, grade]) => `${label}\t${grade}`)].join('\n')
}

/** The paper; `rows` stand in its table too, `more` comes after it. */
export function madePaper({ authority = 'Barnet', rows = {}, more = '' } = {}): string {
  return `${authority} Council

Cabinet - 12 December 2019

Report of the Director

OUTCOME OF THE INSPECTION OF LOCAL AUTHORITY CHILDREN'S SERVICES

1. The inspection of local authority children's services took place from 7 to 18 October 2019.

2. The judgements are as follows:

${tableOf({ ...judgements, ...rows })}

3. Cabinet is asked to note this.
${more}`
}

/** A second table that gives other grades. */
export const contradiction = `\n${tableOf({ ...judgements, 'Overall effectiveness': 'Inadequate' })}\n`

/** A document that cannot be used, and the rule of the message that says so. */
export interface Refused {
  name: string
  file: string
  content: string | Uint8Array
  rule: string
}

const report = (authority: string, ...tables: readonly string[]) =>
  [
    "Inspection of local authority children's services",
    authority,
    'Inspection dates: 4 to 15 March 2019',
    'Published: 29 April 2019',
    'Judgement\tGrade',
    ...tables,
    'Nobody wrote this report: it was made up for a test.',
  ].join('\n\n')

const areas = [
  'The experiences and progress of children who need help and protection',
  'Overall effectiveness',
  'The experiences and progress of children in care and care leavers',
  'The impact of leaders on social work practice with children and families',
]
const table = (...grades: readonly string[]) => grades.map((grade, index) => `${areas[index]}\t${grade}`).join('\n')

/** What the same report is where nothing is wrong with it. */
export const usable = report('Leeds City Council', table('Good', 'Good', 'Good', 'Good'))

export const refused: readonly Refused[] = [
  { name: 'an empty file', file: 'empty.txt', content: '', rule: 'read:empty' },
  { name: 'a file of spaces', file: 'blank.txt', content: ' \n\n\t \n', rule: 'read:empty' },
  {
    name: 'a binary file',
    file: 'binary.txt',
    content: Uint8Array.from({ length: 4096 }, (_, index) => (index * 73 + (index >> 3)) % 256),
    rule: 'read:not-text',
  },
  {
    name: 'a web page',
    file: 'page.txt',
    content:
      '<!DOCTYPE html>\n<html lang="en"><head><title>Not found</title></head><body><h1>Not found</h1></body></html>\n',
    rule: 'read:web-page',
  },
  {
    name: 'the report on a school',
    file: 'school.txt',
    content: [
      'School report',
      'Hillside Primary School, Leeds',
      'Inspection dates: 14–15 May 2013',
      'Overall effectiveness\tGood',
      'Achievement of pupils\tGood',
      'Leadership and management\tOutstanding',
      'This is a good school. Pupils like it, and say so.',
    ].join('\n\n'),
    rule: 'recognise:no-inspection',
  },
  {
    name: 'a report on an authority that nobody knows',
    file: 'unknown.txt',
    content: report('Barchester City Council', table('Good', 'Good', 'Good', 'Good')),
    rule: 'recognise:unknown-authority',
  },
  {
    name: 'a report with two tables that contradict each other',
    file: 'contradicting.txt',
    content: report(
      'Leeds City Council',
      table('Good', 'Good', 'Good', 'Good'),
      'The grades once more:',
      table('Good', 'Inadequate', 'Good', 'Good'),
    ),
    rule: 'recognise:contradiction',
  },
  {
    name: 'a report with a grade that is not in the scale',
    file: 'splendid.txt',
    content: report('Leeds City Council', table('Good', 'Splendid', 'Good', 'Good')),
    rule: 'recognise:not-a-grade',
  },
]

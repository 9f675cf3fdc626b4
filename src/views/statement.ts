import type { Evidence, Inspection, Judgement } from '../dataset/schema.ts'
import { gradeView, type GradeView } from './grade.ts'
import { judgementView } from './judgement.ts'
import { capital } from './phrase.ts'
import { modeText, placeText } from './place.ts'
import type { Register } from './register.ts'

/** What a document says of one area of an inspection, with every place where it says so. */
export interface Statement {
  href: string
  service: string | null
  label: string
  printed: string
  grade: GradeView | null
  firmness: string
  /** Whether it says what the record holds. */
  agrees: boolean
  /** `line 93 (heading)`, in the order of the document. */
  places: string[]
  decisions: { read: string; reason: string }[]
}

const firmness = { firm: 'firm', qualified: 'with a limit', 'no-grade': 'no grade' } as const

/** The statements of one source about one inspection, in the order of their first places. */
export function statementsOf(register: Register, inspection: Inspection, source: string): Statement[] {
  const found = inspection.judgements.flatMap((judgement) =>
    judgement.evidence.filter((evidence) => evidence.source === source).map((evidence) => ({ evidence, judgement })),
  )
  const sorted = found.toSorted((a, b) => position(a.evidence) - position(b.evidence))
  const same = ({ judgement, evidence }: (typeof found)[number]) =>
    [judgement.id, evidence.grade, evidence.firmness].join(' ')
  return [...Map.groupBy(sorted, same).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          statement(
            register,
            inspection,
            first.judgement,
            [first, ...rest].map(({ evidence }) => evidence),
          ),
        ],
  )
}

function statement(
  register: Register,
  inspection: Inspection,
  judgement: Judgement,
  all: readonly Evidence[],
): Statement {
  const [evidence] = all
  if (evidence === undefined) throw new Error(`Unexpected statement without a place: ${judgement.id}`)
  const { href, service } = judgementView(register, inspection, judgement)
  return {
    href,
    service,
    label: capital(evidence.label),
    printed: evidence.gradeAsPrinted,
    grade: evidence.grade === null ? null : gradeView(register, judgement.scale, evidence.grade),
    firmness: firmness[evidence.firmness],
    agrees: evidence.grade === judgement.grade,
    places: all.map((each) => `${placeText(each)} (${modeText(each.mode)})`),
    decisions: all.flatMap(({ decision }) => decision ?? []),
  }
}

function position({ page, line }: Pick<Evidence, 'page' | 'line'>): number {
  return (page ?? 0) * 100_000 + (line ?? 0)
}

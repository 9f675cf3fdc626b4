import type { Strand } from '../reference/strand.ts'
import { dateText } from './date.ts'
import { address } from './address.ts'
import { gradesOf, gradeView } from './grade.ts'
import { inspectionHead } from './inspection-head.ts'
import { judgedByAuthority, ruleText, type DatedJudgement } from './latest-judgement.ts'
import { unique } from './phrase.ts'
import type { Register } from './register.ts'
import { recordDay } from './scope.ts'
import { tileLayout } from './tile-layout.ts'
import { tileFinding, tileStates, type TileChoice, type TileData, type TileState } from './tile-state.ts'

/** The map of tiles as a figure, as it stands before a reader chooses anything. */
export interface TileMap {
  id: string
  title: string
  finding: string
  description: string
  coverage: string
  sources: number
  choice: TileChoice
  data: TileData
  states: TileState[]
}

const maps = new WeakMap<Register['dataset'], TileData>()

/** The map of the latest judgements on a strand. */
export function tileMapOf(register: Register, strand: Strand): TileMap {
  const data = maps.get(register.dataset) ?? tileData(register)
  maps.set(register.dataset, data)
  const choice: TileChoice = { strand: strand.id, rule: 'inspection', day: data.day }
  const states = tileStates(data, choice)
  const known = states.filter(({ grade }) => grade !== null)
  const sources = known.flatMap(({ entry }) =>
    (judgedByAuthority(register, strand.id).get(entry.id) ?? [])
      .slice(-1)
      .flatMap(({ inspection }) => inspection.sources.slice(0, 1)),
  )
  return {
    id: `tiles-${strand.id}`,
    title: mapTitle(strand.name, ruleText.inspection),
    finding: tileFinding(data, states, dateText(data.day)),
    description:
      'One tile for each authority of today, as near to its place as a grid allows; no boundaries are drawn, and a large county is as large as a small borough. Letter and shape of a mark are its grade; a hollow mark belongs to an earlier scale with other meanings; a small ring says that the record holds no judgement. A grade is never carried over from an abolished council to its successor.',
    coverage: `${known.length} of ${states.length} authorities`,
    sources: unique(sources).length,
    choice,
    data,
    states,
  }
}

/** The title of a map, for what was chosen. */
export function mapTitle(strand: string, rule: string): string {
  return `${strand}: the latest judgement of each authority, ${rule}`
}

function tileData(register: Register): TileData {
  const { reference } = register
  const strands = reference.strands.filter(({ profile }) => profile)
  const scales = unique(strands.flatMap(({ id }) => [...judgedByAuthority(register, id).values()].flat().map(({ judgement }) => judgement.scale))) // prettier-ignore
  const layout = tileLayout(reference.authorities)
  const told = (judged: DatedJudgement) => toldOf(register, judged)
  return {
    columns: Math.max(0, ...layout.map(({ column }) => column + 1)),
    rows: Math.max(0, ...layout.map(({ row }) => row + 1)),
    day: recordDay(register),
    scales: scales.map((scale) => {
      const grades = gradesOf(register, scale)
      return {
        name: grades[0]?.scaleName ?? scale,
        era: grades[0]?.era ?? 'later',
        grades: grades.map(({ label, letter }) => ({ label, letter })),
      }
    }),
    strands: strands.map(({ id, name }) => ({ id, name })),
    tiles: layout.map(({ authority, column, row }) => {
      const found = reference.authorities.find(({ id }) => id === authority)
      const judged = strands.map(({ id }) =>
        (judgedByAuthority(register, id).get(authority) ?? []).map((each) => {
          const { rank } = gradeView(register, each.judgement.scale, each.judgement.grade ?? '')
          return [
            each.days.inspection,
            each.days.publication,
            scales.indexOf(each.judgement.scale),
            rank,
            told(each),
          ] as const
        }),
      )
      return {
        id: authority,
        name: found?.name ?? authority,
        href: address.authority(authority),
        column,
        row,
        from: found?.from ?? null,
        judged,
      }
    }),
  }
}

function toldOf(register: Register, { inspection }: DatedJudgement): string {
  const { framework, short } = inspectionHead(register, inspection)
  return `${framework.short}, ${short}`
}

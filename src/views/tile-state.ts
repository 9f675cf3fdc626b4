/** All that a map of tiles needs, in few bytes: it is drawn from this at build time and again in the browser. */
export interface TileData {
  columns: number
  rows: number
  /** The last day of the record. */
  day: string
  scales: { name: string; era: 'earlier' | 'later'; grades: { label: string; letter: string }[] }[]
  strands: { id: string; name: string }[]
  tiles: TileEntry[]
}

/** One authority: its place, and its judgements strand by strand. */
export interface TileEntry {
  id: string
  name: string
  href: string
  column: number
  row: number
  from: string | null
  judged: TileJudgement[][]
}

/** Days by which it counts (last on site, publication), scale, place in the scale, and where it comes from. */
export type TileJudgement = readonly [
  onSite: string | null,
  published: string | null,
  scale: number,
  rank: number,
  told: string,
]

/** What a reader chose to see. */
export interface TileChoice {
  strand: string
  rule: 'inspection' | 'publication'
  day: string
}

/** One tile on one day. */
export interface TileState {
  entry: TileEntry
  grade: { label: string; letter: string; rank: number; of: number; era: 'earlier' | 'later'; scale: string } | null
  text: string
}

/** Each tile with the latest judgement that counts on the day. */
export function tileStates(data: TileData, choice: TileChoice): TileState[] {
  const strand = data.strands.findIndex(({ id }) => id === choice.strand)
  const which = choice.rule === 'publication' ? 1 : 0
  return data.tiles.map((entry) => {
    if (entry.from !== null && entry.from > choice.day) return stateOf(entry, null, 'not yet in being')
    let last: TileJudgement | undefined
    for (const each of entry.judged[strand] ?? []) {
      const day = each[which]
      if (day !== null && day <= choice.day && day >= (last?.[which] ?? '')) last = each
    }
    if (last === undefined) return stateOf(entry, null, 'no judgement in the record')
    const [, , index, rank, told] = last
    const scale = data.scales[index]
    const grade = scale?.grades[rank]
    if (scale === undefined || grade === undefined) throw new Error(`Unexpected grade ${rank} of scale ${index}`)
    const view = { ...grade, rank, of: scale.grades.length, era: scale.era, scale: scale.name }
    return stateOf(entry, view, `${grade.label}, ${told}`)
  })
}

function stateOf(entry: TileEntry, grade: TileState['grade'], what: string): TileState {
  return { entry, grade, text: `${entry.name}: ${what}` }
}

/** `91 of 153 tiles: 26 Outstanding, 40 Good …`, the grades of an earlier scale by themselves. */
export function tileFinding(data: TileData, states: readonly TileState[], date: string): string {
  const known = states.filter(({ grade }) => grade !== null)
  const told = data.scales.flatMap(({ name, era, grades }) => {
    const own = known.filter(({ grade }) => grade?.scale === name)
    const counts = grades.map(({ label }) => `${own.filter(({ grade }) => grade?.label === label).length} ${label}`)
    return own.length === 0 ? [] : [`${counts.join(', ')}${era === 'earlier' ? ' (on an earlier scale)' : ''}`]
  })
  const head = `At ${date}, ${known.length} of ${states.length} authorities on the map have a judgement`
  return `${head}${told.length === 0 ? '' : `: ${told.join('; ')}`}.`
}

/** One authority as it stands beside others: all that a comparison draws, in few bytes, for the browser too. */
export interface Comparison {
  id: string
  name: string
  href: string
  /** Type and region, in words. */
  about: string
  latest: { text: string; href: string } | null
  /** What the latest graded inspection said, strand by strand; empty where there is none. */
  cells: ComparedCell[]
  /** Strand by strand. */
  lanes: ComparedLane[]
  tables: ComparedTable[]
  sets: ComparisonSet[]
  sources: number
}

export interface ComparedGrade {
  label: string
  letter: string
  rank: number
  of: number
  era: 'earlier' | 'later'
  href: string
}

interface Absence {
  word: string
  href: string
}

export interface ComparedCell {
  grades: ComparedGrade[]
  absence: Absence | null
  earlier: string | null
}

/** Marks on one axis, as fractions of its length, and which of them may be joined. */
export interface ComparedLane {
  asked: (readonly [from: number, to: number])[]
  marks: (ComparedGrade & { at: number; text: string })[]
  joins: (readonly [from: number, to: number])[]
}

/** What each inspection of an authority said of one area, earliest first. */
export type ComparedArea = { year: string; grade: ComparedGrade | null; absence: Absence | null }[]

/** The areas of one framework, in the order of the frame’s list. */
export interface ComparedTable {
  framework: string
  areas: ComparedArea[]
}

/** Others to set beside an authority. */
export interface ComparisonSet {
  name: string
  authorities: string[]
}

/** What all comparisons share: the axis, the strands, the frameworks with their areas. */
export interface ComparisonFrame {
  years: { year: string; at: number }[]
  bands: { short: string; from: number; to: number }[]
  strands: { name: string; short: string; href: string }[]
  frameworks: { id: string; name: string; href: string; areas: { label: string; part: boolean }[] }[]
  /** Names for choosing, by id; only those with grades. */
  authorities: { id: string; name: string }[]
}

/** The most that can stand side by side. */
export const most = 6

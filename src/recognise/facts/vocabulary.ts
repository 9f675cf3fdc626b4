import { authorityFinder, type FindAuthorities } from '../../reference/authority-names.ts'
import type { EventKind } from '../../reference/event-kind.ts'
import type { Area, Framework, Service } from '../../reference/framework.ts'
import { type Reference, scaleOf } from '../../reference/reference.ts'
import type { Grade } from '../../reference/scale.ts'
import { areaWordings, labelForm, normaliseWording } from '../../reference/wordings.ts'
import { type WordingFinder, wordingFinder } from './wording.ts'

/** A grade as worded. */
export interface GradeWord {
  grade: Grade
  /** By a word that only councils use for it. */
  reported: boolean
  /** By a verb (`requires improvement`). */
  verb: boolean
  /** By several words that only an assessment’s own scale has (`performs well`): they name the assessment, too. */
  own: boolean
}

/** The words of one framework, ready to be found in text. */
export interface FrameworkWords {
  labels: WordingFinder<Area>
  services: WordingFinder<Service>
  grades: WordingFinder<GradeWord>
  headline: WordingFinder<Framework>
  /** The forms in which its titles name what is inspected; three of them in a row name the whole. */
  scope: ReadonlySet<string>
}

/** The words by which documents name inspections, assessments and events. */
export interface Vocabulary {
  authorities: FindAuthorities
  titles: WordingFinder<Framework>
  markers: WordingFinder<Framework>
  events: WordingFinder<EventKind>
  whole: WordingFinder<string>
  anyGrade: WordingFinder<GradeWord>
  of(framework: Framework): FrameworkWords
}

const vocabularies = new WeakMap<Reference, Vocabulary>()

/** The vocabulary of the reference data; compiled once. */
export function vocabularyOf(reference: Reference): Vocabulary {
  const known = vocabularies.get(reference)
  if (known) return known
  const made = compile(reference)
  vocabularies.set(reference, made)
  return made
}

function compile(reference: Reference): Vocabulary {
  const words = new Map<Framework, FrameworkWords>()
  const scales = reference.scales.flatMap((scale) => gradeEntries(scale.grades))
  return {
    authorities: authorityFinder(reference),
    titles: wordingFinder(reference.frameworks.flatMap((value) => value.titles.map((wording) => ({ wording, value })))),
    markers: wordingFinder(
      reference.frameworks.flatMap((value) => value.markers.map((wording) => ({ wording, value }))),
    ),
    events: wordingFinder(
      reference.eventKinds.flatMap((value) => value.wordings.map((wording) => ({ wording, value }))),
    ),
    whole: wordingFinder(reference.phrases.whole.map((wording) => ({ wording, value: wording }))),
    anyGrade: wordingFinder(scales),
    of(framework) {
      const known = words.get(framework) ?? compileFramework(reference, framework)
      words.set(framework, known)
      return known
    },
  }
}

function compileFramework(reference: Reference, framework: Framework): FrameworkWords {
  const labels = framework.areas.flatMap((value) =>
    areaWordings(framework, value).map((wording) => ({ wording: labelForm(wording), value })),
  )
  const services = framework.services.flatMap((value) =>
    [value.name, ...value.wordings].map((wording) => ({ wording, value })),
  )
  const find = wordingFinder(labels)
  return {
    labels: find,
    services: wordingFinder(services),
    grades: wordingFinder(withOwn(gradeEntries(scaleOf(reference, framework)?.grades ?? []), framework, reference)),
    headline: wordingFinder(framework.headline.map((wording) => ({ wording, value: framework }))),
    scope: new Set(framework.titles.flatMap((title) => find(title).map(({ text }) => normaliseWording(text)))),
  }
}

interface GradeEntry {
  wording: string
  value: GradeWord
}

/** Of an assessment’s wordings of several words those that hold no wording of another scale. */
function withOwn(entries: GradeEntry[], { headline, scale }: Framework, { scales }: Reference): GradeEntry[] {
  if (headline.length === 0) return entries
  const others = scales
    .filter(({ id }) => id !== scale)
    .flatMap(({ grades }) => grades.flatMap(({ wordings }) => wordings))
  const isOwn = (wording: string) =>
    wording.includes(' ') &&
    !others.some((other) => wording.includes(other)) &&
    !entries.some((entry) => wording.startsWith(`${entry.wording} `))
  return entries.map(({ wording, value }) => ({ wording, value: { ...value, own: isOwn(wording) } }))
}

function gradeEntries(grades: readonly Grade[]): GradeEntry[] {
  return grades.flatMap((grade) => {
    const word = { grade, reported: false, verb: false, own: false }
    const verb = { ...word, verb: true }
    const reported = { ...word, reported: true }
    return [
      ...grade.wordings.map((wording) => ({ wording, value: grade.verbs.includes(wording) ? verb : word })),
      ...grade.reported.map((wording) => ({ wording, value: reported })),
    ]
  })
}

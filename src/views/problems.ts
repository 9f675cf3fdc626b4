import type { MessageRead } from '../extract/schema.ts'
import type { AcceptedMessage } from '../messages/accepted.ts'
import { catalogue, type Rule } from '../messages/catalogue.ts'
import { address } from './address.ts'
import { capital } from './phrase.ts'
import { messagePlace } from './place.ts'
import { sourceOf, type Register } from './register.ts'
import { sourceName } from './source-name.ts'

/** One message about one place of one document. */
export interface ProblemPlace {
  name: string
  href: string
  place: string
  reason: string
  /** Why it is lived with; null where it is not. */
  accepted: string | null
}

/** One kind of message, with every place in the record where it occurs. */
export interface ProblemView extends Rule {
  id: string
  anchor: string
  places: ProblemPlace[]
}

/** The messages of one stage of reading. */
export interface ProblemStage {
  name: string
  problems: ProblemView[]
}

type Told = MessageRead & { source: string }

/** The whole catalogue of messages, and where they occur: in one document, or where all stand side by side. */
export function problemViews(
  register: Register,
  joined: readonly Told[],
  accepted: readonly AcceptedMessage[],
): ProblemView[] {
  const own = register.dataset.sources.flatMap(({ id, messages }) => messages.map((each) => ({ ...each, source: id })))
  return Object.entries<Rule>(catalogue).map(([id, rule]) => ({
    ...rule,
    id,
    anchor: id.replace(':', '-'),
    places: [...own, ...joined].filter((told) => told.rule === id).map((told) => placeOf(register, told, accepted)),
  }))
}

/** Problems by the stage that reports them, in the order of the catalogue. */
export function problemStages(problems: readonly ProblemView[]): ProblemStage[] {
  const stages = Map.groupBy(problems, ({ id }) => id.split(':')[0] ?? '')
  return [...stages].map(([stage, of]) => ({ name: capital(stage), problems: of }))
}

function placeOf(register: Register, told: Told, accepted: readonly AcceptedMessage[]): ProblemPlace {
  return {
    name: sourceName(sourceOf(register, told.source)),
    href: address.source(told.source),
    place: messagePlace(told.place),
    reason: told.reason,
    accepted: accepted.find((each) => isAbout(each, told))?.reason ?? null,
  }
}

function isAbout({ file, rule, line, page }: AcceptedMessage, told: Told): boolean {
  const same = file.endsWith(`/${told.source}.md`) && rule === told.rule
  return same && (line === undefined || line === told.place?.line) && (page === undefined || page === told.place?.page)
}

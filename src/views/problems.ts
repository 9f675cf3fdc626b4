import { catalogue, type Rule } from '../messages/catalogue.ts'
import { address } from './address.ts'
import { messagePlace } from './place.ts'
import type { Register } from './register.ts'
import { capital } from './phrase.ts'

/** One kind of message, with every place in the record where it occurs. */
export interface ProblemView extends Rule {
  id: string
  anchor: string
  places: { source: string; href: string; place: string; reason: string }[]
}

/** The messages of one stage of reading. */
export interface ProblemStage {
  name: string
  problems: ProblemView[]
}

/** The whole catalogue of messages, stage by stage, and where they occur. */
export function problemStages({ dataset }: Register): ProblemStage[] {
  const problems = Object.entries<Rule>(catalogue).map(([id, rule]) => ({
    id,
    anchor: id.replace(':', '-'),
    title: rule.title,
    kind: rule.kind,
    help: rule.help,
    places: dataset.sources.flatMap((source) =>
      source.messages
        .filter((message) => message.rule === id)
        .map(({ reason, place }) => ({
          source: source.title,
          href: address.source(source.id),
          reason,
          place: messagePlace(place),
        })),
    ),
  }))
  const stages = Map.groupBy(problems, ({ id }) => id.split(':')[0] ?? '')
  return [...stages].map(([stage, of]) => ({ name: capital(stage), problems: of }))
}

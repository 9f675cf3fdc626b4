import type { Reference } from '../reference/reference.ts'
import { oneOf } from './sentence-pattern.ts'
import type { SentenceRule } from './shapes/sentence-rules/sentence-rule.ts'

interface Guards {
  /** `rated good by parents` */
  byAnother: RegExp
  /** `good in two schools` */
  ofAnother: RegExp
  /** `adequate, awarded to 33 councils` */
  ofMany: RegExp
}

const guards = new WeakMap<Reference, Guards>()

/** `good for lost sailors` grades a part of the whole; `for the second time` says nothing of one. */
const forPart =
  /^ <S|^ for (?!(?:the|a) (?:first|second|third|fourth|fifth|last|past|overall|whole) |(?:its |their |our )?overall |(?:its |their |our |the )?<W|(?:over |about |more than |nearly )?(?:many |a (?:second|third|decade|year)|<[DN])|<[AW])/
/** `good in adoption` grades a part of the whole; `good in its latest inspection` says when. */
const inPart =
  /^ (?:overall )?(?:in|on|at) (?!(?:[\w'-]+ ){0,5}(?:<[DAF]|inspections?\b|reports?\b|judge?ment|verdict|assessment|review|letter|row\b|succession|country\b|region\b|nation\b|england\b|years?\b|months?\b|\w+day\b))/

/** `good in all areas except leadership` is not a grade of all of them. */
const butFor =
  /^ (?:[,(-] )?(?:except|apart from|other than|excluding|bar |save |with the (?:sole |only )?exception|but (?:for |the |<[NL]))/

/**
 * Whether what stands behind a grade makes it that of a part, of something that is not the authority, or somebody’s who
 * is no inspector.
 *
 * @param behind - the tagged sentence from the end of the statement.
 */
export function isLimited(behind: string, of: SentenceRule['of'], reference: Reference): boolean {
  const { byAnother, ofAnother, ofMany } = guardsOf(reference)
  if (of === 'all' && butFor.test(behind)) return true
  const part = of === 'whole' && (forPart.test(behind) || inPart.test(behind))
  return part || byAnother.test(behind) || ofAnother.test(behind) || ofMany.test(behind)
}

function guardsOf(reference: Reference): Guards {
  const known = guards.get(reference)
  if (known) return known
  const { phrases, frameworks } = reference
  const publishers = frameworks.flatMap((framework) => framework.publishers.map((name) => name.toLowerCase()))
  const judges = oneOf([...new Set([...phrases.inspectors, ...publishers])])
  const made = {
    byAnother: new RegExp(`^ (?:overall )?by (?!(?:[\\w'-]+ ){0,4}(?:${judges}|<F\\d+>)(?![\\w-]))`, 'u'),
    ofAnother: new RegExp(
      `^ (?:overall )?(?:in|for|at|of|on) [^,;.]*?(?<![\\w-])(?:${oneOf(phrases.others)})(?![\\w-])`,
      'u',
    ),
    ofMany: new RegExp(
      `^ (?:, )?(?:(?:awarded|given|applied|going|went) )?(?:to|in|for|by) (?:over |nearly |about |the )?<N\\d+> (?:\\w+ )?(?:${oneOf(phrases.many)})(?![\\w-])`,
      'u',
    ),
  }
  guards.set(reference, made)
  return made
}

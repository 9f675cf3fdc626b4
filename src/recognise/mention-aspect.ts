import { plain } from './facts/wording.ts'
import type { Mention } from './mention.ts'

/** How a sentence speaks of an inspection: as the one at hand, as an earlier one, as the one just named, or plainly. */
export type Aspect = 'this' | 'earlier' | 'that' | undefined

/** `since the last inspection`, `an improvement on the 2019 inspection`: named to be compared with. */
const compared =
  /(?:since|than|compared (?:to|with)|against|before|improvements? (?:on|from|since)|up from|unlike)\s+(?:the\s+|its\s+|our\s+|their\s+|that of the\s+)?(?:[\p{L}\d'-]+\s+){0,4}$/u
/** Before or within the name itself: `the last full inspection`, `this latest inspection`. */
const beforeThis = /(?:^|\s)(?:last|previous|earlier|prior|former|first)\s+(?:[\p{L}\d'-]+\s*){0,5}$/u
const thisOne = /(?:^|\s)(?:this|latest|recent|current|new|our)\s+(?:[\p{L}\d'-]+\s*){0,5}$/u
const thatOne = /(?:^|\s)that\s+(?:[\p{L}\d'-]+\s*){0,3}$/u

/** By the words of the sentence up to the end of the mention’s name. */
export function aspectOf({ to }: Mention, text: string): Aspect {
  const words = plain(text).slice(0, to)
  if (beforeThis.test(words)) return 'earlier'
  if (thisOne.test(words)) return 'this'
  return thatOne.test(words) ? 'that' : undefined
}

/** Whether a sentence names an inspection only to compare what came after it. */
export function isComparedWith({ from }: Mention, text: string): boolean {
  return compared.test(plain(text).slice(0, from))
}

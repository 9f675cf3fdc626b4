import type { SaidAuthority } from '../src/extract/read-originals.ts'
import type { Extract } from '../src/extract/schema.ts'
import type { Reference } from '../src/reference/reference.ts'
import { WrongUse } from './run.ts'

/**
 * Whose a person says documents are: that of `--authority` for all that are given, else what an extract keeps from when
 * it was added.
 */
export function saidAuthority(
  option: string | undefined,
  { authorities }: Pick<Reference, 'authorities'>,
  extracts: readonly Extract[] = [],
): SaidAuthority {
  if (option !== undefined && !authorities.some(({ id }) => id === option))
    throw new WrongUse(`Unexpected authority ${option}, expected the name of a file in content/authorities`)
  const kept = new Map(
    extracts
      .filter(({ authorityMode }) => authorityMode !== null)
      .map(({ original, authority }) => [original.sha256, authority]),
  )
  return (sha256) => option ?? kept.get(sha256)
}

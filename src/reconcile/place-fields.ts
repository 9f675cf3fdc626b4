import type { Place } from '../extract/schema.ts'

/** A place as the dataset writes it: null for what the source does not have. */
export interface PlaceFields {
  page: number | null
  line: number | null
  paragraph: string | null
}

export function placeFields(place: Place | null | undefined): PlaceFields {
  return { page: place?.page ?? null, line: place?.line ?? null, paragraph: place?.paragraph ?? null }
}

/** The order of places within a document. */
export function placeKey({ page, line, paragraph }: PlaceFields): (string | number)[] {
  return [page ?? 0, line ?? 0, paragraph ?? '']
}

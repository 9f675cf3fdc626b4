import type { Place } from './schema.ts'

/** A place in words: `page 1`, `line 152, paragraph 23`. */
export function placeText(place: Place): string {
  const parts = [
    place.page === undefined ? [] : `page ${place.page}`,
    place.line === undefined ? [] : `line ${place.line}`,
    place.paragraph === undefined ? [] : `paragraph ${place.paragraph}`,
  ]
  return parts.flat().join(', ') || 'whole document'
}

/** The place that a text names. Throws on any other text. */
export function readPlace(text: string): Place {
  if (text === 'whole document') return {}
  const { page, line, paragraph } = form.exec(text)?.groups ?? {}
  if ((page ?? line ?? paragraph) === undefined) {
    throw new Error(`Unexpected place \`${text}\`, expected \`page 1\`, \`line 152\` or \`line 152, paragraph 23\``)
  }
  return {
    ...(page !== undefined && { page: Number(page) }),
    ...(line !== undefined && { line: Number(line) }),
    ...(paragraph !== undefined && { paragraph }),
  }
}

/** Several places: `line 20; line 44, paragraph 3.2`. */
export function placesText(places: readonly Place[]): string {
  return places.map(placeText).join('; ')
}

/** The places that a text names. Throws on any other text. */
export function readPlaces(text: string): Place[] {
  return text.split('; ').map(readPlace)
}

const form =
  /^(?:page (?<page>\d+)(?:, (?=.)|$))?(?:line (?<line>\d+)(?:, (?=.)|$))?(?:paragraph (?<paragraph>[^\s,;]+))?$/

import { createHash } from 'node:crypto'

/** What a page may load: its own site’s style, pictures, face and scripts, and the one rule that stands in it. */
export function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const rules = [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return rules.join('; ')
}

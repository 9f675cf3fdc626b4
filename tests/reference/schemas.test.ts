import { expect, test } from 'vitest'
import { authorityFormsSchema } from '../../src/reference/authority-forms.ts'
import { authorityNameSchema, authoritySchema, regionSchema, regionsSchema } from '../../src/reference/authority.ts'
import { eventKindSchema, eventKindsSchema } from '../../src/reference/event-kind.ts'
import {
  areaSchema,
  frameworkSchema,
  limitSchema,
  serviceSchema,
  versionSchema,
} from '../../src/reference/framework.ts'
import { factSchema } from '../../src/reference/id.ts'
import { gradeSchema, scaleSchema } from '../../src/reference/scale.ts'
import { strandMemberSchema, strandSchema, strandsSchema } from '../../src/reference/strand.ts'

const schemas = {
  areaSchema,
  authorityFormsSchema,
  authorityNameSchema,
  authoritySchema,
  eventKindSchema,
  eventKindsSchema,
  factSchema,
  frameworkSchema,
  gradeSchema,
  limitSchema,
  regionSchema,
  regionsSchema,
  scaleSchema,
  serviceSchema,
  strandMemberSchema,
  strandSchema,
  strandsSchema,
  versionSchema,
}

test.for(Object.entries(schemas))('%s rejects what is empty', ([, schema]) => {
  expect(schema.safeParse({}).success).toBe(false)
  expect(schema.safeParse([]).success).toBe(false)
  expect(schema.safeParse(null).success).toBe(false)
})

import * as z from 'zod'
import { gapReasons } from '../core/gap.ts'
import { actions, modes, unmarkedSettings } from '../core/policy.ts'
import { maxRules } from './file-values.ts'
import { groupsSchema } from './group-file.ts'
import { licencesSchema } from './licences-file.ts'
import { reviewSchema, waiversSchema } from './people-file.ts'
import { presetNames } from './presets.ts'
import { provenanceSchema } from './provenance-file.ts'
import { ruleSchema } from './rule-file.ts'
import { secretsSchema } from './secrets-file.ts'

/** A policy file, version 1, as it is written. Every key is explained in docs/policy.md. */
export const policyFileSchema = z.strictObject({
  version: z.literal(1),
  extends: z.enum(presetNames).optional(),
  mode: z.enum(modes).optional(),
  unmarked: z.enum(unmarkedSettings).optional(),
  'on-gap': z.partialRecord(z.enum(gapReasons), z.enum(actions)).optional(),
  rules: z.array(ruleSchema).max(maxRules).optional(),
  licences: licencesSchema.optional(),
  provenance: provenanceSchema.optional(),
  secrets: secretsSchema.optional(),
  waivers: waiversSchema.optional(),
  review: reviewSchema.optional(),
  groups: groupsSchema.optional(),
})

export type PolicyFile = z.infer<typeof policyFileSchema>

import { z } from 'zod'
import { origins } from '../core/attribution.ts'
import { categories, confidences, severities } from '../core/finding.ts'
import { gapReasons } from '../core/gap.ts'
import { actions } from '../core/policy.ts'
import { globProblem } from './glob.ts'
import { licencesSchema } from './licences-file.ts'
import { reviewSchema, waiversSchema } from './people-file.ts'
import { provenanceSchema } from './provenance-file.ts'
import { visible } from './visible.ts'

/** More than anyone writes by hand, few enough to judge every finding against every rule. */
const maxRules = 100
const maxEntries = 50

const because = z
  .string()
  .min(1)
  .max(300)
  .regex(
    visible,
    'It holds control or invisible characters, which could make it read as something it is not. Type the text again without them.',
  )

const ruleName = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'A name is lower-case letters, digits and single `-`, as it is shown in checks and kept in the record. Write one such as `auth-needs-review`.',
  )

const ruleId = z
  .string()
  .min(1)
  .max(128)
  .regex(
    /^[A-Za-z0-9@._/-]*\*?$/u,
    'A rule id is letters, digits and `. _ / - @`; one `*` at the end stands for any ending. Copy the id from a finding, such as `python/sql-injection`.',
  )

const path = z.string().superRefine((pattern, context) => {
  const problem = globProblem(pattern)
  if (problem !== null) context.addIssue({ code: 'custom', message: problem })
})

function listOf<T extends z.ZodType>(entry: T) {
  return z.array(entry).min(1).max(maxEntries).optional()
}

const ruleSchema = z.strictObject({
  name: ruleName,
  origins: listOf(z.enum(origins)),
  categories: listOf(z.enum(categories)),
  findings: listOf(ruleId),
  'severity-at-least': z.enum(severities).optional(),
  'confidence-at-least': z.enum(confidences).optional(),
  paths: listOf(path),
  action: z.enum(actions),
  because,
})

/** `.github/countersign.yml`, version 1, as it is written. Every key is explained in docs/policy.md. */
export const policyFileSchema = z.strictObject({
  version: z.literal(1),
  extends: z.literal('default').optional(),
  mode: z.enum(['observe', 'enforce']).optional(),
  unmarked: z.enum(['human', 'ai', 'unknown-blocks']).optional(),
  'on-gap': z.partialRecord(z.enum(gapReasons), z.enum(actions)).optional(),
  rules: z.array(ruleSchema).max(maxRules).optional(),
  licences: licencesSchema.optional(),
  provenance: provenanceSchema.optional(),
  waivers: waiversSchema.optional(),
  review: reviewSchema.optional(),
})

export type PolicyFile = z.infer<typeof policyFileSchema>

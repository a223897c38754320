import * as z from 'zod'

/** A year: a waiver nobody looks at again is a hole. */
const longestWaiver = 365

/** `waivers:` of a policy file. Explained in docs/policy.md. */
export const waiversSchema = z.strictObject({
  approvers: z.enum(['write', 'maintain', 'admin']).optional(),
  'max-days': z.int().min(0).max(longestWaiver).optional(),
})

/** `review:` of a policy file. */
export const reviewSchema = z.strictObject({ 'code-owners': z.boolean().optional() })

/** Keys below each, for suggestions where one is misspelt. */
export const peopleKeys = [
  ['waivers', Object.keys(waiversSchema.shape)],
  ['review', Object.keys(reviewSchema.shape)],
] as const

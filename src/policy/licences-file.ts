import parse from 'spdx-expression-parse'
import * as z from 'zod'

const maxLicences = 200

const licence = z
  .string()
  .max(100)
  .refine(
    isLicence,
    'A licence is one SPDX identifier, with or without an exception, so that it can be compared with what registries state. Write one such as `MIT` or `GPL-2.0-only WITH Classpath-exception-2.0`.',
  )

/** The key `licences` of a policy file, as it is written. Explained in docs/policy.md. */
export const licencesSchema = z.strictObject({
  allow: z.array(licence).min(1).max(maxLicences).optional(),
  deny: z.array(licence).min(1).max(maxLicences).optional(),
})

function isLicence(text: string): boolean {
  try {
    return 'license' in parse(text)
  } catch {
    return false
  }
}

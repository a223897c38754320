import * as z from 'zod'
import { confidences, severities } from '../core/finding.ts'
import { compileLinear } from '../core/linear-pattern.ts'
import { visible } from './visible.ts'

/** Each is tried on every file of every change. */
const maxPatterns = 50
const maxKeywords = 20
/** Where there are more false alarms than this, the pattern is what should change. */
const maxAllowed = 1000

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'An id is lower-case letters, digits and single `-`, as ignore comments and the record name it. Write one such as `acme-key`.',
  )

const title = z
  .string()
  .min(1)
  .max(100)
  .regex(
    visible,
    'It holds control or invisible characters, which could make it read as something it is not. Type the text again without them.',
  )

const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    const compiled = compileLinear(source)
    if (!('problem' in compiled)) return
    context.addIssue({ code: 'custom', message: patternText(compiled.problem) })
  })

function patternText(problem: string): string {
  return `As a pattern it is refused: ${problem}. Patterns are in RE2 syntax, which knows no look-around and no back-references, so that no text can make them slow. Write one such as \`acme_[a-z0-9]{32}\`, in single quotes.`
}

const keyword = z
  .string()
  .min(3)
  .max(64)
  .regex(
    /^[\u0020-\u007e]+$/u,
    'A keyword is printable ASCII, since it is looked for byte by byte in any case. Write one such as `acme_`.',
  )

const fingerprint = z
  .string()
  .regex(
    /^[0-9a-f]{32}$/u,
    'A fingerprint is 32 characters of `0-9` and `a-f`, and nothing else is ever compared with it. Copy it from `countersign check --format json`.',
  )

const patternSchema = z.strictObject({
  id,
  title,
  pattern,
  keywords: z.array(keyword).min(1).max(maxKeywords).optional(),
  severity: z.enum(severities).optional(),
  confidence: z.enum(confidences).optional(),
})

const patternsSchema = z
  .array(patternSchema)
  .min(1)
  .max(maxPatterns)
  .superRefine((patterns, context) => {
    const seen = new Set<string>()
    for (const [index, { id: name }] of patterns.entries()) {
      if (seen.has(name)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: sameIdText })
      }
      seen.add(name)
    }
  })

const sameIdText =
  'Another pattern has this id. A finding could not say which of the two found it. Choose another id.'

/** The key `secrets` of a policy file, as it is written. Every key is explained in docs/policy.md. */
export const secretsSchema = z.strictObject({
  patterns: patternsSchema.optional(),
  allow: z.array(fingerprint).min(1).max(maxAllowed).optional(),
})

/** The keys there are, by the keys above them. */
export const secretsKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['secrets', Object.keys(secretsSchema.shape)],
  ['secrets.patterns', Object.keys(patternSchema.shape)],
])

import * as z from 'zod'
import { origins, strengths } from '../core/attribution.ts'
import { authorKinds } from '../core/change-facts.ts'
import { ecosystems } from '../core/dependency.ts'
import { categories, confidences, severities } from '../core/finding.ts'
import { gapReasons } from '../core/gap.ts'
import { actions } from '../core/policy.ts'
import { dependencyChanges } from '../core/policy-rule.ts'
import { describeIssue } from './describe-issue.ts'
import { listOf, shownText } from './file-values.ts'
import { type PolicyErrors } from './parse-policy.ts'
import { readYaml } from './read-yaml.ts'

const text = shownText(300)

/** Who wrote the lines something stands on. */
const written = {
  origin: z.enum(origins).optional(),
  tool: text.optional(),
  evidence: z.enum(strengths).optional(),
  path: text.optional(),
}

const findingSchema = z.strictObject({
  ...written,
  rule: text.optional(),
  category: z.enum(categories).optional(),
  severity: z.enum(severities).optional(),
  confidence: z.enum(confidences).optional(),
  cwe: listOf(z.int()),
})

const linesSchema = z.strictObject({ ...written, count: z.int().min(1).max(1_000_000).optional() })

const dependencySchema = z.strictObject({
  ...written,
  name: text,
  ecosystem: z.enum(ecosystems).optional(),
  change: z.enum(dependencyChanges).optional(),
})

const duties = ['trailer', 'co-author', 'statement'] as const

const pullRequestSchema = z.strictObject({
  author: z.enum(authorKinds).optional(),
  labels: listOf(text),
  'base-branch': text.optional(),
  fork: z.boolean().optional(),
})

const givenSchema = z.strictObject({
  findings: listOf(findingSchema),
  lines: listOf(linesSchema),
  dependencies: listOf(dependencySchema),
  gaps: listOf(z.enum(gapReasons)),
  missing: listOf(z.enum(duties)),
  'pull-request': pullRequestSchema.optional(),
  today: z.iso
    .date('It is no day of the calendar. Write year, month and day, such as `2027-01-31`.')
    .optional(),
})

const testSchema = z.strictObject({
  name: text,
  given: givenSchema,
  expect: z.enum(actions),
  'because-of': listOf(text),
})

const fileSchema = z.strictObject({
  version: z.literal(1),
  policy: text.optional(),
  'organisation-policy': text.optional(),
  repository: text.optional(),
  tests: z.array(testSchema).min(1).max(1_000),
})

/** A file of policy tests, as it is written. */
export type PolicyTests = z.infer<typeof fileSchema>
export type PolicyTest = z.infer<typeof testSchema>

const keysBelow: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(fileSchema.shape)],
  ['tests', Object.keys(testSchema.shape)],
  ['tests.given', Object.keys(givenSchema.shape)],
  ['tests.given.findings', Object.keys(findingSchema.shape)],
  ['tests.given.lines', Object.keys(linesSchema.shape)],
  ['tests.given.dependencies', Object.keys(dependencySchema.shape)],
  ['tests.given.pull-request', Object.keys(pullRequestSchema.shape)],
])

/** Reads a file of policy tests. Never throws; mistakes come with their place, as those of a policy. */
export function parsePolicyTests(
  content: string,
  path: string,
): { readonly tests: PolicyTests } | PolicyErrors {
  const read = readYaml(content)
  if ('problems' in read) return { errors: read.problems.map((problem) => ({ path, ...problem })) }
  const file = fileSchema.safeParse(read.value)
  if (file.success) return { tests: file.data }
  const issues = file.error.issues.flatMap((issue) => describeIssue(issue, read.value, keysAt))
  return {
    errors: issues.map(({ path: keys, at, message }) => ({
      path,
      ...read.positionOf(keys, at),
      message,
    })),
  }
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  return keysBelow.get(path.filter((part) => typeof part === 'string').join('.')) ?? []
}

import { gapReasons } from '../core/gap.ts'
import { type Policy } from '../core/policy.ts'
import { defaultPolicy } from './default-policy.ts'
import { describeIssue, type IssueText } from './describe-issue.ts'
import { extendPolicy } from './extend-policy.ts'
import { licencesSchema } from './licences-file.ts'
import { peopleKeys } from './people-file.ts'
import { policyFileSchema } from './policy-file.ts'
import { provenanceKeys } from './provenance-file.ts'
import { type Problem, type ReadYaml, readYaml } from './read-yaml.ts'

/** Line and column are 1-based; `message` says what, why and what to do. */
export interface PolicyError extends Problem {
  readonly path: string
}

const maxErrors = 20

/**
 * Reads `.github/countersign.yml`, version 1, onto the default policy. Never throws and never falls back: a file with any
 * mistake gives its mistakes (ordered by place, 20 at most, the last then says how many more there are), and no policy.
 */
export function parsePolicy(
  text: string,
  path: string,
): { readonly policy: Policy } | { readonly errors: readonly PolicyError[] } {
  const read = readYaml(text)
  if ('problems' in read) return { errors: errorsOf(read.problems, path) }
  const file = policyFileSchema.safeParse(read.value)
  const issues = [...nameIssues(read.value)]
  if (!file.success) {
    issues.push(
      ...file.error.issues.flatMap((issue) => describeIssue(issue, read.value, knownKeys)),
    )
  }
  if (file.success && issues.length === 0) return { policy: extendPolicy(defaultPolicy, file.data) }
  return { errors: errorsOf(placeAll(issues, read), path) }
}

function placeAll(issues: readonly IssueText[], read: ReadYaml): readonly Problem[] {
  return issues.map((issue) => ({
    ...read.positionOf(issue.path, issue.at),
    message: issue.message,
  }))
}

const fileKeys = Object.keys(policyFileSchema.shape)
const ruleKeys = Object.keys(policyFileSchema.shape.rules.unwrap().element.shape)

const keysBelow: ReadonlyMap<string, readonly string[]> = new Map([
  ['', fileKeys],
  ['on-gap', gapReasons],
  ['rules', ruleKeys],
  ...peopleKeys,
  ['licences', Object.keys(licencesSchema.shape)],
  ...provenanceKeys,
])

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return keysBelow.get(path.filter((part) => typeof part === 'string').join('.')) ?? []
}

const defaultNames: ReadonlySet<string> = new Set(defaultPolicy.rules.map((rule) => rule.name))

/** Reasons and the record name a rule by its name, so no two may share one. */
function nameIssues(value: unknown): readonly IssueText[] {
  const issues: IssueText[] = []
  const seen = new Set<string>()
  for (const [index, name] of namesOf(value).entries()) {
    if (name === null) continue
    const path = ['rules', index, 'name']
    if (defaultNames.has(name)) issues.push({ path, at: 'value', message: defaultNameText })
    if (seen.has(name)) issues.push({ path, at: 'value', message: sameNameText })
    seen.add(name)
  }
  return issues
}

const defaultNameText =
  'This is the name of a default rule. Default rules stay in force, and a check could not say which of the two applied. Choose another name.'
const sameNameText =
  'Another rule has this name. A check could not say which of the two applied. Choose another name.'

function namesOf(value: unknown): readonly (string | null)[] {
  if (typeof value !== 'object' || value === null || !('rules' in value)) return []
  if (!Array.isArray(value.rules)) return []
  return value.rules.map((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null || !('name' in rule)) return null
    return typeof rule.name === 'string' ? rule.name : null
  })
}

function errorsOf(problems: readonly Problem[], path: string): readonly PolicyError[] {
  const errors = problems
    .map(({ line, column, message }) => ({ path, line, column, message }))
    .toSorted((first, second) => first.line - second.line || first.column - second.column)
  if (errors.length <= maxErrors) return errors
  const rest = errors[maxErrors - 1] ?? { path, line: 1, column: 1 }
  const more = errors.length - maxErrors + 1
  const message = `There are ${more} more mistakes from here on. Listing them all would hide the first ones. Correct those above and look again.`
  return [...errors.slice(0, maxErrors - 1), { ...rest, message }]
}

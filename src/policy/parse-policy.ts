import { gapReasons } from '../core/gap.ts'
import { type Policy } from '../core/policy.ts'
import { describeIssue, type IssueText } from './describe-issue.ts'
import { groupKeys } from './group-file.ts'
import { licencesSchema } from './licences-file.ts'
import { peopleKeys } from './people-file.ts'
import { type PolicyFile, policyFileSchema } from './policy-file.ts'
import { rootLayer } from './policy-layer.ts'
import { presetOfRule } from './presets.ts'
import { provenanceKeys } from './provenance-file.ts'
import { type Problem, type ReadYaml, readYaml } from './read-yaml.ts'
import { resolveLayer } from './resolve-layer.ts'
import { ruleKeys } from './rule-file.ts'
import { secretsKeys } from './secrets-file.ts'

/** Line and column are 1-based; `message` says what, why and what to do. */
export interface PolicyError extends Problem {
  readonly path: string
}

export interface PolicyErrors {
  readonly errors: readonly PolicyError[]
}

const maxErrors = 20

/** A policy file that stands alone: what it says, onto the preset it extends. As `parsePolicyFile` for mistakes. */
export function parsePolicy(
  text: string,
  path: string,
): { readonly policy: Policy } | PolicyErrors {
  const parsed = parsePolicyFile(text, path, 'repository')
  return 'errors' in parsed ? parsed : { policy: resolveLayer(rootLayer(parsed.file, path)) }
}

/**
 * Reads a policy file, version 1: a repository's, or a floor's, which may have groups. Never throws and never falls back: a file with
 * any mistake gives its mistakes (ordered by place, 20 at most, the last then says how many more there are), and no policy.
 */
export function parsePolicyFile(
  text: string,
  path: string,
  role: 'repository' | 'floor',
): { readonly file: PolicyFile } | PolicyErrors {
  const read = readYaml(text)
  if ('problems' in read) return { errors: errorsOf(read.problems, path) }
  const file = policyFileSchema.safeParse(read.value)
  const issues = [...nameIssues(read.value), ...roleIssues(read.value, role)]
  if (!file.success) {
    issues.push(
      ...file.error.issues.flatMap((issue) => describeIssue(issue, read.value, knownKeys)),
    )
  }
  if (file.success && issues.length === 0) return { file: file.data }
  return { errors: errorsOf(placeAll(issues, read), path) }
}

function placeAll(issues: readonly IssueText[], read: ReadYaml): readonly Problem[] {
  return issues.map((issue) => ({
    ...read.positionOf(issue.path, issue.at),
    message: issue.message,
  }))
}

const fileKeys = Object.keys(policyFileSchema.shape)

const keysBelow: ReadonlyMap<string, readonly string[]> = new Map([
  ['', fileKeys],
  ['on-gap', gapReasons],
  ...ruleKeys,
  ...groupKeys,
  ['groups.on-gap', gapReasons],
  ...[...ruleKeys].map(([path, keys]) => [`groups.${path}`, keys] as const),
  ['licences', Object.keys(licencesSchema.shape)],
  ...peopleKeys,
  ...provenanceKeys,
  ...secretsKeys,
])

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return keysBelow.get(path.filter((part) => typeof part === 'string').join('.')) ?? []
}

/** Reasons and the record name a rule by its name, so no two of a file may share one. */
function nameIssues(value: unknown): readonly IssueText[] {
  const issues: IssueText[] = []
  const seen = new Set<string>()
  for (const { path, name } of ruleNames(value)) {
    const preset = presetOfRule(name)
    if (preset !== null) issues.push({ path, at: 'value', message: presetNameText(preset) })
    if (seen.has(name)) issues.push({ path, at: 'value', message: sameNameText })
    seen.add(name)
  }
  return issues
}

function presetNameText(preset: string): string {
  const what = preset === 'default' ? 'a default rule' : `a rule of the preset \`${preset}\``
  return `This is the name of ${what}. Rules are never replaced, and a check could not say which of the two applied. Choose another name.`
}

const sameNameText =
  'Another rule has this name. A check could not say which of the two applied. Choose another name.'

interface RuleName {
  readonly path: readonly PropertyKey[]
  readonly name: string
}

function ruleNames(file: unknown): readonly RuleName[] {
  const groups = listAt(file, 'groups')
  return [
    ...namesIn(file, []),
    ...groups.flatMap((group, index) => namesIn(group, ['groups', index])),
  ]
}

function namesIn(value: unknown, above: readonly PropertyKey[]): readonly RuleName[] {
  return listAt(value, 'rules').flatMap((rule, index) => {
    const name = valueAt(rule, 'name')
    return typeof name === 'string' ? [{ path: [...above, 'rules', index, 'name'], name }] : []
  })
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key)
  return Array.isArray(list) ? list : []
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(key)
}

function roleIssues(value: unknown, role: 'repository' | 'floor'): readonly IssueText[] {
  if (role === 'floor' || valueAt(value, 'groups') === undefined) return []
  return [{ path: ['groups'], at: 'key', message: groupsText }]
}

const groupsText =
  'Groups are for the file of an organisation or an operator. This file is for one repository, so they would silently not be in force. Move them there, or write their rules here.'

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

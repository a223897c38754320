import { type Evidence, type Origin } from '../core/attribution.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { confidences, type Finding, isAtLeast, severities } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { type Unmarked } from '../core/policy.ts'
import { type PolicyRule, type RuleSubject } from '../core/policy-rule.ts'
import { anyOf } from './any-of.ts'
import { matchesAny } from './match-paths.ts'

/** One thing a rule can be about; what it does not have is null, and no condition over that holds. */
export interface Subject {
  readonly about: RuleSubject
  /** Of its lines. */
  readonly origin: Origin | null
  readonly evidence: readonly Evidence[]
  /** Null for the change as a whole, and for a gap that is about all of it. */
  readonly path: string | null
  readonly finding: Finding | null
  readonly dependency: DependencyChange | null
  readonly gap: Gap | null
}

/**
 * What unmarked lines are seen as by rules with `origins`. Each setting sees all that a milder one does, so a stricter setting
 * never takes a line out of a rule's reach. `unknown-blocks` holds the merge by itself (see decide).
 */
const countsAs = {
  human: ['unknown', 'human'],
  ai: ['unknown', 'human', 'ai'],
  'unknown-blocks': ['unknown', 'human', 'ai'],
} as const satisfies Record<Unmarked, readonly Origin[]>

/** Whether every condition of the rule holds; those over the change (`when`) are not looked at here. */
export function matchesRule(rule: PolicyRule, subject: Subject, unmarked: Unmarked): boolean {
  return (
    rule.about === subject.about &&
    matchesOrigin(rule, subject.origin, unmarked) &&
    matchesEvidence(rule, subject.evidence) &&
    matchesFinding(rule, subject.finding) &&
    matchesDependency(rule, subject.dependency) &&
    anyOf(rule.gaps, (reason) => reason === subject.gap?.reason) &&
    matchesPath(rule, subject)
  )
}

function matchesOrigin({ origins }: PolicyRule, origin: Origin | null, unmarked: Unmarked) {
  if (origins === null) return true
  if (origin === null) return false
  const seenAs = origin === 'unknown' ? countsAs[unmarked] : [origin]
  return seenAs.some((one) => origins.includes(one))
}

function matchesEvidence({ evidence, tools }: PolicyRule, traces: readonly Evidence[]): boolean {
  if (evidence !== null && !traces.some(({ strength }) => evidence.includes(strength))) return false
  if (tools === null) return true
  const wanted = new Set(tools.map((tool) => tool.toLowerCase()))
  return traces.some(({ tool }) => tool !== null && wanted.has(tool.toLowerCase()))
}

function matchesFinding(rule: PolicyRule, finding: Finding | null): boolean {
  const { categories, findings, cwe, severityAtLeast, confidenceAtLeast } = rule
  if (finding === null) {
    const conditions = [categories, findings, cwe, severityAtLeast, confidenceAtLeast]
    return conditions.every((condition) => condition === null)
  }
  return (
    anyOf(categories, (category) => category === finding.category) &&
    anyOf(findings, (id) => matchesName(id, finding.ruleId)) &&
    anyOf(cwe, (number) => finding.cwe.includes(number)) &&
    isAtLeast(severities, finding.severity, severityAtLeast ?? 'low') &&
    isAtLeast(confidences, finding.confidence, confidenceAtLeast ?? 'low')
  )
}

function matchesDependency(rule: PolicyRule, dependency: DependencyChange | null): boolean {
  const { ecosystems, changes, packages } = rule
  if (dependency === null) {
    return [ecosystems, changes, packages].every((condition) => condition === null)
  }
  return (
    anyOf(ecosystems, (ecosystem) => ecosystem === dependency.ecosystem) &&
    anyOf(changes, (change) => change === dependency.change) &&
    anyOf(packages, (name) => matchesName(name, dependency.name))
  )
}

function matchesName(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

/** A gap about the whole change may lie anywhere, so it lies in every path. */
function matchesPath({ paths }: PolicyRule, { path, gap }: Subject): boolean {
  if (paths === null || (path === null && gap !== null)) return true
  return path !== null && matchesAny(paths, path)
}

import { type Origin } from '../core/attribution.ts'
import { confidences, type Finding, isAtLeast, severities } from '../core/finding.ts'
import { type Action, actions, type Policy, type PolicyRule, strictest } from '../core/policy.ts'
import { compileGlob, type Glob } from './glob.ts'

/** What the policy says about one finding: the strictest action of all rules that match it, and which rules ask for it. */
export interface Judgement {
  readonly action: Action
  /** In the policy's order; empty when no rule matches, and then the action is `allow`. */
  readonly rules: readonly PolicyRule[]
  /** The rules asked for more, and a finding of a rule on trial never does more than warn. */
  readonly onTrial: boolean
}

/**
 * What unmarked lines are seen as by rules with `origins`. A rule that names `unknown` itself matches them always.
 * `unknown-blocks` holds the merge by itself (see decide); until then its findings are judged as strictly as known ones.
 */
const countsAs = {
  human: ['unknown', 'human'],
  ai: ['unknown', 'ai'],
  'unknown-blocks': ['unknown', 'ai'],
} as const satisfies Record<Policy['unmarked'], readonly Origin[]>

/** The action a policy asks for on one finding, for doors that show findings one by one (comments, annotations, squiggles). */
export function actionFor(finding: Finding, policy: Policy): Action {
  return judge(finding, policy).action
}

/** Total and pure: every finding gets a judgement, equal input an equal one. */
export function judge(finding: Finding, policy: Policy): Judgement {
  const matching = policy.rules.filter((rule) => matches(rule, finding, policy))
  const action = matching.reduce<Action>((first, rule) => strictest(first, rule.action), 'allow')
  const rules = matching.filter((rule) => rule.action === action)
  const onTrial = finding.trial && isAtLeast(actions, action, 'require-review')
  return { action: onTrial ? 'warn' : action, rules, onTrial }
}

function matches(rule: PolicyRule, finding: Finding, policy: Policy): boolean {
  return (
    matchesOrigin(rule, finding, policy) &&
    (rule.categories?.includes(finding.category) ?? true) &&
    (rule.findings?.some((id) => namesRule(id, finding.ruleId)) ?? true) &&
    matchesScales(rule, finding) &&
    matchesPath(rule, finding.location.path)
  )
}

function matchesOrigin({ origins }: PolicyRule, finding: Finding, policy: Policy): boolean {
  if (origins === null) return true
  const seenAs = finding.origin === 'unknown' ? countsAs[policy.unmarked] : [finding.origin]
  return seenAs.some((origin) => origins.includes(origin))
}

function namesRule(pattern: string, ruleId: string): boolean {
  return pattern.endsWith('*') ? ruleId.startsWith(pattern.slice(0, -1)) : ruleId === pattern
}

function matchesScales(rule: PolicyRule, { severity, confidence }: Finding): boolean {
  return (
    isAtLeast(severities, severity, rule.severityAtLeast ?? 'low') &&
    isAtLeast(confidences, confidence, rule.confidenceAtLeast ?? 'low')
  )
}

function matchesPath({ paths }: PolicyRule, path: string): boolean {
  if (paths === null) return true
  const { globs, known } = matcherOf(paths)
  const before = known.get(path)
  if (before !== undefined) return before
  const found = globs.some((glob) => glob.matches(path))
  if (known.size >= maxKnown) known.clear()
  known.set(path, found)
  return found
}

interface PathMatcher {
  readonly globs: readonly Glob[]
  /** Answers so far: findings come many to a file. */
  readonly known: Map<string, boolean>
}

const maxKnown = 5_000

/** Compiled once for each list of a policy; the list keeps its matcher alive, nothing else does. */
const matchers = new WeakMap<readonly string[], PathMatcher>()

function matcherOf(paths: readonly string[]): PathMatcher {
  const known = matchers.get(paths)
  if (known !== undefined) return known
  const matcher = { globs: paths.map((path) => compileGlob(path)), known: new Map() }
  matchers.set(paths, matcher)
  return matcher
}

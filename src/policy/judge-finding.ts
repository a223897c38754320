import { isAtLeast } from '../core/finding.ts'
import { type Action, actions, strictest, type Unmarked } from '../core/policy.ts'
import { matchesRule, type Subject } from './match-rule.ts'
import { type RuleInForce } from './rules-in-force.ts'

/** What a policy says about one finding: the strictest action of all rules that match it, and which rules ask for it. */
export interface Judgement {
  readonly action: Action
  /** In the policy's order; empty when no rule matches, and then the action is `allow`. */
  readonly rules: readonly RuleInForce[]
  /** The rules asked for more, and a finding of a detection rule on trial never does more than warn. */
  readonly capped: boolean
}

/** Total and pure: every finding gets a judgement, equal input an equal one. */
export function judgeFinding(
  subject: Subject,
  rules: readonly RuleInForce[],
  unmarked: Unmarked,
): Judgement {
  const matching = rules.filter(({ rule }) => matchesRule(rule, subject, unmarked))
  const action = matching.reduce<Action>((first, rule) => strictest(first, rule.action), 'allow')
  const deciding = matching.filter((rule) => rule.action === action)
  const onTrial = subject.finding?.trial === true
  const capped = onTrial && isAtLeast(actions, action, 'require-review')
  return { action: capped ? 'warn' : action, rules: deciding, capped }
}

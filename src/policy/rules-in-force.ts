import { type AttributedRange, linesByOrigin } from '../core/attribution.ts'
import { type ChangeFacts } from '../core/change-facts.ts'
import { type Action, actions, mildest, type Policy, type Unmarked } from '../core/policy.ts'
import { type ChangeConditions, type PolicyRule } from '../core/policy-rule.ts'
import { anyOf } from './any-of.ts'
import { matchesAny } from './match-paths.ts'

/** A rule whose conditions over the change hold, with what it asks for today. */
export interface RuleInForce {
  readonly rule: PolicyRule
  readonly action: Action
  /** It would ask for more if its trial were over. */
  readonly onTrial: boolean
}

interface Change {
  readonly facts: ChangeFacts
  readonly ranges: readonly AttributedRange[]
  /** `YYYY-MM-DD`; null: no trial is over, nor needed. */
  readonly today: string | null
}

/** The rules that apply to a change at all, in the policy's order. */
export function rulesInForce(policy: Policy, change: Change): readonly RuleInForce[] {
  return policy.rules
    .filter(({ when }) => holds(when, change, policy.unmarked))
    .map((rule) => {
      const onTrial = isOnTrial(rule, change.today)
      return { rule, action: onTrial ? mildest(rule.action, 'warn') : rule.action, onTrial }
    })
}

/** Whether the day makes a difference to any rule: only then it is part of a verdict. */
export function hasTrial({ rules }: Policy): boolean {
  return rules.some(({ trial }) => trial !== null)
}

/** Without a day the rule asks for all it can. Days of this form compare as texts. */
function isOnTrial({ trial, action }: PolicyRule, today: string | null): boolean {
  if (trial === null || today === null || today > trial) return false
  return actions.indexOf(action) > actions.indexOf('warn')
}

function holds(when: ChangeConditions, { facts, ranges }: Change, unmarked: Unmarked): boolean {
  const { authors, labels, baseBranches, fork, aiShareAtLeast } = when
  const { author, labels: own, baseBranch, isFork } = facts
  const conditions = [
    anyOf(authors, (kind) => kind === author),
    labels === null || hasLabel(labels, own ?? []),
    baseBranches === null || (baseBranch !== null && matchesAny(baseBranches, baseBranch)),
    fork === null || fork === isFork,
    aiShareAtLeast === null || hasShare(aiShareAtLeast, ranges, unmarked),
  ]
  return conditions.every(Boolean)
}

/** GitHub's labels are the same in any case. */
function hasLabel(wanted: readonly string[], own: readonly string[]): boolean {
  const known = new Set(own.map((label) => label.toLowerCase()))
  return wanted.some((label) => known.has(label.toLowerCase()))
}

/** Unmarked lines count where the policy counts them as AI. A change without added lines has no share. */
function hasShare(
  percent: number,
  ranges: readonly AttributedRange[],
  unmarked: Unmarked,
): boolean {
  const { ai, mixed, bot, human, unknown } = linesByOrigin(ranges)
  const all = ai + mixed + bot + human + unknown
  const counted = ai + mixed + (unmarked === 'human' ? 0 : unknown)
  return all > 0 && counted * 100 >= percent * all
}

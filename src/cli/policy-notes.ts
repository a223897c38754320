import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type ChangeConditions, type PolicyRule } from '../core/policy-rule.ts'
import { visibleText } from '../report/visible-text.ts'

/** What to know about a policy before its verdict is read: settings without effect, and rules only the App can judge. */
export function policyNotes({ policy, ignored }: PolicyInForce): readonly string[] {
  const unknown = policy.rules.filter(({ when }) => asksPullRequest(when))
  return [
    ...ignored.map(
      ({ setting, value, from, inForce, inForceFrom }) =>
        `${from}: ${setting}: ${visibleText(value, 100)} has no effect, ${inForceFrom} says ${visibleText(inForce, 100)}.`,
    ),
    ...(unknown.length === 0 ? [] : [unknownText(unknown)]),
  ]
}

function asksPullRequest({ authors, labels, fork }: ChangeConditions): boolean {
  return authors !== null || labels !== null || fork !== null
}

function unknownText(rules: readonly PolicyRule[]): string {
  const names = rules.map(({ name }) => name).join(', ')
  return `Not judged here, as they ask about the pull request: ${visibleText(names, 300)}.`
}

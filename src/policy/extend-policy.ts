import { gapReasons } from '../core/gap.ts'
import { type Policy, type PolicyRule } from '../core/policy.ts'
import { extendProvenance } from './extend-provenance.ts'
import { type PolicyFile } from './policy-file.ts'

/** The base with a file's settings in place of its own and the file's rules behind its rules. No base rule is ever dropped. */
export function extendPolicy(base: Policy, file: PolicyFile): Policy {
  return {
    version: 1,
    mode: file.mode ?? base.mode,
    unmarked: file.unmarked ?? base.unmarked,
    onGap: onGapOf(base, file),
    rules: [...base.rules, ...(file.rules ?? []).map((rule) => ruleOf(rule))],
    licences: {
      allow: file.licences?.allow ?? base.licences.allow,
      deny: [...new Set([...base.licences.deny, ...(file.licences?.deny ?? [])])],
    },
    provenance: extendProvenance(base.provenance, file.provenance),
    waivers: {
      approvers: file.waivers?.approvers ?? base.waivers.approvers,
      maxDays: file.waivers?.['max-days'] ?? base.waivers.maxDays,
    },
    review: { codeOwners: file.review?.['code-owners'] ?? base.review.codeOwners },
  }
}

function onGapOf(base: Policy, file: PolicyFile): Policy['onGap'] {
  const onGap = { ...base.onGap }
  for (const reason of gapReasons) onGap[reason] = file['on-gap']?.[reason] ?? base.onGap[reason]
  return onGap
}

function ruleOf(rule: NonNullable<PolicyFile['rules']>[number]): PolicyRule {
  return {
    name: rule.name,
    origins: rule.origins ?? null,
    categories: rule.categories ?? null,
    findings: rule.findings ?? null,
    severityAtLeast: rule['severity-at-least'] ?? null,
    confidenceAtLeast: rule['confidence-at-least'] ?? null,
    paths: rule.paths ?? null,
    action: rule.action,
    because: rule.because,
  }
}

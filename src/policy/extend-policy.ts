import { gapReasons } from '../core/gap.ts'
import { type CustomSecret, type Policy, type PolicyRule } from '../core/policy.ts'
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
    ...peopleOf(base, file),
    secrets: extendSecrets(base.secrets, file.secrets),
  }
}

function extendSecrets(base: Policy['secrets'], file: PolicyFile['secrets']): Policy['secrets'] {
  return {
    patterns: [...base.patterns, ...(file?.patterns ?? []).map((pattern) => customOf(pattern))],
    allow: [...new Set([...base.allow, ...(file?.allow ?? [])])],
  }
}

/** Someone who writes a format of their own knows it: what it finds counts like a documented one. */
function customOf(
  pattern: NonNullable<NonNullable<PolicyFile['secrets']>['patterns']>[number],
): CustomSecret {
  return {
    id: pattern.id,
    title: pattern.title,
    pattern: pattern.pattern,
    keywords: (pattern.keywords ?? []).map((keyword) => keyword.toLowerCase()),
    severity: pattern.severity ?? 'high',
    confidence: pattern.confidence ?? 'high',
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

function peopleOf(base: Policy, file: PolicyFile): Pick<Policy, 'waivers' | 'review'> {
  return {
    waivers: {
      approvers: file.waivers?.approvers ?? base.waivers.approvers,
      maxDays: file.waivers?.['max-days'] ?? base.waivers.maxDays,
    },
    review: { codeOwners: file.review?.['code-owners'] ?? base.review.codeOwners },
  }
}

import { type PolicyRule } from '../core/policy-rule.ts'

/** No condition at all: what a rule of a preset adds to. */
export const anyRule = {
  about: 'findings',
  origins: null,
  evidence: null,
  tools: null,
  categories: null,
  findings: null,
  cwe: null,
  severityAtLeast: null,
  confidenceAtLeast: null,
  ecosystems: null,
  changes: null,
  packages: null,
  gaps: null,
  paths: null,
  when: { authors: null, labels: null, baseBranches: null, fork: null, aiShareAtLeast: null },
  trial: null,
} as const satisfies Omit<PolicyRule, 'name' | 'action' | 'because'>

import { type Origin } from '../core/attribution.ts'
import { type Policy, type PolicyRule } from '../core/policy.ts'

const agents = ['ai', 'mixed'] as const satisfies readonly Origin[]
const people = ['human', 'unknown', 'bot'] as const satisfies readonly Origin[]

const anyFinding = {
  origins: null,
  categories: null,
  findings: null,
  severityAtLeast: null,
  confidenceAtLeast: null,
  paths: null,
} as const satisfies Omit<PolicyRule, 'name' | 'action' | 'because'>

/** What is in force where a repository says nothing, and the base its own rules are added to. Explained in docs/policy.md. */
export const defaultPolicy: Policy = {
  version: 1,
  mode: 'enforce',
  unmarked: 'human',
  onGap: {
    'unsupported-language': 'warn',
    'no-text': 'warn',
    'syntax-error': 'warn',
    'too-large': 'require-review',
    'timed-out': 'block',
    'not-fetched': 'block',
    'not-attributed': 'warn',
    'not-checked': 'warn',
  },
  rules: [
    {
      ...anyFinding,
      name: 'secret-exposed',
      categories: ['secret'],
      confidenceAtLeast: 'high',
      action: 'block',
      because:
        'A credential in a commit is readable by everyone who can read the repository, for good. Revoke it first, then take it out of the change.',
    },
    {
      ...anyFinding,
      name: 'secret-suspected',
      categories: ['secret'],
      confidenceAtLeast: 'medium',
      action: 'require-review',
      because: 'This looks like a credential. A person must say whether it is one.',
    },
    {
      ...anyFinding,
      name: 'dependency-untrustworthy',
      categories: ['dependency'],
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'block',
      because:
        'A package that does not exist, is malicious or known to be flawed, or is under terms nobody agreed to, does not come in. Use the package you meant, or none.',
    },
    {
      ...anyFinding,
      name: 'ai-proven',
      origins: agents,
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'block',
      because: 'A proven flaw of high severity in generated code is fixed before it merges.',
    },
    {
      ...anyFinding,
      name: 'ai-likely',
      origins: agents,
      severityAtLeast: 'high',
      confidenceAtLeast: 'medium',
      action: 'require-review',
      because: 'A likely flaw of high severity in generated code needs the eyes of a person.',
    },
    {
      ...anyFinding,
      name: 'ai-medium',
      origins: agents,
      severityAtLeast: 'medium',
      confidenceAtLeast: 'high',
      action: 'require-review',
      because: 'A proven flaw of medium severity in generated code needs the eyes of a person.',
    },
    {
      ...anyFinding,
      name: 'critical-proven',
      origins: people,
      severityAtLeast: 'critical',
      confidenceAtLeast: 'high',
      action: 'block',
      because: 'A proven critical flaw is fixed before it merges, whoever wrote it.',
    },
    {
      ...anyFinding,
      name: 'high-proven',
      origins: people,
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'require-review',
      because: 'A proven flaw of high severity needs a second pair of eyes.',
    },
    {
      ...anyFinding,
      name: 'worth-a-look',
      severityAtLeast: 'medium',
      action: 'warn',
      because: 'Worth a look; it does not hold the merge.',
    },
    {
      ...anyFinding,
      name: 'minor',
      action: 'allow',
      because: 'Minor, or not certain enough to interrupt anyone.',
    },
  ],
  licences: { allow: null, deny: [] },
  provenance: {
    agents: [],
    bots: [],
    trailers: [],
    branches: [],
    disclosure: {
      trailers: [],
      trailersOn: 'ai',
      forbidCoAuthors: false,
      statement: null,
      action: 'warn',
    },
    agentTrace: [],
    trustedRecords: { gitAi: false, agentTrace: [] },
  },
  waivers: { approvers: 'maintain', maxDays: 90 },
  review: { codeOwners: false },
}

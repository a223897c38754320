import { type Origin } from '../core/attribution.ts'
import { type Policy } from '../core/policy.ts'
import { anyRule } from './any-rule.ts'

const agents = ['ai', 'mixed'] as const satisfies readonly Origin[]
const people = ['human', 'unknown', 'bot'] as const satisfies readonly Origin[]

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
      ...anyRule,
      name: 'secret-exposed',
      categories: ['secret'],
      confidenceAtLeast: 'high',
      action: 'block',
      because:
        'A credential in a commit is readable by everyone who can read the repository, for good. Revoke it first, then take it out of the change.',
    },
    {
      ...anyRule,
      name: 'secret-suspected',
      categories: ['secret'],
      confidenceAtLeast: 'medium',
      action: 'require-review',
      because: 'This looks like a credential. A person must say whether it is one.',
    },
    {
      ...anyRule,
      name: 'dependency-untrustworthy',
      categories: ['dependency'],
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'block',
      because:
        'A package that does not exist, is malicious or known to be flawed, or is under terms nobody agreed to, does not come in. Use the package you meant, or none.',
    },
    {
      ...anyRule,
      name: 'ai-proven',
      origins: agents,
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'block',
      because: 'A proven flaw of high severity in generated code is fixed before it merges.',
    },
    {
      ...anyRule,
      name: 'ai-likely',
      origins: agents,
      severityAtLeast: 'high',
      confidenceAtLeast: 'medium',
      action: 'require-review',
      because: 'A likely flaw of high severity in generated code needs the eyes of a person.',
    },
    {
      ...anyRule,
      name: 'ai-medium',
      origins: agents,
      severityAtLeast: 'medium',
      confidenceAtLeast: 'high',
      action: 'require-review',
      because: 'A proven flaw of medium severity in generated code needs the eyes of a person.',
    },
    {
      ...anyRule,
      name: 'critical-proven',
      origins: people,
      severityAtLeast: 'critical',
      confidenceAtLeast: 'high',
      action: 'block',
      because: 'A proven critical flaw is fixed before it merges, whoever wrote it.',
    },
    {
      ...anyRule,
      name: 'high-proven',
      origins: people,
      severityAtLeast: 'high',
      confidenceAtLeast: 'high',
      action: 'require-review',
      because: 'A proven flaw of high severity needs a second pair of eyes.',
    },
    {
      ...anyRule,
      name: 'worth-a-look',
      severityAtLeast: 'medium',
      action: 'warn',
      because: 'Worth a look; it does not hold the merge.',
    },
    {
      ...anyRule,
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
  secrets: { patterns: [], allow: [] },
  waivers: { approvers: 'maintain', maxDays: 90 },
  review: { codeOwners: false },
}

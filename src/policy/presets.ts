import { type Origin } from '../core/attribution.ts'
import { type Policy } from '../core/policy.ts'
import { anyRule } from './any-rule.ts'
import { defaultPolicy } from './default-policy.ts'

/** What a policy file can build on. */
export const presetNames = ['default', 'starter', 'strict-ai', 'regulated'] as const
export type PresetName = (typeof presetNames)[number]

export type Preset = Pick<Policy, 'unmarked' | 'onGap' | 'rules'>

const agents = ['ai', 'mixed'] as const satisfies readonly Origin[]

const { unmarked, onGap, rules } = defaultPolicy

/** Block what nobody wants, tell the rest: for the first weeks. */
const starter: Preset = {
  unmarked: 'human',
  onGap: {
    'unsupported-language': 'allow',
    'no-text': 'allow',
    'syntax-error': 'warn',
    'too-large': 'warn',
    'timed-out': 'warn',
    'not-fetched': 'require-review',
    'not-attributed': 'allow',
    'not-checked': 'allow',
  },
  rules: [
    ...rules.filter(({ name }) => name === 'secret-exposed' || name === 'dependency-untrustworthy'),
    {
      ...anyRule,
      name: 'starter-critical',
      severityAtLeast: 'critical',
      confidenceAtLeast: 'high',
      action: 'require-review',
      because: 'A proven critical flaw needs a second pair of eyes before it merges.',
    },
    {
      ...anyRule,
      name: 'starter-worth-a-look',
      severityAtLeast: 'medium',
      action: 'warn',
      because: 'Worth a look. The starter policy does not hold the merge for it.',
    },
    {
      ...anyRule,
      name: 'starter-minor',
      action: 'allow',
      because: 'Minor, or not certain enough to interrupt anyone.',
    },
  ],
}

/** The default, and generated code on a short leash. */
const strictAi: Preset = {
  unmarked: 'ai',
  onGap: { ...onGap, 'not-attributed': 'require-review' },
  rules: [
    ...rules,
    {
      ...anyRule,
      name: 'strict-ai-likely',
      origins: agents,
      severityAtLeast: 'medium',
      confidenceAtLeast: 'medium',
      action: 'block',
      because:
        'Generated code is fixed until no likely flaw is left; asking the tool again is cheap.',
    },
    {
      ...anyRule,
      name: 'strict-ai-any',
      origins: agents,
      action: 'require-review',
      because: 'Whatever is found in generated code is seen by a person.',
    },
    {
      ...anyRule,
      name: 'strict-ai-packages',
      about: 'dependencies',
      origins: agents,
      changes: ['added'],
      action: 'require-review',
      because: 'Tools invent package names. A person looks at a package a tool brings in.',
    },
    {
      ...anyRule,
      name: 'strict-ai-pipelines',
      about: 'lines',
      origins: agents,
      paths: ['.github/workflows/**', '.github/actions/**', '**/Dockerfile'],
      action: 'require-review',
      because: 'Pipelines run with our keys, so a person reads what a tool writes there.',
    },
  ],
}

/** `strict-ai`, and nothing gets in unread, whoever wrote it: for software that an auditor asks about. */
const regulated: Preset = {
  unmarked: 'unknown-blocks',
  onGap: {
    'unsupported-language': 'require-review',
    'no-text': 'require-review',
    'syntax-error': 'require-review',
    'too-large': 'block',
    'timed-out': 'block',
    'not-fetched': 'block',
    'not-attributed': 'block',
    'not-checked': 'require-review',
  },
  rules: [
    ...strictAi.rules,
    {
      ...anyRule,
      name: 'regulated-proven',
      severityAtLeast: 'medium',
      confidenceAtLeast: 'high',
      action: 'block',
      because: 'A proven flaw is fixed before it merges, whoever wrote it.',
    },
    {
      ...anyRule,
      name: 'regulated-generated-lines',
      about: 'lines',
      origins: agents,
      action: 'require-review',
      because: 'A person answers for every generated line, so a person reads it.',
    },
    {
      ...anyRule,
      name: 'regulated-packages',
      about: 'dependencies',
      changes: ['added'],
      action: 'require-review',
      because: 'Every new package becomes part of what we ship and answer for.',
    },
  ],
}

export const presets = {
  default: { unmarked, onGap, rules },
  starter,
  'strict-ai': strictAi,
  regulated,
} as const satisfies Record<PresetName, Preset>

/** Which preset a rule of this name is from, or null. */
export function presetOfRule(name: string): PresetName | null {
  return (
    presetNames.find((preset) => presets[preset].rules.some((rule) => rule.name === name)) ?? null
  )
}

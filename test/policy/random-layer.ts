import { gapReasons } from '../../src/core/gap.ts'
import { actions, modes, unmarkedSettings } from '../../src/core/policy.ts'
import { type PolicyFile } from '../../src/policy/policy-file.ts'
import { innerLayer, type PolicyLayer, rootLayer } from '../../src/policy/policy-layer.ts'
import { presetNames } from '../../src/policy/presets.ts'
import { randomRule } from './random-input.ts'
import { type Random } from './samples.ts'

const licences = ['MIT', 'Apache-2.0', 'AGPL-3.0-only'] as const

type ProvenanceFile = NonNullable<PolicyFile['provenance']>

export function randomRoot(random: Random, from: string): PolicyLayer {
  return withRules(random, rootLayer(randomFile(random), from), from)
}

export function randomInner(random: Random, from: string): PolicyLayer {
  return withRules(random, innerLayer(randomFile(random), from), from)
}

/** Few names, so that two files often use the same one. */
function withRules(random: Random, layer: PolicyLayer, from: string): PolicyLayer {
  const own = random.list(3, () => ({
    value: randomRule(random, `rule-${random.below(6)}`),
    from,
  }))
  return { ...layer, rules: [...layer.rules, ...own] }
}

function randomFile(random: Random): PolicyFile {
  return {
    version: 1,
    ...(random.chance(0.3) && { extends: random.one(presetNames) }),
    ...(random.chance(0.5) && { mode: random.one(modes) }),
    ...(random.chance(0.5) && { unmarked: random.one(unmarkedSettings) }),
    'on-gap': Object.fromEntries(
      random.some(gapReasons).map((reason) => [reason, random.one(actions)]),
    ),
    ...(random.chance(0.5) && { provenance: randomProvenance(random) }),
    waivers: {
      ...(random.chance(0.3) && { approvers: random.one(['write', 'maintain', 'admin']) }),
      ...(random.chance(0.3) && { 'max-days': random.below(365) }),
    },
    review: { ...(random.chance(0.3) && { 'code-owners': random.chance(0.5) }) },
    licences: {
      ...(random.chance(0.3) && { allow: [...random.some(licences)] }),
      ...(random.chance(0.3) && { deny: [...random.some(licences)] }),
    },
    secrets: { ...(random.chance(0.3) && { allow: [random.one(['a', 'b']).repeat(32)] }) },
  }
}

function randomProvenance(random: Random): ProvenanceFile {
  const tool = random.one(['one', 'two'])
  return {
    ...(random.chance(0.3) && { agents: [{ tool, accounts: [tool] }] }),
    ...(random.chance(0.3) && { bots: [{ tool, accounts: [tool] }] }),
    ...(random.chance(0.3) && { trailers: [{ key: `X-${tool}` }] }),
    ...(random.chance(0.3) && { branches: [{ prefix: `${tool}/`, tool }] }),
    ...(random.chance(0.3) && { 'agent-trace': [`${tool}.json`] }),
    disclosure: randomDisclosure(random),
    'trusted-records': {
      ...(random.chance(0.3) && { 'git-ai': random.chance(0.5) }),
      ...(random.chance(0.3) && { 'agent-trace': [tool] }),
    },
  }
}

function randomDisclosure(random: Random): NonNullable<ProvenanceFile['disclosure']> {
  return {
    ...(random.chance(0.5) && {
      trailers: [random.one(['Assisted-by', 'Generated-by', 'X-One'])],
      ...(random.chance(0.5) && { on: random.one(['ai', 'all'] as const) }),
    }),
    ...(random.chance(0.3) && { 'forbid-co-authors': random.chance(0.7) }),
    ...(random.chance(0.3) && { statement: random.one(['AI usage:', 'LLM:']) }),
    ...(random.chance(0.5) && {
      action: random.one(['warn', 'require-review', 'block'] as const),
    }),
  }
}

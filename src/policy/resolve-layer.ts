import { gapReasons } from '../core/gap.ts'
import { type Policy, type Provenance } from '../core/policy.ts'
import { defaultPolicy } from './default-policy.ts'
import { resolveLimits } from './limits-layer.ts'
import { type PolicyLayer } from './policy-layer.ts'
import { type ProvenanceLayer } from './provenance-layer.ts'
import { type Stated } from './stated.ts'

/** The values of a layer; the default's where it says nothing. */
export function resolveLayer(layer: PolicyLayer): Policy {
  const { mode, unmarked, onGap, rules, provenance, limits } = layer
  const actions = { ...defaultPolicy.onGap }
  for (const reason of gapReasons) actions[reason] = valueOf(onGap[reason], actions[reason])
  return {
    version: 1,
    mode: valueOf(mode, defaultPolicy.mode),
    unmarked: valueOf(unmarked, defaultPolicy.unmarked),
    onGap: actions,
    rules: valuesOf(rules),
    provenance: resolveProvenance(provenance),
    ...resolveLimits(limits),
  }
}

function resolveProvenance(layer: ProvenanceLayer): Provenance {
  const { disclosure, trusted } = layer
  const { disclosure: none, trustedRecords } = defaultPolicy.provenance
  return {
    agents: valuesOf(layer.agents),
    bots: valuesOf(layer.bots),
    trailers: valuesOf(layer.trailers),
    branches: valuesOf(layer.branches),
    disclosure: {
      trailers: valueOf(disclosure.trailers, none.trailers),
      trailersOn: valueOf(disclosure.trailersOn, none.trailersOn),
      forbidCoAuthors: valueOf(disclosure.forbidCoAuthors, none.forbidCoAuthors),
      statement: valueOf<string | null>(disclosure.statement, none.statement),
      action: valueOf(disclosure.action, none.action),
    },
    agentTrace: valuesOf(layer.agentTrace),
    trustedRecords: {
      gitAi: valueOf(trusted.gitAi, trustedRecords.gitAi),
      agentTrace: valueOf(trusted.agentTrace, trustedRecords.agentTrace),
    },
  }
}

function valueOf<T>(entry: Stated<T> | null, otherwise: T): T {
  return entry === null ? otherwise : entry.value
}

function valuesOf<T>(entries: readonly Stated<T>[]): readonly T[] {
  return entries.map(({ value }) => value)
}

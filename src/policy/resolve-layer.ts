import { gapReasons } from '../core/gap.ts'
import { type Policy } from '../core/policy.ts'
import { defaultPolicy } from './default-policy.ts'
import { type PolicyLayer } from './policy-layer.ts'
import { type Stated } from './stated.ts'

/** The values of a layer; the default's where it says nothing. */
export function resolveLayer(layer: PolicyLayer): Policy {
  const onGap = { ...defaultPolicy.onGap }
  for (const reason of gapReasons) onGap[reason] = layer.onGap[reason]?.value ?? onGap[reason]
  const { disclosure, trusted } = layer.provenance
  const none = defaultPolicy.provenance
  return {
    version: 1,
    mode: layer.mode?.value ?? defaultPolicy.mode,
    unmarked: layer.unmarked?.value ?? defaultPolicy.unmarked,
    onGap,
    rules: values(layer.rules),
    provenance: {
      agents: values(layer.provenance.agents),
      bots: values(layer.provenance.bots),
      trailers: values(layer.provenance.trailers),
      branches: values(layer.provenance.branches),
      disclosure: {
        trailers: disclosure.trailers?.value ?? none.disclosure.trailers,
        trailersOn: disclosure.trailersOn?.value ?? none.disclosure.trailersOn,
        forbidCoAuthors: disclosure.forbidCoAuthors?.value ?? none.disclosure.forbidCoAuthors,
        statement: disclosure.statement?.value ?? none.disclosure.statement,
        action: disclosure.action?.value ?? none.disclosure.action,
      },
      agentTrace: values(layer.provenance.agentTrace),
      trustedRecords: {
        gitAi: trusted.gitAi?.value ?? none.trustedRecords.gitAi,
        agentTrace: trusted.agentTrace?.value ?? none.trustedRecords.agentTrace,
      },
    },
  }
}

function values<T>(entries: readonly Stated<T>[]): readonly T[] {
  return entries.map(({ value }) => value)
}

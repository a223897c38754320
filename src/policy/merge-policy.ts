import { canonicalJson } from '../core/canonical-json.ts'
import { gapReasons } from '../core/gap.ts'
import { actions, modes, unmarkedSettings } from '../core/policy.ts'
import { mergeLimits } from './limits-layer.ts'
import { type PolicyLayer } from './policy-layer.ts'
import { type DisclosureLayer, type ProvenanceLayer } from './provenance-layer.ts'
import { type Stated, stricter } from './stated.ts'

/**
 * What is in force when `lower` stands below `upper`: of every setting the stricter value, the rules of both. So nothing below
 * makes a decision milder; who stands above whom only matters where neither value is the stricter one, and then `upper` stays.
 * Associative and idempotent. What `lower` loses is told by `ignoredSettings`.
 */
export function mergePolicy(upper: PolicyLayer, lower: PolicyLayer): PolicyLayer {
  const onGap = { ...upper.onGap }
  for (const reason of gapReasons) {
    onGap[reason] = stricter(actions, upper.onGap[reason], lower.onGap[reason])
  }
  return {
    mode: stricter(modes, upper.mode, lower.mode),
    unmarked: stricter(unmarkedSettings, upper.unmarked, lower.unmarked),
    onGap,
    rules: union(upper.rules, lower.rules),
    provenance: mergeProvenance(upper.provenance, lower.provenance),
    limits: mergeLimits(upper.limits, lower.limits),
  }
}

/** More words for AI only make lines more AI. Bots and trusted records can make a line less AI, so only the top names them. */
function mergeProvenance(upper: ProvenanceLayer, lower: ProvenanceLayer): ProvenanceLayer {
  return {
    agents: union(upper.agents, lower.agents),
    bots: upper.bots,
    trailers: union(upper.trailers, lower.trailers),
    branches: union(upper.branches, lower.branches),
    agentTrace: union(upper.agentTrace, lower.agentTrace),
    disclosure: mergeDisclosure(upper.disclosure, lower.disclosure),
    trusted: upper.trusted,
  }
}

/** A further trailer would be another way out of the duty, so the upper list stays as it is. */
function mergeDisclosure(upper: DisclosureLayer, lower: DisclosureLayer): DisclosureLayer {
  return {
    trailers: upper.trailers ?? lower.trailers,
    trailersOn: stricter(trailersOn, upper.trailersOn, lower.trailersOn),
    forbidCoAuthors: stricter(no, upper.forbidCoAuthors, lower.forbidCoAuthors),
    statement: upper.statement ?? lower.statement,
    action: stricter(actions, upper.action, lower.action),
  }
}

const trailersOn = ['ai', 'all'] as const
const no = [false, true] as const

/** Each value once, where it stands first. */
function union<T extends object | string>(
  upper: readonly Stated<T>[],
  lower: readonly Stated<T>[],
): readonly Stated<T>[] {
  if (upper.length === 0 && lower.length === 0) return upper
  const byValue = new Map<string, Stated<T>>()
  for (const entry of [...upper, ...lower]) {
    const key = keyOf(entry.value)
    if (!byValue.has(key)) byValue.set(key, entry)
  }
  return [...byValue.values()]
}

/** Rules of presets are the same objects in every policy of a process. */
const keys = new WeakMap<object, string>()

function keyOf(value: object | string): string {
  if (typeof value === 'string') return value
  const known = keys.get(value)
  if (known !== undefined) return known
  const key = canonicalJson(value)
  keys.set(value, key)
  return key
}

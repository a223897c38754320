import { type PolicyInForce, type PolicySource } from '../core/policy-in-force.ts'
import { sourceName } from '../core/source-name.ts'
import { effectiveSettings, ignoredSettings } from './describe-settings.ts'
import { hashFloor, hashPolicy } from './hash-policy.ts'
import { mergePolicy } from './merge-policy.ts'
import { type PolicyFile } from './policy-file.ts'
import {
  defaultLayer,
  groupLayer,
  innerLayer,
  type PolicyLayer,
  rootLayer,
} from './policy-layer.ts'
import { resolveLayer } from './resolve-layer.ts'
import { type RepositoryFacts, selectGroups } from './select-groups.ts'

/** A file that was read without a mistake, and where. */
export interface PolicyText {
  readonly file: PolicyFile
  readonly source: Exclude<PolicySource, { kind: 'default' }>
}

export interface PolicyParts {
  /** The operator's file, then the organisation's: as many as there are. */
  readonly floors: readonly PolicyText[]
  /** The repository's own, or null. */
  readonly own: PolicyText | null
  /** Selects the groups of the floors. */
  readonly repository: RepositoryFacts
  readonly notices: readonly string[]
}

/**
 * The policy of a repository: every file below another one may only tighten it (docs/policy.md, "How policies are merged"). Equal
 * files give equal policies.
 */
export function composePolicy(parts: PolicyParts): PolicyInForce {
  const texts = [...parts.floors, ...(parts.own === null ? [] : [parts.own])]
  const layers = texts.flatMap((text, index) => layersOf(text, index === 0, parts.repository))
  const [top = defaultLayer(), ...below] = layers
  const ignored = []
  let merged = top
  for (const layer of below) {
    ignored.push(...ignoredSettings(merged, layer))
    merged = mergePolicy(merged, layer)
  }
  const policy = resolveLayer(merged)
  const sources = texts.map(({ source }) => source)
  return {
    policy,
    hash: hashPolicy(policy),
    sources: sources.length === 0 ? [{ kind: 'default' }] : sources,
    settings: effectiveSettings(merged),
    ignored,
    notices: parts.notices,
    floorHash: hashFloor(parts.floors.map(({ file }) => file)),
  }
}

function layersOf(
  { file, source }: PolicyText,
  isTop: boolean,
  repository: RepositoryFacts,
): readonly PolicyLayer[] {
  const from = sourceName(source)
  const own = isTop ? rootLayer(file, from) : innerLayer(file, from)
  const groups = selectGroups(file.groups ?? [], repository)
  return [own, ...groups.map((group) => groupLayer(group, `${from}, group ${group.name}`))]
}

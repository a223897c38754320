import { type Relation } from '../../core/structure.ts'
import { judge, type Verdict } from './conditions.ts'
import { textOf } from './node.ts'
import { placesAt } from './path.ts'
import { type Resource } from './resource.ts'
import { isOfType, type ResourceIndex, referencesIn, resourcesOf } from './resource-index.ts'

/** Whether the module has such another resource; unknown when one there may be it. */
export function isRelated(resource: Resource, relation: Relation, index: ResourceIndex): Verdict {
  let verdict: Verdict = false
  for (const other of resourcesOf(index, relation.resource)) {
    if (other === resource) continue
    const one = isSuch(resource, other, relation)
    if (one === true) return true
    if (one === null) verdict = null
  }
  return verdict
}

function isSuch(resource: Resource, other: Resource, relation: Relation): Verdict {
  const { refersBy, referredBy, same, order, where } = relation
  const verdicts = [
    refersBy === undefined ? true : refers(other, refersBy, resource),
    referredBy === undefined ? true : refers(resource, referredBy, other),
    same === undefined ? true : areSame(resource, other, same),
    order === undefined ? true : isInOrder(resource, other, order),
    where === undefined ? true : judge(where, whole(other), []),
  ]
  if (verdicts.some((verdict) => verdict === false)) return false
  return verdicts.some((verdict) => verdict === null) ? null : true
}

/** A value that is not fixed, and names no resource of that type, may be a reference in disguise. */
function refers(from: Resource, path: string, to: Resource): Verdict {
  let verdict: Verdict = false
  for (const { node, hidden } of placesAt(from.node, path)) {
    if (node === null) verdict = hidden ? null : verdict
    else {
      const references = referencesIn(node)
      if (references.has(to.address)) return true
      if (node.kind === 'unknown' && references.size === 0) verdict = null
    }
  }
  return verdict
}

function areSame(
  resource: Resource,
  other: Resource,
  same: Readonly<Record<string, string>>,
): Verdict {
  let verdict: Verdict = true
  for (const [theirs, ours] of Object.entries(same)) {
    const pairs = placesAt(other.node, theirs).flatMap((a) =>
      placesAt(resource.node, ours).map((b) => [textOf(a.node), textOf(b.node)] as const),
    )
    if (pairs.some(([a, b]) => a !== null && a === b)) continue
    if (!pairs.some(([a, b]) => a === null || b === null)) return false
    verdict = null
  }
  return verdict
}

function isInOrder(resource: Resource, other: Resource, order: 'before' | 'after'): boolean {
  if (other.owner !== resource.owner || other.path !== resource.path) return false
  const isBefore = other.head.start < resource.head.start
  return (order === 'before') === isBefore
}

/** The nearest resource around this one that is of such a type. */
export function enclosing(resource: Resource, types: string): Resource | null {
  for (let at = resource.owner; at !== null; at = at.owner) {
    if (isOfType(at.type, types)) return at
  }
  return null
}

export function whole({ node }: Resource): {
  readonly node: Resource['node']
  readonly hidden: false
  readonly place: Resource['node']
  readonly key: null
} {
  return { node, hidden: false, place: node, key: null }
}

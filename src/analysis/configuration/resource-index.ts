import { type ResourceTypes } from '../../core/structure.ts'
import { expandNames } from '../code/name-index.ts'
import { type Node } from './node.ts'
import { type Resource } from './resource.ts'

/** The resources that are seen together: those of one module. */
export interface ResourceIndex {
  readonly all: readonly Resource[]
  readonly byType: ReadonlyMap<string, readonly Resource[]>
}

export function indexResources(resources: readonly Resource[]): ResourceIndex {
  const byType = new Map<string, Resource[]>()
  for (const resource of resources) {
    const known = byType.get(resource.type)
    if (known === undefined) byType.set(resource.type, [resource])
    else known.push(resource)
  }
  return { all: resources, byType }
}

export function resourcesOf(index: ResourceIndex, types: ResourceTypes): readonly Resource[] {
  return [...index.byType].flatMap(([type, own]) => (isOfType(type, types) ? own : []))
}

export function isOfType(type: string, wanted: ResourceTypes): boolean {
  return expandNames(wanted).some((name) =>
    name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : name === type,
  )
}

const collected = new WeakMap<Node, ReadonlySet<string>>()

/** Addresses a value refers to, at whatever depth. */
export function referencesIn(node: Node): ReadonlySet<string> {
  const known = collected.get(node)
  if (known !== undefined) return known
  const references = new Set(node.references)
  for (const inner of [...node.interpolations, ...node.entries.map((entry) => entry.node)]) {
    for (const reference of referencesIn(inner)) references.add(reference)
  }
  collected.set(node, references)
  return references
}

import { packageKey } from '../../core/advisory.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { isPublic } from './is-public.ts'

/**
 * Each package once that this change brings in or moves and that public sources know about: where a manifest declares it,
 * else where code or a lock file names it. What is declared comes first, so that a limit cuts what stands behind it.
 */
export function judgedPackages(
  dependencies: readonly DependencyChange[],
  privatePackages: readonly string[],
): readonly DependencyChange[] {
  const chosen = new Map<string, DependencyChange>()
  for (const dependency of dependencies) {
    if (dependency.change === 'removed' || dependency.ecosystem === 'docker') continue
    if (!isPublic(dependency, privatePackages)) continue
    const key = packageKey(dependency)
    const before = chosen.get(key)
    if (before === undefined) chosen.set(key, dependency)
    else chosen.set(key, together(before, dependency))
  }
  return [...chosen.values()].toSorted((first, second) => orderOf(first) - orderOf(second))
}

const order = [
  'declared',
  'imported',
  'locked',
] as const satisfies readonly DependencyChange['relation'][]

function orderOf({ relation }: DependencyChange): number {
  return order.indexOf(relation)
}

/** A manifest says where it stands, its lock file which version it is. */
function together(first: DependencyChange, second: DependencyChange): DependencyChange {
  const [lead, other] = orderOf(second) < orderOf(first) ? [second, first] : [first, second]
  return { ...lead, resolved: lead.resolved ?? other.resolved }
}

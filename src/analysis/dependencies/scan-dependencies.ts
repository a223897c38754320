import { type ChangeSet } from '../../core/change-set.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { checkHygiene } from './hygiene/check-hygiene.ts'
import { undeclaredImports } from './imports/undeclared-imports.ts'
import { joinLocks } from './join-locks.ts'
import { type ProjectManifests } from './project.ts'
import { readManifestChanges } from './read-manifest-changes.ts'

export interface DependencyScan {
  /** In order of path and line. */
  readonly dependencies: readonly DependencyChange[]
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}

/**
 * Third-party packages the change adds, drops, or whose version or source it changes: whole files are compared, the head's with
 * what the patch says was there. Never throws: a manifest that does not parse is a gap, and what of it could be read still counts.
 */
export function scanDependencies(
  changes: ChangeSet,
  project: ProjectManifests | null,
): DependencyScan {
  const { manifests, gaps } = readManifestChanges(changes.files)
  const imports = undeclaredImports(changes.files, project)
  const dependencies = [...joinLocks(manifests), ...imports.dependencies].toSorted(byPlace)
  const detections = [...checkHygiene(manifests, project), ...imports.detections]
  return { dependencies, detections, gaps }
}

function byPlace(first: DependencyChange, second: DependencyChange): number {
  if (first.path !== second.path) return first.path < second.path ? -1 : 1
  return (
    first.line - second.line || (first.name < second.name ? -1 : Number(first.name > second.name))
  )
}

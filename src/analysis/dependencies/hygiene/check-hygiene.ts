import { type Detection } from '../../../core/finding.ts'
import { type ProjectManifests } from '../project.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'
import { checkEntries } from './check-entries.ts'
import { checkLock } from './check-lock.ts'
import { checkLockOfManifest } from './check-lock-of-manifest.ts'
import { checkRegistries } from './check-registries.ts'
import { checkScripts } from './check-scripts.ts'
import { type Observed, toDetection } from './detection.ts'

/** How the change takes its packages in. `project` is null when the rest of the repository is not known. */
export function checkHygiene(
  manifests: readonly ManifestChange[],
  project: ProjectManifests | null,
): readonly Detection[] {
  const present = manifests.filter(({ file }) => file.status !== 'removed')
  const observed = present.flatMap((change): readonly Observed[] => [
    ...checkRegistries(change),
    ...checkScripts(change),
    ...checkEntries(change, { manifests: present, project }),
    ...checkLock(change),
    ...checkLockOfManifest(change, { manifests: present, project }),
  ])
  return observed.map((one) => toDetection(one))
}

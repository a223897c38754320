import { dirname } from 'node:path/posix'
import { type Ecosystem } from '../../../core/dependency.ts'
import { manifestAt } from '../manifests.ts'
import { type ProjectManifests } from '../project.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'

export interface Surroundings {
  /** All of the change. */
  readonly manifests: readonly ManifestChange[]
  readonly project: ProjectManifests | null
}

/** Lock files of the change in the manifest's folder or above it. */
export function changedLocks(
  { file, manifest }: ManifestChange,
  { manifests }: Surroundings,
): readonly ManifestChange[] {
  return manifests.filter(
    (other) =>
      other.manifest.kind === 'lock' &&
      other.manifest.ecosystem === manifest.ecosystem &&
      isBelow(file.path, dirname(other.file.path)),
  )
}

/** The lock file of the repository that holds for this manifest and that the change leaves alone; null for none or not known. */
export function untouchedLock(change: ManifestChange, { project }: Surroundings): string | null {
  const paths = project?.paths.filter((path) => isBelow(change.file.path, dirname(path))) ?? []
  return paths.find((path) => isLock(path, change.manifest.ecosystem)) ?? null
}

function isLock(path: string, ecosystem: Ecosystem): boolean {
  if (!/lock|shrinkwrap/iu.test(path)) return path.endsWith('bun.lockb') && ecosystem === 'npm'
  const manifest = manifestAt(path)
  if (manifest === null) return path.endsWith('bun.lockb') && ecosystem === 'npm'
  return manifest.kind === 'lock' && manifest.ecosystem === ecosystem
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

import { type ChangedFile, type ChangeSet } from '../../core/change-set.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { addedLinesOf } from '../added-lines.ts'
import { type Manifest, type ManifestEntry } from './manifest.ts'
import { manifests } from './manifests.ts'

export interface DependencyScan {
  /** In order of path and line. */
  readonly dependencies: readonly DependencyChange[]
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}

/**
 * Third-party packages the change adds, or whose version it changes, as its manifests state them. An entry counts when its
 * line was added and no removed line said the same. Never throws: a manifest that does not parse is a gap, and what of it
 * could be read still counts.
 */
export function scanDependencies(changes: ChangeSet): DependencyScan {
  const dependencies: DependencyChange[] = []
  const gaps: Gap[] = []
  for (const file of changes.files) {
    const manifest = manifests.find((candidate) => candidate.isManifest(file.path))
    if (manifest === undefined || file.text === null || isInstalled(file.path)) continue
    const { entries, brokenAtLine } = manifest.parse(file.text)
    dependencies.push(...changedEntries(file, manifest, entries))
    if (brokenAtLine !== null) gaps.push(broken(file.path, brokenAtLine))
  }
  return { dependencies: dependencies.toSorted(byPlace), detections: [], gaps }
}

function isInstalled(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages)\//u.test(path)
}

function changedEntries(
  file: ChangedFile,
  manifest: Manifest,
  entries: readonly ManifestEntry[],
): readonly DependencyChange[] {
  const isAdded = addedLinesOf(file)
  const before = removedVersions(file, manifest)
  return entries
    .filter((entry) => isAdded(entry.line))
    .filter((entry) => !before.has(entry.name) || before.get(entry.name) !== entry.version)
    .map(({ name, version, line }) => ({
      ecosystem: manifest.ecosystem,
      name,
      version,
      previousVersion: before.get(name) ?? null,
      change: before.has(name) ? ('changed' as const) : ('added' as const),
      resolved: null,
      relation: 'declared' as const,
      scope: 'runtime' as const,
      source: 'registry' as const,
      path: file.path,
      line,
    }))
}

/**
 * What the removed lines said. A hunk need not hold the line that opens its section, so every removed property is read as
 * an entry: only names that the head has as entries are looked up.
 */
function removedVersions(
  file: ChangedFile,
  manifest: Manifest,
): ReadonlyMap<string, string | null> {
  const versions = new Map<string, string | null>()
  const removed = file.hunks.flatMap((hunk) =>
    hunk.lines.filter((line) => line.kind === 'removed').map((line) => line.text),
  )
  for (const line of removed) {
    for (const entry of manifest.parseLine(line)) versions.set(entry.name, entry.version)
  }
  return versions
}

function broken(path: string, line: number): Gap {
  return {
    path,
    reason: 'syntax-error',
    detail: `This manifest does not parse at line ${line}, so dependencies after it may be missed; correct it.`,
  }
}

function byPlace(first: DependencyChange, second: DependencyChange): number {
  if (first.path !== second.path) return first.path < second.path ? -1 : 1
  return first.line - second.line
}

import { dirname } from 'node:path/posix'
import { maxSatisfying, satisfies, validRange } from 'semver'
import { type DependencyChange } from '../../core/dependency.ts'
import { groupBy } from '../group-by.ts'
import { type ManifestEntry } from './manifest.ts'
import { canonicalName } from './package-name.ts'
import { type ManifestChange } from './read-manifest-changes.ts'

/**
 * One change for one package: a declared one takes the version its lock file chose and stands for that lock entry too. What only
 * the lock file names stays by itself.
 */
export function joinLocks(manifests: readonly ManifestChange[]): readonly DependencyChange[] {
  const locks = manifests.filter(({ manifest }) => manifest.kind === 'lock')
  const asked = manifests
    .filter(({ manifest }) => manifest.kind === 'manifest')
    .flatMap((one) => toChanges(one, 'declared'))
  const installed = installedOf(locks, new Set(asked.map((one) => keyOf(one))))
  const declared = asked.map((one) =>
    one.change === 'removed' ? one : withLock(one, installed.get(keyOf(one)) ?? []),
  )
  const stoodFor = groupBy(declared, keyOf)
  const locked = locks
    .flatMap((one) => toChanges(one, 'locked'))
    .filter((one) => !(stoodFor.get(keyOf(one)) ?? []).some((other) => standsFor(other, one)))
  return [...declared, ...locked]
}

/** What the lock files of the head hold of these packages. */
function installedOf(
  locks: readonly ManifestChange[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Installed[]> {
  const entries = locks.flatMap((lock) =>
    wanted.size === 0
      ? []
      : lock.head.entries
          .filter((entry) => wanted.has(keyOf(entry)))
          .map((entry) => ({ entry, folder: folderOf(lock) })),
  )
  return groupBy(entries, ({ entry }) => keyOf(entry))
}

interface Installed {
  readonly entry: ManifestEntry
  readonly folder: string
}

function toChanges(
  { file, changes, headLineOf }: ManifestChange,
  relation: DependencyChange['relation'],
): readonly DependencyChange[] {
  return changes.map(({ change, entry, previous }) => ({
    ecosystem: entry.ecosystem,
    name: entry.name,
    change,
    version: entry.version,
    resolved: change === 'removed' ? null : entry.resolved,
    previousVersion: previous?.version ?? null,
    relation,
    scope: entry.scope,
    source: entry.source,
    path: file.path,
    line: change === 'removed' ? headLineOf(entry.line) : entry.line,
  }))
}

function keyOf({ ecosystem, name }: Pick<DependencyChange, 'ecosystem' | 'name'>): string {
  return `${ecosystem} ${canonicalName(ecosystem, name)}`
}

function folderOf({ file }: ManifestChange): string {
  return dirname(file.path)
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

function withLock(change: DependencyChange, installed: readonly Installed[]): DependencyChange {
  const near = installed.filter(({ folder }) => isBelow(change.path, folder))
  const versions = [...new Set(near.flatMap(({ entry }) => entry.resolved ?? []))]
  const resolved = change.resolved ?? chosen(versions, change)
  return resolved === null ? change : { ...change, resolved }
}

/** The only one there is, or of several the only one the range allows. */
function chosen(
  versions: readonly string[],
  { ecosystem, version }: DependencyChange,
): string | null {
  const [only = null, ...others] = versions
  if (others.length === 0) return only
  if (ecosystem !== 'npm' || version === null || validRange(version) === null) return null
  const fitting = versions.filter((candidate) => satisfies(candidate, version))
  return fitting.length === 1 ? maxSatisfying(fitting, version) : null
}

function standsFor(declared: DependencyChange, locked: DependencyChange): boolean {
  if (!isBelow(declared.path, dirname(locked.path))) return false
  if (locked.change === 'removed') return declared.change === 'removed'
  return declared.change !== 'removed' && declared.resolved === locked.resolved
}

import { satisfies, valid, validRange } from 'semver'
import { type ManifestEntry } from '../manifest.ts'
import { canonicalName } from '../package-name.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'
import { type Observed } from './detection.ts'
import { changedLocks, type Surroundings, untouchedLock } from './surroundings.ts'

/** Manifests whose tool keeps a lock file beside them as a rule. */
const locking = new Set(['package.json', 'Pipfile', 'composer.json', 'Gemfile'])
/** These also, where a lock file is there. */
const lockable = new Set([...locking, 'pyproject.toml', 'Cargo.toml'])

/** Whether the lock file follows what the manifest newly asks for. One finding a manifest, at its first such entry. */
export function checkLockOfManifest(
  change: ManifestChange,
  surroundings: Surroundings,
): readonly Observed[] {
  const { manifest, file, changes, base, isAdded } = change
  if (!lockable.has(manifest.name) || file.path.endsWith('.gemspec') || base === null) return []
  const fresh = changes
    .filter((one) => one.change !== 'removed' && isAdded(one.entry.line))
    .map(({ entry }) => entry)
    .filter(
      ({ source, isOverride, isOptional }) => source === 'registry' && !isOverride && !isOptional,
    )
  const [first] = fresh
  if (first === undefined) return []
  const place = { path: file.path, line: first.line, name: first.name }
  const locks = changedLocks(change, surroundings)
  if (locks.length > 0) return disagreements(fresh, locks, file.path).slice(0, 5)
  const lock = untouchedLock(change, surroundings)
  if (lock !== null) return [{ ...place, rule: 'lock-not-updated', detail: lock }]
  const isKnown = surroundings.project !== null && locking.has(manifest.name)
  return isKnown && first.scope === 'runtime' ? [{ ...place, rule: 'lock-missing' }] : []
}

function disagreements(
  fresh: readonly ManifestEntry[],
  locks: readonly ManifestChange[],
  path: string,
): readonly Observed[] {
  const isBroken = locks.some(({ head }) => head.brokenAtLine !== null)
  if (isBroken) return []
  const wanted = new Set(fresh.map((entry) => nameOf(entry)))
  const held = locks.flatMap(({ head }) =>
    head.entries.filter((entry) => wanted.has(nameOf(entry))),
  )
  return fresh.flatMap((entry): readonly Observed[] => {
    const versions = held
      .filter((one) => nameOf(one) === nameOf(entry))
      .map(({ resolved }) => resolved)
    const place = { path, line: entry.line, name: entry.name }
    if (versions.length === 0)
      return [{ ...place, rule: 'lock-disagrees', detail: 'does not hold it' }]
    if (versions.some((version) => fits(entry, version))) return []
    return [{ ...place, rule: 'lock-disagrees', detail: 'holds a version outside that range' }]
  })
}

function nameOf({ ecosystem, name }: ManifestEntry): string {
  return canonicalName(ecosystem, name)
}

/** Only npm's ranges are compared; what cannot be compared is taken to fit. */
function fits({ ecosystem, version }: ManifestEntry, locked: string | null): boolean {
  if (ecosystem !== 'npm' || version === null || locked === null) return true
  if (validRange(version) === null || valid(locked) === null) return true
  return satisfies(locked, version, { includePrerelease: true })
}

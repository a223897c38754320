import { type DependencyChange } from '../../core/dependency.ts'
import { groupBy } from '../group-by.ts'
import { type ManifestEntry } from './manifest.ts'
import { canonicalName } from './package-name.ts'

/** An entry that the change adds, moves to another version or source, or drops. */
export interface EntryChange {
  readonly change: DependencyChange['change']
  /** Of a removed one as it was, with its line in the base. */
  readonly entry: ManifestEntry
  readonly previous: ManifestEntry | null
}

/**
 * What differs, by name and version; in which section a package stands and in which order does not count. Several versions of a
 * name (lock files) are paired in their order, so that an update is one change and not two.
 */
export function compareEntries(
  base: readonly ManifestEntry[],
  head: readonly ManifestEntry[],
): readonly EntryChange[] {
  const [before, after] = [byVersion(base), byVersion(head)]
  const fresh = byName(after, before)
  const gone = byName(before, after)
  const changes = [...fresh].flatMap(([name, entries]) => pair(gone.get(name) ?? [], entries))
  const dropped = [...gone].filter(([name]) => !fresh.has(name))
  return [...changes, ...dropped.flatMap(([, entries]) => pair(entries, []))]
}

/** By name, version and source, as text: an entry that says the same twice counts once. */
type Entries = ReadonlyMap<string, ManifestEntry>

function byVersion(entries: readonly ManifestEntry[]): Entries {
  const versions = new Map<string, ManifestEntry>()
  for (const entry of entries) {
    const key = versionKey(entry)
    if (!versions.has(key)) versions.set(key, entry)
  }
  return versions
}

function versionKey(entry: ManifestEntry): string {
  const { version, source, from } = entry
  const address = source === 'git' || source === 'url' ? (from ?? '') : ''
  return `${nameKey(entry)} ${version ?? ''} ${source} ${address}`
}

function nameKey({ ecosystem, name }: ManifestEntry): string {
  return `${ecosystem} ${canonicalName(ecosystem, name)}`
}

/** Those that the other side does not have. */
function byName(entries: Entries, others: Entries): ReadonlyMap<string, readonly ManifestEntry[]> {
  const only: ManifestEntry[] = []
  for (const [key, entry] of entries) if (!others.has(key)) only.push(entry)
  return groupBy(only, nameKey)
}

function pair(
  gone: readonly ManifestEntry[],
  fresh: readonly ManifestEntry[],
): readonly EntryChange[] {
  const kept = fresh.map((entry, index): EntryChange => {
    const previous = gone[index] ?? null
    return { change: previous === null ? 'added' : 'changed', entry, previous }
  })
  const dropped = gone
    .slice(fresh.length)
    .map((entry): EntryChange => ({ change: 'removed', entry, previous: null }))
  return [...kept, ...dropped]
}

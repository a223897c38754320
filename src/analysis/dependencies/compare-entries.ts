import { type DependencyChange } from '../../core/dependency.ts'
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
  const [before, after] = [byName(base), byName(head)]
  const changes: EntryChange[] = []
  for (const [name, entries] of after) {
    changes.push(...compareOne(before.get(name) ?? noEntries, entries))
  }
  for (const [name, entries] of before) {
    if (!after.has(name)) changes.push(...compareOne(entries, noEntries))
  }
  return changes
}

/** By version and source. */
type Versions = ReadonlyMap<string, ManifestEntry>

const noEntries: Versions = new Map()

function byName(entries: readonly ManifestEntry[]): ReadonlyMap<string, Versions> {
  const names = new Map<string, Map<string, ManifestEntry>>()
  for (const entry of entries) {
    const name = `${entry.ecosystem} ${canonicalName(entry.ecosystem, entry.name)}`
    const versions = names.get(name) ?? new Map<string, ManifestEntry>()
    names.set(name, versions)
    const key = versionKey(entry)
    if (!versions.has(key)) versions.set(key, entry)
  }
  return names
}

function versionKey({ version, source, from }: ManifestEntry): string {
  const address = source === 'git' || source === 'url' ? (from ?? '') : ''
  return `${version ?? ''} ${source} ${address}`
}

function compareOne(before: Versions, after: Versions): readonly EntryChange[] {
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, entry]) => entry)
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, entry]) => entry)
  const kept = fresh.map((entry, index): EntryChange => {
    const previous = gone[index] ?? null
    return { change: previous === null ? 'added' : 'changed', entry, previous }
  })
  const dropped = gone
    .slice(fresh.length)
    .map((entry): EntryChange => ({ change: 'removed', entry, previous: null }))
  return [...kept, ...dropped]
}

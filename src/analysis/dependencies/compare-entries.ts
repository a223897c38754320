import { type DependencyChange } from '../../core/dependency.ts'
import { groupBy } from '../group-by.ts'
import { indexEntries, type Sameness } from './entry-index.ts'
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
  const fresh = byName(without(head, base))
  const gone = byName(without(base, head))
  const changes = [...fresh].flatMap(([name, entries]) => pair(gone.get(name) ?? [], entries))
  const dropped = [...gone].filter(([name]) => !fresh.has(name))
  return [...changes, ...dropped.flatMap(([, entries]) => pair(entries, []))]
}

const byVersionAndSource: Sameness = {
  isSame: (first, second) =>
    (first.version ?? '') === (second.version ?? '') &&
    first.source === second.source &&
    first.ecosystem === second.ecosystem &&
    addressOf(first) === addressOf(second),
  keyOf: (entry) => `${entry.ecosystem} ${entry.version ?? ''} ${entry.source} ${addressOf(entry)}`,
}

function addressOf({ source, from }: ManifestEntry): string {
  return source === 'git' || source === 'url' ? (from ?? '') : ''
}

/** Those that the other side does not have; one that says the same twice counts once. */
function without(
  entries: readonly ManifestEntry[],
  others: readonly ManifestEntry[],
): readonly ManifestEntry[] {
  const find = indexEntries(others, byVersionAndSource)
  const only = entries.filter((entry) => find(entry) === null)
  const groups = groupBy(only, (entry) => `${nameKey(entry)} ${byVersionAndSource.keyOf(entry)}`)
  return [...groups.values()].flatMap((group) => group.slice(0, 1))
}

function byName(entries: readonly ManifestEntry[]): ReadonlyMap<string, readonly ManifestEntry[]> {
  return groupBy(entries, nameKey)
}

function nameKey({ ecosystem, name }: ManifestEntry): string {
  return `${ecosystem} ${canonicalName(ecosystem, name)}`
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

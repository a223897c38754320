import { type ManifestEntry } from './manifest.ts'
import { canonicalName } from './package-name.ts'

/** What makes entries of one name the same; both have to say so alike. */
export interface Sameness {
  readonly isSame: (first: ManifestEntry, second: ManifestEntry) => boolean
  /** Apart from the name. */
  readonly keyOf: (entry: ManifestEntry) => string
}

/** The last entry that is the same as this one, or null. */
export type EntryIndex = (entry: ManifestEntry) => ManifestEntry | null

/** Most names of a lock file are there once: a key is put together only for the others. */
export function indexEntries(entries: readonly ManifestEntry[], sameness: Sameness): EntryIndex {
  const { isSame, keyOf } = sameness
  const ofName = new Map<string, ManifestEntry>()
  const others = new Map<string, ManifestEntry>()
  for (const entry of entries) {
    const name = canonicalName(entry.ecosystem, entry.name)
    const known = ofName.get(name)
    if (known === undefined || isSame(known, entry)) ofName.set(name, entry)
    else others.set(`${name} ${keyOf(entry)}`, entry)
  }
  return (entry) => {
    const name = canonicalName(entry.ecosystem, entry.name)
    const known = ofName.get(name)
    if (known === undefined) return null
    return isSame(known, entry) ? known : (others.get(`${name} ${keyOf(entry)}`) ?? null)
  }
}

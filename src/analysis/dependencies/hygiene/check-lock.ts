import { type EntryIndex, indexEntries, type Sameness } from '../entry-index.ts'
import { type ManifestEntry } from '../manifest.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'
import { hostOf } from './check-registries.ts'
import { type Observed } from './detection.ts'

/** More of one kind in one file say nothing new. */
const mostOfAKind = 20
/** An entry has no more lines than this between its name and what a change may alter. */
const longestEntry = 60

/** What was altered in a lock file beyond what a new version alters. */
export function checkLock(change: ManifestChange): readonly Observed[] {
  const { manifest, head } = change
  if (manifest.kind !== 'lock' && manifest.kind !== 'checksums') return []
  const before = indexEntries(change.base?.entries ?? [], byVersion)
  const ends = endsOf(head.entries)
  const touched = head.entries.flatMap((entry, index): Touched | readonly [] => {
    const line = addedLineOf(change, entry.line, ends[index] ?? entry.line)
    return line === null && before(entry) !== null ? [] : { entry, line: line ?? entry.line }
  })
  const kept = touched.filter(({ entry }) => before(entry) !== null)
  return [
    ...kept.flatMap((one) => checkIntegrity(one, before, change)).slice(0, mostOfAKind),
    ...removedIntegrity(change, before).slice(0, mostOfAKind),
    ...checkHosts(touched, change),
    ...touched.flatMap((one) => checkArchive(one, change)).slice(0, mostOfAKind),
    ...touched.flatMap((one) => checkScript(one, change)).slice(0, mostOfAKind),
  ]
}

interface Touched {
  readonly entry: ManifestEntry
  /** A line the change adds within the entry, or its first. */
  readonly line: number
}

const byVersion: Sameness = {
  isSame: (first, second) => (first.version ?? '') === (second.version ?? ''),
  keyOf: ({ version }) => version ?? '',
}

/** Where the lines of each entry end: entries are in order of their lines. */
function endsOf(entries: readonly ManifestEntry[]): readonly number[] {
  let end = Number.POSITIVE_INFINITY
  const ends = entries.map(() => end)
  for (let index = entries.length - 1; index >= 0; index--) {
    const [line, next] = [entries[index]?.line, entries[index + 1]?.line ?? end]
    if (next !== line) end = next
    ends[index] = end
  }
  return ends
}

/** A finding counts on a line the change adds: the first such line of the entry. */
function addedLineOf({ isAdded, file }: ManifestChange, line: number, end: number): number | null {
  if (isAdded(line)) return line
  if (file.hunks.length === 0) return null
  for (let at = line + 1; at < Math.min(end, line + longestEntry); at++) if (isAdded(at)) return at
  return null
}

function checkIntegrity(
  { entry, line }: Touched,
  before: EntryIndex,
  { file }: ManifestChange,
): readonly Observed[] {
  const previous = before(entry)?.integrity ?? null
  if (previous === null || entry.integrity === null) return []
  if (!contradicts(previous, entry.integrity)) return []
  const { name, version } = entry
  return [{ rule: 'integrity-changed', path: file.path, line, name, detail: version ?? '' }]
}

/** Checksums by file or algorithm; what both name must have one in common. */
function contradicts(before: string, after: string): boolean {
  const [old, fresh] = [byKind(before), byKind(after)]
  return [...old].some(([kind, values]) => {
    const now = fresh.get(kind)
    return now !== undefined && ![...values].some((value) => now.has(value))
  })
}

function byKind(integrity: string): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const part of integrity.split(' ')) {
    const kind =
      /^(?:[^=]{1,300}(?==\w{1,10}[:=])|yarn-[^/]{1,20}|[\w.]{1,10}(?=[-:=]))/u.exec(part)?.[0] ??
      ''
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(part))
  }
  return kinds
}

function removedIntegrity(
  { head, file, isAdded }: ManifestChange,
  before: EntryIndex,
): readonly Observed[] {
  return head.entries
    .filter((entry) => entry.integrity === null && entry.source === 'registry')
    .filter((entry) => (before(entry)?.integrity ?? null) !== null)
    .map(({ name, version, line }) => ({
      rule: 'integrity-removed',
      path: file.path,
      line: nearestAdded(line, isAdded),
      name,
      detail: version ?? '',
    }))
}

/** Taking a line out adds none: the finding then stands at the nearest line the change adds. */
function nearestAdded(line: number, isAdded: (line: number) => boolean): number {
  for (let away = 0; away < longestEntry; away++) {
    if (isAdded(line + away)) return line + away
    if (isAdded(line - away)) return line - away
  }
  return line
}

function checkHosts(touched: readonly Touched[], change: ManifestChange): readonly Observed[] {
  const fresh = freshHosts(touched, change.base?.entries ?? [])
  const moved = touched.filter(({ entry }) => fresh.has(registryHost(entry)))
  const [first] = moved
  if (first === undefined) return []
  const path = change.file.path
  if (moved.length > change.head.entries.length / 2 && moved.length > 3) {
    const detail = registryHost(first.entry) ?? ''
    return [{ rule: 'lock-registry-moved', path, line: first.line, name: path, detail }]
  }
  return moved.slice(0, mostOfAKind).map(({ entry, line }) => ({
    rule: 'lock-host-changed',
    path,
    line,
    name: entry.name,
    detail: registryHost(entry) ?? '',
    ...(change.base !== null && hadOtherHost(entry, change.base.entries)
      ? { confidence: 'high' }
      : {}),
  }))
}

/** Hosts that nothing was fetched from before; none where nothing says where it was fetched from. */
function freshHosts(
  touched: readonly Touched[],
  before: readonly ManifestEntry[],
): ReadonlySet<string | null> {
  const fresh = new Set(touched.map(({ entry }) => registryHost(entry)))
  fresh.delete(null)
  let isKnown = false
  for (const entry of before) {
    const host = registryHost(entry)
    if (host !== null) isKnown = true
    fresh.delete(host)
    if (fresh.size === 0) break
  }
  return isKnown ? fresh : new Set()
}

function registryHost({ from, source }: ManifestEntry): string | null {
  return from === null || source === 'git' || source === 'path' ? null : hostOf(from)
}

function hadOtherHost({ name }: ManifestEntry, entries: readonly ManifestEntry[]): boolean {
  return entries.some((entry) => entry.name === name && registryHost(entry) !== null)
}

/** Registries of npm keep an archive below the package's name: `…/name/-/name-1.0.0.tgz`. */
function checkArchive({ entry, line }: Touched, { file }: ManifestChange): readonly Observed[] {
  const { from, name, ecosystem } = entry
  const at = ecosystem === 'npm' && from !== null ? from.indexOf('/-/') : -1
  if (from === null || at === -1) return []
  const fetched = from.slice(0, at).replaceAll(/%2f/giu, '/').replaceAll('%40', '@')
  if (fetched.endsWith(`/${name}`)) return []
  return [{ rule: 'lock-other-package', path: file.path, line, name }]
}

function checkScript(
  { entry, line }: Touched,
  { file, base, isAdded }: ManifestChange,
): readonly Observed[] {
  if (!entry.hasInstallScript || !isAdded(line) || base === null) return []
  const had = base.entries.some(
    ({ name, hasInstallScript }) => name === entry.name && hasInstallScript,
  )
  return had ? [] : [{ rule: 'lock-install-script', path: file.path, line, name: entry.name }]
}

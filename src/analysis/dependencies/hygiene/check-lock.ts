import { type ManifestEntry } from '../manifest.ts'
import { canonicalName } from '../package-name.ts'
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
  const before = index(change.base?.entries ?? [])
  const touched = head.entries.flatMap((entry) => {
    const line = addedLineOf(change, entry)
    return line === null && before.has(keyOf(entry)) ? [] : [{ entry, line: line ?? entry.line }]
  })
  const kept = touched.filter(({ entry }) => before.has(keyOf(entry)))
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

type Index = ReadonlyMap<string, ManifestEntry>

function index(entries: readonly ManifestEntry[]): Index {
  return new Map(entries.map((entry) => [keyOf(entry), entry]))
}

function keyOf({ ecosystem, name, version }: ManifestEntry): string {
  return `${canonicalName(ecosystem, name)} ${version ?? ''}`
}

/** A finding counts on a line the change adds: the first such line of the entry. */
function addedLineOf(
  { isAdded, head, file }: ManifestChange,
  { line }: ManifestEntry,
): number | null {
  if (isAdded(line)) return line
  const next = nextLine(head.entries, line) ?? line + longestEntry
  if (file.hunks.length === 0) return null
  for (let at = line; at < Math.min(next, line + longestEntry); at++) if (isAdded(at)) return at
  return null
}

/** Entries are in order of their lines. */
function nextLine(entries: readonly ManifestEntry[], line: number): number | null {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return entries[low]?.line ?? null
}

function checkIntegrity(
  { entry, line }: Touched,
  before: Index,
  { file }: ManifestChange,
): readonly Observed[] {
  const previous = before.get(keyOf(entry))?.integrity ?? null
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
  before: Index,
): readonly Observed[] {
  return head.entries
    .filter((entry) => entry.integrity === null && entry.source === 'registry')
    .filter((entry) => (before.get(keyOf(entry))?.integrity ?? null) !== null)
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
  const known = new Set(change.base?.entries.map((entry) => registryHost(entry)))
  known.delete(null)
  if (known.size === 0) return []
  const moved = touched.filter(({ entry }) => {
    const host = registryHost(entry)
    return host !== null && !known.has(host)
  })
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

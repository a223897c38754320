import { type ManifestEntry } from '../manifest.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'
import { hostOf, isLocal } from './check-registries.ts'
import { type Observed } from './detection.ts'
import { changedLocks, type Surroundings, untouchedLock } from './surroundings.ts'

/** What a manifest's own new entries say: no version, or a source that no registry vouches for. */
export function checkEntries(
  change: ManifestChange,
  surroundings: Surroundings,
): readonly Observed[] {
  const { manifest, file, changes } = change
  if (manifest.kind !== 'manifest') return []
  const fresh = changes.filter((one) => one.change !== 'removed').map(({ entry }) => entry)
  const isLocked =
    changedLocks(change, surroundings).length > 0 || untouchedLock(change, surroundings) !== null
  return fresh.flatMap((entry): readonly Observed[] => {
    const place = { path: file.path, line: entry.line, name: entry.name }
    if (entry.source === 'git' || entry.source === 'url') return fromAddress(entry, place)
    const isOpen = !isLocked && isUnpinned(entry, manifest.name, file.path)
    return isOpen ? [{ ...place, rule: 'unpinned' }] : []
  })
}

type Place = Pick<Observed, 'path' | 'line' | 'name'>

const commit = /(?:[#@=/]|rev=|commit[=:])[0-9a-f]{40}\b/u

function fromAddress(entry: ManifestEntry, place: Place): readonly Observed[] {
  const address = entry.from ?? ''
  const host = hostOf(address)
  if (/(?:^|\+)(?:http|git):\/\//iu.test(address) && !(host !== null && isLocal(host))) {
    return [{ ...place, rule: 'insecure-source' }]
  }
  if (commit.test(entry.version ?? '') || entry.integrity !== null) return []
  const detail = entry.source === 'git' ? 'a source repository' : 'an archive on the web'
  const isOpenRevision = entry.version === null
  return [{ ...place, rule: 'git-source', detail, ...(isOpenRevision ? { severity: 'low' } : {}) }]
}

/** How each format says "any version"; formats that have no such word, or leave it to others, are not here. */
const anyVersion: ReadonlyMap<string, RegExp> = new Map([
  ['package.json', /^(?:\*|x|latest|)$/u],
  ['requirements.txt', /^$/u],
  ['Pipfile', /^\*?$/u],
  ['Cargo.toml', /^\*$/u],
  ['composer.json', /^(?:\*|dev-[\w./-]{1,100})$/u],
  ['pom.xml', /^(?:LATEST|RELEASE)$/u],
  ['build.gradle', /^(?:\+|latest\.\w{1,20})$/u],
])

function isUnpinned(entry: ManifestEntry, format: string, path: string): boolean {
  if (entry.source !== 'registry' || entry.isOptional || path.endsWith('.in')) return false
  return anyVersion.get(format)?.test(entry.version ?? '') ?? false
}

import { type PackageHash, type UsedPackage } from '../../core/dependency.ts'
import { type Gap } from '../../core/gap.ts'
import { type ManifestEntry } from './manifest.ts'
import { manifestAt } from './manifests.ts'
import { canonicalName } from './package-name.ts'
import { isPlausibleName } from './plausible-name.ts'
import { purlOf } from './purl.ts'

interface Source {
  readonly path: string
  readonly text: string
}

export interface Inventory {
  /** Sorted by package URL. */
  readonly packages: readonly UsedPackage[]
  readonly gaps: readonly Gap[]
}

/** Every third-party package that these files name: what lock files hold, and what manifests ask for that no lock file holds. */
export function inventory(files: readonly Source[]): Inventory {
  const read = files.flatMap(({ path, text }) => {
    const manifest = manifestAt(path)
    if (manifest === null || manifest.kind === 'settings' || manifest.kind === 'checksums')
      return []
    const { entries, brokenAtLine } = manifest.parse(text)
    return [{ path, manifest, entries: entries.filter(isUsed), brokenAtLine }]
  })
  const rows = read.flatMap(({ path, manifest, entries }) =>
    entries.map((entry) => ({ entry, path, isDirect: manifest.kind === 'manifest' })),
  )
  const asked = new Set(rows.filter(({ isDirect }) => isDirect).map(({ entry }) => keyOf(entry)))
  const versioned = new Set(
    rows.filter(({ entry }) => entry.resolved !== null).map(({ entry }) => keyOf(entry)),
  )
  const packages = new Map<string, UsedPackage>()
  for (const { entry, path } of rows) {
    const key = keyOf(entry)
    if (entry.resolved === null && versioned.has(key)) continue
    const version = entry.resolved ?? (hasFixedTags(entry) ? entry.version : null)
    const purl = purlOf({ ...entry, version })
    if (purl === null) continue
    const used = { entry, path, purl, version, isDirect: asked.has(key) }
    packages.set(purl, merge(packages.get(purl), used))
  }
  return {
    packages: [...packages.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
    gaps: read.flatMap(({ path, brokenAtLine }) =>
      brokenAtLine === null ? [] : [broken(path, brokenAtLine)],
    ),
  }
}

function isUsed(entry: ManifestEntry): boolean {
  const isForeign = entry.source !== 'workspace' && entry.source !== 'path'
  const isAsked = !entry.isOverride || entry.ecosystem === 'nuget' || entry.ecosystem === 'go'
  return isForeign && isAsked && isPlausibleName(entry)
}

/** A tag of an image or action is what is fetched, although it may move. */
function hasFixedTags({ ecosystem }: ManifestEntry): boolean {
  return ecosystem === 'docker' || ecosystem === 'github-actions'
}

function keyOf({ ecosystem, name }: ManifestEntry): string {
  return `${ecosystem} ${canonicalName(ecosystem, name)}`
}

interface Seen {
  readonly entry: ManifestEntry
  readonly path: string
  readonly purl: string
  readonly version: string | null
  readonly isDirect: boolean
}

function merge(known: UsedPackage | undefined, seen: Seen): UsedPackage {
  const { entry, path, purl, version, isDirect } = seen
  const { ecosystem, name, scope } = entry
  const hashes = hashesOf(entry.integrity ?? '')
  if (known === undefined) {
    return { ecosystem, name, version, purl, scope, isDirect, hashes, paths: [path] }
  }
  return {
    ...known,
    scope: scope === 'runtime' ? scope : known.scope,
    hashes: known.hashes.length > 0 ? known.hashes : hashes,
    paths: [...new Set([...known.paths, path])].toSorted((one, two) => (one < two ? -1 : 1)),
  }
}

const algorithms: ReadonlyMap<string, PackageHash['algorithm']> = new Map([
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
])

/** Of a package that is one file: `sha512-<base64>` or `sha256=<hex>`. Several files under one name have no hash in common. */
function hashesOf(integrity: string): readonly PackageHash[] {
  return integrity.split(' ').flatMap((part) => {
    const groups = /^(?<name>sha\d{1,3})(?<sign>[-=])(?<value>[\w+/=]{8,200})$/u.exec(part)?.groups
    const algorithm = algorithms.get(groups?.['name'] ?? '')
    if (groups === undefined || algorithm === undefined) return []
    const value = groups['value'] ?? ''
    const isBase64 = groups['sign'] === '-' || !/^[\da-f]+$/iu.test(value)
    const content = isBase64 ? Buffer.from(value, 'base64').toString('hex') : value.toLowerCase()
    return content.length === lengths[algorithm] ? [{ algorithm, content }] : []
  })
}

const lengths = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 } as const

function broken(path: string, line: number): Gap {
  return {
    path,
    reason: 'syntax-error',
    detail: `This manifest does not parse at line ${line}, so packages after it may be missing; correct it.`,
  }
}

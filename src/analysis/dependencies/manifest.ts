import { type DependencySource, type Ecosystem } from '../../core/dependency.ts'

/** A format that names third-party packages, or says where they are fetched from. */
export interface Manifest {
  /** As its documentation calls it: `package.json`, `pnpm-lock.yaml`. */
  readonly name: string
  readonly ecosystem: Ecosystem
  /**
   * `manifest`: people write it; `lock`: a tool does; `checksums`: a tool does, also of packages that are not used;
   * `settings`: names no package, only where packages come from.
   */
  readonly kind: 'manifest' | 'lock' | 'checksums' | 'settings'
  readonly isManifest: (path: string) => boolean
  /** Never throws: what a broken file still says is in `entries`, where it broke in `brokenAtLine`. */
  readonly parse: (text: string) => ParsedManifest
}

export interface ParsedManifest {
  /** In order of their lines. */
  readonly entries: readonly ManifestEntry[]
  /** Where packages are fetched from, other than by the ecosystem's default. */
  readonly registries: readonly RegistrySetting[]
  readonly installScripts: readonly InstallScript[]
  /** 1-based line of the first syntax error, or null. */
  readonly brokenAtLine: number | null
}

export interface ManifestEntry {
  readonly ecosystem: Ecosystem
  /** The package that is fetched: of an alias the real one. */
  readonly name: string
  /** As written; null when the manifest gives none. */
  readonly version: string | null
  /** The one version that is installed, when this entry alone says so. */
  readonly resolved: string | null
  readonly scope: 'runtime' | 'development'
  readonly source: DependencySource
  /** 1-based line of the name. */
  readonly line: number
  /** Of a lock file: the checksum, and the address the package is fetched from. */
  readonly integrity: string | null
  readonly from: string | null
  readonly hasInstallScript: boolean
  /** Overrides, constraints, managed versions and tool pins: they move a package that something else asks for. */
  readonly isOverride: boolean
  /** Need not be in the lock file: peers, what only a build needs. */
  readonly isOptional: boolean
}

export interface RegistrySetting {
  /** `replaces` the default, `adds` to it, or serves a `scope` of names only. */
  readonly effect: 'replaces' | 'adds' | 'scope'
  /** What it applies to: a scope, a name; empty for all. */
  readonly scope: string
  /** Without credentials. */
  readonly url: string
  readonly line: number
}

export interface InstallScript {
  /** `postinstall`. */
  readonly name: string
  readonly command: string
  readonly line: number
}

type Given = Pick<ManifestEntry, 'ecosystem' | 'name' | 'version' | 'line'> & Partial<ManifestEntry>

/** Written out, not spread: lock files make tens of thousands of these. */
export function toEntry(given: Given): Draft {
  return {
    ecosystem: given.ecosystem,
    name: given.name,
    version: given.version,
    resolved: given.resolved ?? null,
    scope: given.scope ?? 'runtime',
    source: given.source ?? 'registry',
    line: given.line,
    integrity: given.integrity ?? null,
    from: given.from ?? null,
    hasInstallScript: given.hasInstallScript ?? false,
    isOverride: given.isOverride ?? false,
    isOptional: given.isOptional ?? false,
  }
}

/** An entry that is still being read. */
export type Draft = { -readonly [Key in keyof ManifestEntry]: ManifestEntry[Key] }

export function parsed(
  entries: readonly ManifestEntry[],
  more: Partial<ParsedManifest> = {},
): ParsedManifest {
  return { registries: [], installScripts: [], brokenAtLine: null, ...more, entries }
}

/** Takes out what a URL must not bring into a message: user, password, query. */
export function withoutCredentials(url: string): string {
  if (!/[@?#]/u.test(url)) return url.slice(0, 300)
  return url
    .replace(/^(?<scheme>[a-z+]{1,20}:\/\/)[^/@]{0,500}@/iu, '$<scheme>')
    .replace(/[?#].*$/u, '')
    .slice(0, 300)
}

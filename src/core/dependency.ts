export const ecosystems = [
  'npm',
  'pypi',
  'go',
  'maven',
  'cargo',
  'rubygems',
  'nuget',
  'packagist',
  'github-actions',
  'docker',
] as const
export type Ecosystem = (typeof ecosystems)[number]

/** Where a package comes from. Only `registry` names are ever looked up in a public registry or called invented. */
export const dependencySources = [
  'registry',
  /** A registry of the company's own: by scope, index option or setting. */
  'private-registry',
  'workspace',
  'path',
  'git',
  'url',
] as const
export type DependencySource = (typeof dependencySources)[number]

/** A third-party package this change adds or removes, or whose version it changes, as a file of the head states it. */
export interface DependencyChange {
  readonly ecosystem: Ecosystem
  /** The package that is fetched: of an alias (`npm:real@1`) the real one. */
  readonly name: string
  readonly change: 'added' | 'changed' | 'removed'
  /** The version or range as written; null when the file gives none. Of a removed package what it was. */
  readonly version: string | null
  /** The one version that is installed: pinned by the manifest or chosen by a lock file; null when not certain. */
  readonly resolved: string | null
  /** As written before this change; null for a new dependency. */
  readonly previousVersion: string | null
  /** `declared`: a manifest asks for it; `locked`: only a lock file names it; `imported`: only code does, no manifest declares it. */
  readonly relation: 'declared' | 'locked' | 'imported'
  readonly scope: 'runtime' | 'development'
  readonly source: DependencySource
  /** The file and the 1-based line that names it in the head; of a removed package the line it stood before. */
  readonly path: string
  readonly line: number
}

/** A third-party package the repository uses, over all its manifests and lock files. */
export interface UsedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** The one version that is installed, or null when no file says which. */
  readonly version: string | null
  /** Package URL (ECMA-427). */
  readonly purl: string
  readonly scope: DependencyChange['scope']
  /** Whether a manifest asks for it; otherwise only a lock file names it. */
  readonly isDirect: boolean
  /** Lower-case hexadecimal, by algorithm as CycloneDX writes it. */
  readonly hashes: readonly PackageHash[]
  /** Files that name it, sorted. */
  readonly paths: readonly string[]
}

export interface PackageHash {
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'
  readonly content: string
}

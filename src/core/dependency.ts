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

/** A third-party package this change adds or whose version it changes, as its manifest states it. */
export interface DependencyChange {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** The version or range as written; null when the manifest gives none. */
  readonly version: string | null
  /** As written before this change; null for a new dependency. */
  readonly previousVersion: string | null
  /** The manifest and the 1-based line that names it in the head. */
  readonly path: string
  readonly line: number
}

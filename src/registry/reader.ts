import { type Ecosystem } from '../core/dependency.ts'
import { type PackageFacts } from '../core/package-facts.ts'

/** How one registry is asked about a package, and what its answers mean. */
export interface RegistryReader {
  readonly ecosystem: Ecosystem
  /** Paths below the registry's address, each asked in turn; null for a name that no package of it can have. */
  readonly pathsOf: (name: string) => readonly RegistryPath[] | null
  /** From the texts of the answers, in the order of the paths; null: they are not about this package. */
  readonly read: (texts: readonly string[], name: string) => RegistryFacts | null
}

export interface RegistryPath {
  readonly path: string
  readonly accept: string
}

export type RegistryFacts = Omit<
  PackageFacts,
  'ecosystem' | 'name' | 'existence' | 'unknownBecause' | 'asOf' | 'from'
>

export const noFacts: RegistryFacts = {
  firstPublished: null,
  latestVersion: null,
  latestPublished: null,
  releases: null,
  maintainers: null,
  downloads: null,
  deprecated: null,
  repository: null,
  installScripts: null,
  licence: null,
  yanked: null,
  quarantined: null,
}

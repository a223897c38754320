import { type Ecosystem } from '../../core/dependency.ts'

/** A format that names third-party packages. */
export interface Manifest {
  readonly ecosystem: Ecosystem
  readonly isManifest: (path: string) => boolean
  /** Never throws: what a broken file still says is in `entries`, where it broke in `brokenAtLine`. */
  readonly parse: (text: string) => ParsedManifest
  /** The entries one line by itself could state, whatever section it stood in: for lines a change removes. */
  readonly parseLine: (line: string) => readonly ManifestEntry[]
}

export interface ParsedManifest {
  readonly entries: readonly ManifestEntry[]
  /** 1-based line of the first syntax error, or null. */
  readonly brokenAtLine: number | null
}

export interface ManifestEntry {
  readonly name: string
  /** As written; null when the manifest gives none. */
  readonly version: string | null
  /** 1-based line of the name. */
  readonly line: number
}

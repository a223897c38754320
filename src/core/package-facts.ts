import { type Ecosystem } from './dependency.ts'

/** What a registry says about one package. What it does not say is null: never taken for "no". */
export interface PackageFacts {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** `absent`: the registry answered that there is none; `unknown`: no answer that could be believed. */
  readonly existence: 'exists' | 'absent' | 'unknown'
  /** Why `existence` is unknown; null otherwise. */
  readonly unknownBecause: UnknownReason | null
  /** RFC 3339. */
  readonly firstPublished: string | null
  readonly latestVersion: string | null
  /** RFC 3339. */
  readonly latestPublished: string | null
  readonly releases: number | null
  readonly maintainers: number | null
  /** A month, or as near to it as the registry counts. */
  readonly downloads: number | null
  readonly deprecated: boolean | null
  readonly repository: string | null
  /** Of the latest release. */
  readonly installScripts: boolean | null
  /** Of the latest release, as the registry states it. */
  readonly licence: string | null
  /** The latest release was withdrawn. */
  readonly yanked: boolean | null
  /** The registry keeps it from being installed: malware is suspected. */
  readonly quarantined: boolean | null
  /** RFC 3339: when the registry answered. */
  readonly asOf: string
  /** Host name of the registry. */
  readonly from: string
}

export const unknownReasons = [
  /** Looking up is switched off. */
  'offline',
  'unreachable',
  'timed-out',
  'rate-limited',
  /** An answer no registry gives: HTML, broken JSON, another package. */
  'not-understood',
  'refused',
  'too-large',
  /** A name that cannot be asked for. */
  'odd-name',
  /** More packages than one change may ask about. */
  'too-many',
  /** There is no registry for this ecosystem, or none is set. */
  'no-registry',
] as const
export type UnknownReason = (typeof unknownReasons)[number]

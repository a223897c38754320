import { type Ecosystem } from './dependency.ts'
import { type Severity } from './finding.ts'

/** A published advisory that is true of a package version this change brings in. */
export interface KnownAdvisory {
  /** `GHSA-…`, `CVE-…`, `MAL-…`, `PYSEC-…`. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly ecosystem: Ecosystem
  readonly name: string
  /** The version or range that is affected, as the change states it; null: every version is. */
  readonly version: string | null
  /** The package is malware, not merely flawed. */
  readonly malicious: boolean
  readonly severity: Severity
  /** CVSS base score, 0 to 10; null when the advisory gives none. */
  readonly score: number | null
  /** Every version the change allows is affected; false: only known of a range. */
  readonly isCertain: boolean
  /** The lowest version above that is not affected; null when there is none. */
  readonly fixedIn: string | null
  /** Weaknesses the advisory names. */
  readonly cwe: readonly number[]
}

/** What was asked about advisories: packages that are not in `checked` were not looked up. */
export interface AdvisoryReport {
  readonly advisories: readonly KnownAdvisory[]
  /** Keys of `packageKey`. */
  readonly checked: ReadonlySet<string>
  /** Host or folder, for messages. */
  readonly from: string
}

export function packageKey({
  ecosystem,
  name,
}: {
  readonly ecosystem: Ecosystem
  readonly name: string
}): string {
  return `${ecosystem}:${name}`
}

/** Which licences new dependencies may have, as SPDX expressions. */
export interface LicencePolicy {
  /** Null: all that are not denied. */
  readonly allow: readonly string[] | null
  readonly deny: readonly string[]
}

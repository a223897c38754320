import { type Policy } from './policy.ts'

/** A policy with where it came from. */
export interface PolicyInForce extends PolicyOrigin {
  readonly policy: Policy
  /** Lower-case hex SHA-256 of the canonical JSON of `policy`. */
  readonly hash: string
}

/** Where a policy came from; recorded with every verdict. */
export interface PolicyOrigin {
  /** The files it was put together from, the outermost floor first; `default` alone when there is none. */
  readonly sources: readonly PolicySource[]
  readonly settings: readonly EffectiveSetting[]
  readonly ignored: readonly IgnoredSetting[]
  /** What people should know about the floor, such as that an older one is in force. Our own words, on one line. */
  readonly notices: readonly string[]
  /** Hash of what the files above the repository's say; null: there are none. Tells a verdict that rests on an older floor. */
  readonly floorHash: string | null
}

export type PolicySource =
  | { readonly kind: 'default' }
  /** The operator's file: it binds every repository of the installation. */
  | { readonly kind: 'operator'; readonly path: string }
  | {
      readonly kind: 'organisation'
      /** `owner/.github`. */
      readonly repository: string
      readonly path: string
      readonly commitSha: string
    }
  | { readonly kind: 'repository'; readonly path: string; readonly commitSha: string | null }

/** One value in force and which file or preset it is from. */
export interface EffectiveSetting {
  /** Keys joined by dots, e.g. `on-gap.too-large`, `rules.ai-proven`. */
  readonly setting: string
  readonly value: string
  readonly from: string
}

/** A setting that would make the policy milder than a file above it allows. */
export interface IgnoredSetting extends EffectiveSetting {
  readonly inForce: string
  readonly inForceFrom: string
}

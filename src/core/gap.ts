/** Something that could not be looked at. Never clean: policy decides what it means. */
export interface Gap {
  /** Null when the gap is about the whole change. */
  readonly path: string | null
  readonly reason: GapReason
  /** One sentence for people: what was not looked at and what to do about it. No source text. */
  readonly detail: string
}

export const gapReasons = [
  /** A programming language we recognise and have no rules for. */
  'unsupported-language',
  /** Binary, submodule, symlink: there is no text to read. */
  'no-text',
  'syntax-error',
  'too-large',
  'timed-out',
  /** The edge could not fetch it (API limits, errors, files past the API's maximum). */
  'not-fetched',
  /** Lines whose author could not be established. */
  'not-attributed',
  /** A look-up (registry, advisories) that was not made or not answered. */
  'not-checked',
] as const

export type GapReason = (typeof gapReasons)[number]

import { type Confidence } from '../../core/finding.ts'

/** What a structure check makes of a value. */
export interface Verdict {
  readonly confidence: Confidence
  /** A sentence for the message, without any part of the value; null when there is nothing to add. */
  readonly note: string | null
}

/** A value in its place, as a check sees it. */
export interface Candidate {
  readonly value: string
  /** The whole text the shape matched, the value in it. */
  readonly matched: string
  /** Up to 200 characters on either side of the match. */
  readonly before: string
  readonly after: string
}

/** Null: this is not what it looked like, nothing is reported. */
export type Check = (candidate: Candidate) => Verdict | null

export const proven: Verdict = { confidence: 'high', note: null }

export const likely: Verdict = { confidence: 'medium', note: null }

export const possible: Verdict = { confidence: 'low', note: null }

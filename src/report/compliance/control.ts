import { type SignalId } from './signals.ts'

/** A standard, by its controls. Titles are paraphrases of ours. */
export interface Framework {
  /** As `--framework` takes it. */
  readonly id: string
  readonly name: string
  readonly version: string
  /** Where the wording comes from and what to check it against. */
  readonly wording: string
  readonly controls: readonly Control[]
}

export interface Control {
  readonly id: string
  readonly title: string
  /** What of our evidence bears on it. */
  readonly signals: readonly SignalId[]
  /**
   * How far automatic evidence of merged changes can go at best. `full`: it normally shows the technical part; `partial`: it contributes;
   * `none`: the control lies outside, whatever signals hint at it.
   */
  readonly reach: 'full' | 'partial' | 'none'
  /** What it cannot show. */
  readonly limit: string
  /** Of a control about weaknesses: it is covered only for those of them an enabled rule has. Null for any other. */
  readonly cwes: readonly number[] | null
}

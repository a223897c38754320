import { type Action, type Mode } from './policy.ts'

/** What becomes of a merge. */
export interface Outcome {
  readonly action: Action
  readonly mode: Mode
}

/** A change judged anew under another policy. */
export interface SimulatedOutcome {
  /** For people: `#12`, or the name of a file. */
  readonly name: string
  readonly before: Outcome
  readonly after: Outcome
  /** Names of the rules, gaps and duties that ask for the new action. */
  readonly because: readonly string[]
}

/** What a policy would do to changes that were judged already. */
export interface Simulation {
  readonly judged: number
  /** Those that would end differently, in the order they were given. */
  readonly different: readonly SimulatedOutcome[]
}

/** What a change of the policy file in a pull request would do once it is merged. */
export type PolicyDryRun =
  | {
      readonly kind: 'broken'
      readonly path: string
      readonly mistakes: readonly {
        readonly line: number
        readonly column: number
        readonly message: string
      }[]
    }
  | {
      readonly kind: 'judged'
      readonly path: string
      /** This pull request itself. */
      readonly own: SimulatedOutcome
      /** Earlier ones of the repository. */
      readonly earlier: Simulation
      readonly settings: readonly SettingChange[]
      /** What the new file says in vain. */
      readonly ignored: readonly string[]
    }

/** A setting that is not the same; null where there is none. */
export interface SettingChange {
  readonly setting: string
  readonly before: string | null
  readonly after: string | null
}

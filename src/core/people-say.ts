import { type Approval, type DiscountedApproval } from './people.ts'
import { type Waiver } from './waiver.ts'

/** What people have said about a change: fetched by the doors, judged by `decide`. */
export interface PeopleSay {
  /** Those in force on the day of the verdict. */
  readonly waivers: readonly Waiver[]
  readonly approvals: readonly Approval[]
  readonly discounted: readonly DiscountedApproval[]
}

export const nobodySays: PeopleSay = { waivers: [], approvals: [], discounted: [] }

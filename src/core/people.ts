/** An account on GitHub. Whoever may answer for something is a person, never an App or a bot. */
export interface Account {
  /** Numeric and for good; a login can change hands. */
  readonly id: number
  readonly login: string
  readonly isPerson: boolean
}

/** What somebody may do in a repository, least first. A role of the organisation's own counts as what it is built on. */
export const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Permission = (typeof permissions)[number]

/** The last word of a reviewer on a pull request that says yes or no. */
export interface Review {
  readonly reviewer: Account
  readonly state: 'approved' | 'changes-requested'
  /** The head it was given on. */
  readonly commitSha: string
  /** Of the reviewer, now. */
  readonly permission: Permission
}

/** An approval that counts where policy asks for a review. */
export interface Approval {
  readonly by: Account
  /** Of the paths the policy wants owners for, those this person owns; null where it does not ask for owners. */
  readonly owns: readonly string[] | null
}

/** An approval that does not count, and why. */
export interface DiscountedApproval {
  readonly by: Account
  readonly why: DiscountReason
}

export const discountReasons = [
  /** Given on a head that is no longer the newest. */
  'stale',
  'not-a-person',
  'no-write-access',
  /** Opened the pull request. */
  'author',
  /** Wrote or committed one of its commits. */
  'committer',
  'co-author',
  /** Asked an agent for the change. */
  'requester',
] as const
export type DiscountReason = (typeof discountReasons)[number]

export function hasAtLeast(permission: Permission, floor: Permission): boolean {
  return permissions.indexOf(permission) >= permissions.indexOf(floor)
}

import { type Finding } from '../core/finding.ts'
import { type Approval } from '../core/people.ts'
import { type OpenReason, type Policy, type Reason } from '../core/policy.ts'

interface Reviewed {
  readonly findings: readonly Finding[]
  readonly approvals: readonly Approval[]
  readonly policy: Policy
}

/**
 * Reasons that asked for a review and got it do no more than warn, so that asking for one never makes a verdict milder than not asking.
 * `block` is never approved away: that takes a waiver.
 */
export function approve(reasons: readonly OpenReason[], reviewed: Reviewed): readonly Reason[] {
  return reasons.map((reason) => {
    const approved = reason.action === 'require-review' && isApproved(reason, reviewed)
    return { ...reason, action: approved ? 'warn' : reason.action, approved }
  })
}

function isApproved(
  { fingerprints, places }: OpenReason,
  { findings, approvals, policy }: Reviewed,
): boolean {
  if (approvals.length === 0) return false
  if (!policy.review.codeOwners) return true
  const wanted = new Set(fingerprints)
  const found = findings.filter(({ fingerprint }) => wanted.has(fingerprint))
  return [...found.map(({ location }) => location), ...places].every(({ path }) =>
    approvals.some((approval) => mayApprove(approval, path)),
  )
}

/** `owns` names every path this person may speak for: paths without owners are anybody's. */
function mayApprove({ owns }: Approval, path: string): boolean {
  return owns === null || owns.includes(path)
}

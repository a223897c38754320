import { type Assessment } from '../core/assessment.ts'
import { latestAssessment } from '../store/assessments.ts'
import { findPolicy } from '../store/policies.ts'
import { type Store } from '../store/store.ts'

/** What a verdict would rest on if it were taken now. */
export interface Ground {
  /** As in `PolicyOrigin`; undefined: not known, so that nothing is told from it. */
  readonly floorHash: string | null | undefined
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

interface Head {
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string
}

/**
 * Whether the verdict on a head would be taken anew on other ground: a rule's trial ended after it, or the floor above the repository is
 * another one by now. False for a head without a verdict.
 */
export async function isOutdated(store: Store, head: Head, ground: Ground): Promise<boolean> {
  const recorded = await latestAssessment(store, head)
  if (recorded === null || recorded.assessment.headSha !== head.headSha) return false
  const { floorHash } = recorded.assessment.policyOrigin
  if (ground.floorHash !== undefined && ground.floorHash !== floorHash) return true
  return hasTrialEnded(store, recorded.assessment, ground.today)
}

/** The day is part of the record only where the policy has a trial. Days of this form compare as texts. */
async function hasTrialEnded(
  store: Store,
  { basis, decision }: Assessment,
  today: string,
): Promise<boolean> {
  const judgedOn = basis.today
  if (judgedOn === null || judgedOn >= today) return false
  const policy = await findPolicy(store, decision.policyHash)
  const trials = policy?.rules.flatMap(({ trial }) => trial ?? []) ?? []
  return trials.some((last) => judgedOn <= last && last < today)
}

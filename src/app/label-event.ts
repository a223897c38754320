import { latestAssessment } from '../store/assessments.ts'
import { findPolicy } from '../store/policies.ts'
import { readPublications } from '../store/publications.ts'
import { type Store } from '../store/store.ts'
import { type ReviewJob } from './jobs.ts'

const labelTriggers: ReadonlySet<string> = new Set([
  'pull_request.labeled',
  'pull_request.unlabeled',
])

/**
 * Whether a job was asked for by a label that makes no difference: the head has its verdict and its check, and no rule of the policy it was reached
 * under asks for labels. A job may stand for more events than the last, so without a verdict on this head it is always done.
 */
export async function isIdleLabel(store: Store, job: ReviewJob, headSha: string): Promise<boolean> {
  if (!labelTriggers.has(job.trigger)) return false
  const recorded = await latestAssessment(store, job)
  if (recorded === null || recorded.assessment.headSha !== headSha) return false
  const published = await readPublications(store, recorded.id)
  if (!published.some(({ surface }) => surface === 'check')) return false
  const policy = await findPolicy(store, recorded.assessment.decision.policyHash)
  return policy !== null && policy.rules.every(({ when }) => when.labels === null)
}

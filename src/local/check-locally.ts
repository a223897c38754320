import { type Assessment } from '../core/assessment.ts'
import { inParallel } from '../core/in-parallel.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { lookingOnce } from '../git/repository.ts'
import { judgeLocally } from './judge-locally.ts'
import { loadBaseline } from './load-baseline.ts'
import { loadPolicy } from './load-policy.ts'
import { type LocalRequest } from './local-request.ts'
import { type CheckSubject, readSubject } from './read-subject.ts'

export interface LocalVerdict {
  readonly subject: CheckSubject
  readonly policy: PolicyInForce
  readonly assessment: Assessment
}

/** What `countersign check` with these flags would say. */
export async function checkLocally(asked: LocalRequest): Promise<LocalVerdict> {
  const request = { ...asked, env: lookingOnce(asked.env) }
  const subject = await readSubject(request)
  const [policy, baseline] = await inParallel([
    loadPolicy(request, subject),
    loadBaseline(request, subject),
  ])
  const { changes, baseBranch } = subject
  const assessment = await judgeLocally(request, {
    changes,
    baseBranch,
    policy,
    baseline,
    foreign: [],
  })
  return { subject, policy, assessment }
}

import { createHash } from 'node:crypto'
import { enqueue } from '../store/job-queue.ts'
import { toNewJob } from './intake.ts'
import { type WorkContext } from './work-context.ts'

export interface News {
  readonly event:
    | 'decision.recorded'
    | 'waiver.granted'
    | 'waiver.revoked'
    | 'waiver.expired'
    | 'override.used'
    | 'merge.without_decision'
    | 'push.direct'
  /** Tells this from other news of the kind about the same pull request. */
  readonly id: string
  readonly owner: string
  readonly repo: string
  readonly number: number | null
  /** No source text, no secret, no name of a person. */
  readonly details: Readonly<Record<string, unknown>>
}

/** Queues a message for the operator's address; nothing where none is set. It is sent at least once. */
export async function notify(
  context: Pick<WorkContext, 'store' | 'settings'>,
  { event, id, owner, repo, number, details }: News,
): Promise<void> {
  const { notify: target, attempts } = context.settings
  if (target === null || target === undefined) return
  const repository = `${owner}/${repo}`
  const body = { event, repository, number, at: new Date().toISOString(), details }
  const job = { kind: 'notify' as const, id: nameOf([event, repository, number, id]), body }
  await enqueue(context.store, toNewJob(job, { now: Date.now(), attempts }))
}

function nameOf(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

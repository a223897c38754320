import { assessmentsUnderWaiver } from '../store/find-assessments.ts'
import { type ExpiredWaiver, endWaiver, expiredWaivers } from '../store/waivers.ts'
import { dayOf } from './commands/read-day.ts'
import { notify } from './notify.ts'
import { queueReview } from './queue-review.ts'
import { type WorkContext } from './work-context.ts'

/** Ended in one round; the rest waits for the next. */
const mostAtOnce = 500

/** Waivers whose last day is over are put on record as expired, and what rested on them is judged again. */
export async function endExpiredWaivers(context: WorkContext): Promise<void> {
  const day = dayOf(Date.now())
  for (const expired of await expiredWaivers(context.store, { day, limit: mostAtOnce })) {
    await expire(context, expired)
  }
}

async function expire(context: WorkContext, expired: ExpiredWaiver): Promise<void> {
  const { installationId, repositoryId, waiver } = expired
  const resting = await assessmentsUnderWaiver(context.store, { repositoryId, id: waiver.id })
  for (const pull of resting) {
    await notify(context, {
      ...pull,
      event: 'waiver.expired',
      id: waiver.id,
      details: { waiver: waiver.id, until: waiver.until },
    })
    await queueReview(context, { ...pull, installationId, repositoryId, trigger: 'waiver.expired' })
  }
  await endWaiver(context.store, {
    installationId,
    repositoryId,
    id: waiver.id,
    entry: {
      id: `waiver-expired/${repositoryId}/${waiver.id}`,
      type: 'waiver.expired',
      body: {
        actor: { kind: 'system' },
        subject: { installation_id: installationId, repo_id: repositoryId, pr: waiver.number },
        waiver: { id: waiver.id, expires_at: waiver.until },
      },
    },
  })
}

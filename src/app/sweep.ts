import { requestRedelivery } from '../github/hook-deliveries.ts'
import { listInstallations } from '../github/open-pull-requests.ts'
import { enqueue, pruneFinished } from '../store/job-queue.ts'
import { queueAnchors } from './anchor-log.ts'
import { endExpiredWaivers } from './expire-waivers.ts'
import { toNewJob } from './intake.ts'
import { type WorkContext } from './work-context.ts'

/** GitHub keeps deliveries for three days; older losses are found by looking at the pull requests themselves. */
const redeliveryWindowMs = 3 * 24 * 3600 * 1000

/** Finished jobs and delivery ids are kept this long: redelivery stays recognisable. */
const retentionMs = 14 * 24 * 3600 * 1000

export interface Sweep {
  readonly stop: () => void
}

/** Heals what was missed while we were away, at start and then every `settings.sweepMs` (0 switches it off). */
export function startSweep(context: WorkContext, wake: () => void): Sweep {
  const { sweepMs } = context.settings
  if (sweepMs === 0) return { stop: () => {} }
  const timer = setInterval(() => void sweep(context, wake), sweepMs)
  void sweep(context, wake)
  return { stop: () => clearInterval(timer) }
}

async function sweep(context: WorkContext, wake: () => void): Promise<void> {
  try {
    const app = await context.connect(null)
    const since = Date.now() - redeliveryWindowMs
    const asked = await requestRedelivery(app, { since })
    if (asked > 0) context.log.info({ deliveries: asked }, 'failed deliveries asked for again')
    for (const installationId of await listInstallations(app)) {
      const now = Date.now()
      const { attempts } = context.settings
      await enqueue(
        context.store,
        toNewJob({ kind: 'discover', installationId }, { now, attempts }),
      )
    }
    await endExpiredWaivers(context)
    await queueAnchors(context)
    await pruneFinished(context.store, Date.now() - retentionMs)
    wake()
  } catch (error) {
    context.log.warn({ err: error }, 'sweep failed; it will run again')
  }
}

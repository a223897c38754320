import { type ClaimedJob } from '../store/job-queue.ts'
import { anchorLog } from './anchor-log.ts'
import { runCommands } from './commands/run-commands.ts'
import { discover, rerun } from './find-work.ts'
import { parseJob } from './jobs.ts'
import { judgeMergeGroup } from './judge-merge-group.ts'
import { recordMerge } from './record-merge.ts'
import { recordPush } from './record-push.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { sendNotification } from './send-notification.ts'
import { type WorkContext } from './work-context.ts'

/** Does one claimed job. */
export async function handleJob(context: WorkContext, claimed: ClaimedJob): Promise<void> {
  const job = parseJob(claimed.payload)
  switch (job.kind) {
    case 'review':
      return reviewPullRequest(context, claimed, job)
    case 'merge-group':
      return judgeMergeGroup(context, job)
    case 'rerun':
      return rerun(context, job)
    case 'merged':
      return recordMerge(context, job)
    case 'command':
      return runCommands(context, job)
    case 'push':
      return recordPush(context, job)
    case 'notify':
      return sendNotification(context, job)
    case 'discover':
      return discover(context, job)
    case 'anchor':
      return anchorLog(context, job)
  }
}

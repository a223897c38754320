import { fetchMergedPullRequests } from '../github/merged-pull-requests.ts'
import { appendEntry } from '../store/audit-log.ts'
import { type PushJob } from './jobs.ts'
import { notify } from './notify.ts'
import { type WorkContext } from './work-context.ts'

/** A tip of the default branch that no merged pull request brought there went past every check: that goes on record. */
export async function recordPush(context: WorkContext, job: PushJob): Promise<void> {
  const github = await context.connect(job.installationId)
  const { owner, repo, headSha } = job
  const merged = await fetchMergedPullRequests(github, { owner, repo, sha: headSha })
  if (merged === null || merged.length > 0) return
  const { installationId, repositoryId, pushedBy, forced } = job
  await appendEntry(context.store, {
    installationId,
    entry: {
      id: `push/${repositoryId}/${headSha}`,
      type: 'push.direct',
      body: {
        actor: { kind: 'user', id: pushedBy },
        subject: {
          installation_id: installationId,
          repo_id: repositoryId,
          head: { gitCommit: headSha },
        },
        forced,
      },
    },
  })
  await notify(context, {
    ...job,
    number: null,
    event: 'push.direct',
    id: headSha,
    details: { commit: headSha, forced },
  })
  context.log.warn({ repository: `${owner}/${repo}`, headSha }, 'push past every pull request')
}

import { inventory } from '../analysis/dependencies/inventory.ts'
import { Failure } from '../core/failure.ts'
import { fetchDefaultBranch, publishSnapshot } from '../github/dependency-snapshot.ts'
import { fetchManifests } from '../github/fetch-manifests.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { type MergedJob } from './jobs.ts'
import { type WorkContext } from './work-context.ts'

/**
 * After a merge to the default branch, GitHub's dependency graph learns what it uses, when the setting asks for it. A failure is
 * logged and harmless: the merge is on record already, and the next one submits anew.
 */
export async function submitDependencies(context: WorkContext, job: MergedJob): Promise<void> {
  if (!context.settings.dependencySubmission) return
  try {
    await submit(context, job)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    context.log.warn({ code: error.code, sha: job.mergeSha }, 'dependencies were not submitted')
  }
}

async function submit(context: WorkContext, job: MergedJob): Promise<void> {
  const github = await context.connect(job.installationId)
  const { owner, repo, baseRef } = await fetchPullRequest(github, job)
  if (baseRef !== (await fetchDefaultBranch(github, { owner, repo }))) return
  const sha = job.mergeSha
  const { packages } = inventory(await fetchManifests(github, { owner, repo, sha }))
  const ref = `refs/heads/${baseRef}`
  await publishSnapshot(github, { owner, repo }, { packages, sha, ref, scanned: new Date() })
}

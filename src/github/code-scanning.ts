import { Failure } from '../core/failure.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { collectPages } from './collect-pages.ts'
import { type GitHub } from './octokit.ts'

/** Why there is nothing to look at: the App may not, or the repository has no code scanning. */
export type NoAlerts = 'forbidden' | 'not-enabled'

const perPage = 100
/** 2,000 open alerts of one pull request are no list anybody reads. */
const maxPages = 20
/** Distinct commits that alerts speak of; more than the last two or three analyses have none of this head. */
const maxCommits = 5

/**
 * What code scanning holds open for the head of a pull request, as GitHub lists it. Analyses run on the merge commit or on the head; what
 * an older push left is not taken. One request where there is nothing. Throws `Failure`.
 */
export async function fetchAlerts(
  github: GitHub,
  pull: PullRequest,
): Promise<readonly unknown[] | NoAlerts> {
  try {
    for (const kind of ['merge', 'head']) {
      const alerts = await listAlerts(github, pull, `refs/pull/${pull.number}/${kind}`)
      if (alerts.length > 0) return await ofThisHead(github, pull, alerts)
    }
    return []
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code === 'github-forbidden') return 'forbidden'
    if (error.code === 'github-not-found') return 'not-enabled'
    throw error
  }
}

interface Alert {
  readonly most_recent_instance?: { readonly commit_sha?: string | undefined } | undefined
}

async function listAlerts(
  github: GitHub,
  { owner, repo }: PullRequest,
  ref: string,
): Promise<readonly Alert[]> {
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request('GET /repos/{owner}/{repo}/code-scanning/alerts', {
        owner,
        repo,
        ref,
        state: 'open',
        per_page: perPage,
        page,
      })
      return { items: Array.isArray(data) ? data : [], link: headers.link }
    },
    maxPages,
  )
  return items
}

async function ofThisHead(
  github: GitHub,
  pull: PullRequest,
  alerts: readonly Alert[],
): Promise<readonly Alert[]> {
  const commits = new Set(alerts.map((alert) => commitOf(alert)))
  const current = new Set<string>()
  for (const sha of [...commits].slice(0, maxCommits)) {
    if (sha === pull.headSha || (await isMergeOf(github, pull, sha))) current.add(sha)
  }
  return alerts.filter((alert) => current.has(commitOf(alert)))
}

function commitOf(alert: Alert): string {
  return alert.most_recent_instance?.commit_sha ?? ''
}

async function isMergeOf(
  github: GitHub,
  { owner, repo, headSha }: PullRequest,
  sha: string,
): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/u.test(sha)) return false
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        owner,
        repo,
        commit_sha: sha,
      }),
    )
    return data.parents.some((parent) => parent.sha === headSha)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return false
    throw error
  }
}

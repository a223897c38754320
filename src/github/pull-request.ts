import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface PullRequestName extends RepositoryName {
  readonly number: number
}

interface Account {
  readonly login: string
  readonly type: string
}

interface Identified {
  readonly id: number | bigint
}

/** GitHub's own limits, held against a server that does not keep them. In UTF-16 units. */
const longestTitle = 1024
const longestBody = 65_536
const longestRef = 1024
const longestLabel = 256
const mostLabels = 100
const mostAssignees = 20

/** One request. Free text is cut to GitHub's limits. Throws `Failure`. */
export async function fetchPullRequest(
  github: GitHub,
  { owner, repo, number }: PullRequestName,
): Promise<PullRequest> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number }),
  )
  const { base, head } = data
  return {
    owner,
    repo,
    repositoryId: Number(base.repo.id),
    number,
    title: data.title.slice(0, longestTitle),
    body: (data.body ?? '').slice(0, longestBody),
    ...toAuthor(data.user),
    assignees: (data.assignees ?? []).slice(0, mostAssignees).map(({ login }) => login),
    headRef: head.ref.slice(0, longestRef),
    headSha: head.sha,
    baseRef: base.ref.slice(0, longestRef),
    baseSha: base.sha,
    isFork: isFork(head, base.repo.id),
    isDraft: data.draft ?? false,
    state: data.state === 'open' ? 'open' : 'closed',
    labels: toLabels(data.labels),
  }
}

/** GitHub sends null for an account that was deleted. An App's account is its slug with `[bot]`. */
function toAuthor(user: Account | null): Pick<PullRequest, 'author' | 'authorApp'> {
  const login = user?.login ?? null
  const isApp = user?.type === 'Bot' && login?.endsWith('[bot]')
  return {
    author: { name: login ?? 'ghost', email: '', login },
    authorApp: isApp ? (login?.slice(0, -'[bot]'.length) ?? null) : null,
  }
}

/** A deleted fork has no repository any more; GitHub's types do not say so. */
function isFork(head: { readonly repo: Identified | null }, baseId: Identified['id']): boolean {
  return head.repo?.id !== baseId
}

function toLabels(labels: readonly { readonly name?: string }[]): readonly string[] {
  return labels.slice(0, mostLabels).map(({ name }) => (name ?? '').slice(0, longestLabel))
}

import { call } from './call.ts'
import { checkName } from './check-run.ts'
import { collectPages } from './collect-pages.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

export interface OpenPullRequest extends RepositoryName {
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string
}

interface Repository extends RepositoryName {
  readonly id: number
}

/** Bounds one sweep: 10,000 installations or repositories, 1,000 open pull requests of a repository. */
const mostPages = 100
const mostPullPages = 10

/** Ids of the installations that are not suspended. Takes a client of the App itself. Throws `Failure`. */
export async function listInstallations(app: GitHub): Promise<readonly number[]> {
  const { items } = await collectPages(
    app,
    async (request, page) => {
      const { data, headers } = await request('GET /app/installations', { per_page: 100, page })
      return { items: data, link: headers.link }
    },
    mostPages,
  )
  return items.filter(({ suspended_at }) => !suspended_at).map(({ id }) => id)
}

/** The open pull requests of every repository of an installation, as they are found. Throws `Failure`. */
export async function* findOpen(github: GitHub): AsyncGenerator<OpenPullRequest> {
  for (const repository of await listRepositories(github)) {
    for (const pull of await listOpen(github, repository)) yield pull
  }
}

async function listRepositories(github: GitHub): Promise<readonly Repository[]> {
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request('GET /installation/repositories', {
        per_page: 100,
        page,
      })
      return { items: data.repositories, link: headers.link }
    },
    mostPages,
  )
  return items
    .filter(({ archived, disabled }) => !archived && !disabled)
    .map(({ id, name, owner }) => ({ id: Number(id), owner: owner.login, repo: name }))
}

async function listOpen(
  github: GitHub,
  { id, owner, repo }: Repository,
): Promise<readonly OpenPullRequest[]> {
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        per_page: 100,
        page,
      })
      return { items: data, link: headers.link }
    },
    mostPullPages,
  )
  return items.map(({ number, head }) => ({
    repositoryId: id,
    owner,
    repo,
    number,
    headSha: head.sha,
  }))
}

/**
 * Whether the head has a completed check of ours. `appId` is our App's, so that somebody else's check under our name hides nothing.
 * Throws `Failure`.
 */
export async function isChecked(
  github: GitHub,
  { owner, repo, headSha }: OpenPullRequest,
  appId: number | null,
): Promise<boolean> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref: headSha,
      check_name: checkName,
      per_page: 100,
      ...(appId === null ? {} : { app_id: appId }),
    }),
  )
  return data.check_runs.some(({ status }) => status === 'completed')
}

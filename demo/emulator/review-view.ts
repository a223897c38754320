import { type CheckRunJson } from './check-runs.ts'
import { type PullRequest } from './pull-requests.ts'
import { readPull } from './pulls.ts'
import { pathOf } from './repositories.ts'
import { askAsPerson } from './upstream.ts'
import { type Annotation, type World } from './world.ts'

/** What a person sees who opens the pull request. */
export interface ReviewView {
  readonly headSha: string
  readonly checkRuns: readonly CheckRunView[]
  readonly reviews: readonly { readonly state: string; readonly body: string }[]
  readonly comments: readonly CommentView[]
  /** In the conversation, below the description. */
  readonly issueComments: readonly string[]
}

export interface CheckRunView {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly externalId: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly Annotation[]
}

export interface CommentView {
  readonly id: number
  readonly path: string
  readonly line: number | null
  readonly body: string
}

interface CommentJson {
  readonly id: number
  readonly path: string
  readonly line: number | null
  readonly body: string
}

/** Reads a pull request, or one commit's checks, past the App's eyes. */
export async function collect(world: World, pull: PullRequest): Promise<ReviewView> {
  const { repository, number } = pull
  const { owner, name: repo } = repository
  const path = pathOf(repository)
  const headSha = (await readPull(world, { owner, repo }, number)).head.sha
  const [checkRuns, reviews, comments, issueComments] = await Promise.all([
    listCheckRuns(world, pull, headSha),
    askAsPerson<readonly { state: string; body: string | null }[]>(
      world,
      `GET ${path}/pulls/${number}/reviews?per_page=100`,
    ),
    askAsPerson<readonly CommentJson[]>(world, `GET ${path}/pulls/${number}/comments?per_page=100`),
    askAsPerson<readonly { body: string }[]>(
      world,
      `GET ${path}/issues/${number}/comments?per_page=100`,
    ),
  ])
  return {
    headSha,
    checkRuns,
    reviews: reviews.map(({ state, body }) => ({ state, body: body ?? '' })),
    comments: comments.map(({ id, path: file, line, body }) => ({
      id,
      path: file,
      line: world.commentPlaces.get(id)?.line ?? line,
      body,
    })),
    issueComments: issueComments.map((comment) => comment.body),
  }
}

/** All check runs of a commit, superseded ones included, oldest first. */
export async function listCheckRuns(
  world: World,
  { repository }: Pick<PullRequest, 'repository'>,
  sha: string,
): Promise<readonly CheckRunView[]> {
  const { check_runs: runs } = await askAsPerson<{ check_runs: readonly CheckRunJson[] }>(
    world,
    `GET ${pathOf(repository)}/commits/${sha}/check-runs?filter=all&per_page=100`,
  )
  const oldestFirst = runs.toSorted((first, second) => first.id - second.id)
  return oldestFirst.map((run) => ({
    id: run.id,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    externalId: run.external_id,
    title: run.output.title ?? '',
    summary: run.output.summary ?? '',
    text: run.output.text ?? '',
    annotations: world.annotations.get(run.id) ?? [],
  }))
}

import { waitFor } from '../wait-for.ts'
import { type CheckRunJson, completeCheckRun } from './check-runs.ts'
import { deliver } from './deliveries.ts'
import { readPull } from './pulls.ts'
import { createCommit, moveBranch, pathOf, type Tree, tipOf } from './repositories.ts'
import { askAs, askAsPerson, person, type StandIn } from './upstream.ts'
import { type Delivery, type PullJson, pullKey, type Repository, type World } from './world.ts'

export interface PullRequest {
  readonly repository: Repository
  readonly number: number
  readonly branch: string
}

export interface NewPullRequest {
  readonly title: string
  readonly body?: string
  readonly branch: string
  readonly headSha: string
  readonly base?: string
  readonly draft?: boolean
  /** Who opens it. */
  readonly who?: Pick<StandIn, 'token'>
}

/** Opens a pull request and waits until `pull_request.opened` was answered. */
export async function openPullRequest(
  world: World,
  repository: Repository,
  { title, body = '', branch, headSha, base = 'main', draft = false, who = person }: NewPullRequest,
): Promise<PullRequest> {
  await moveBranch(world, repository, { branch, sha: headSha })
  const request = `POST ${pathOf(repository)}/pulls`
  const pull = { title, body, head: branch, base, draft }
  const { number } = await askAs<PullJson>(world, who, { request, body: pull })
  await answered(world, { repository, number }, 'opened')
  return { repository, number, branch }
}

/** Moves the branch, by force if need be, and sends `synchronize` with both heads. */
export async function push(world: World, pull: PullRequest, sha: string): Promise<Delivery> {
  const { repository, number } = pull
  const before = await pushUntold(world, pull, sha)
  return send(world, { repository, number }, { action: 'synchronize', before, after: sha })
}

/** The same without the event, as when GitHub is late or its delivery was lost. Gives the head before. */
export async function pushUntold(
  world: World,
  { repository, number, branch }: PullRequest,
  sha: string,
): Promise<string> {
  const { owner, name: repo } = repository
  const { head, base } = await readPull(world, { owner, repo }, number)
  const baseSha = await tipOf(world, repository, base.ref)
  await moveBranch(world, repository, { branch, sha })
  world.pulls.set(pullKey(owner, repo, number), { headSha: sha, baseSha, merge: null })
  return head.sha
}

/** Merges with a merge commit, or in one squashed commit, and sends `closed` with `merged: true`. */
export async function merge(
  world: World,
  { repository, number }: PullRequest,
  { squash = false, tree }: { squash?: boolean; tree: Tree },
): Promise<string> {
  const { owner, name: repo } = repository
  const { head, base } = await readPull(world, { owner, repo }, number)
  const onto = await tipOf(world, repository, base.ref)
  const parents = squash ? [onto] : [onto, head.sha]
  const message = `Merge pull request #${number}`
  const sha = await createCommit(world, repository, { message, tree, parents })
  const by = await askAsPerson<object>(world, 'GET /user')
  const state = { headSha: head.sha, baseSha: base.sha, merge: { sha, at: now(), by } }
  world.pulls.set(pullKey(owner, repo, number), state)
  await moveBranch(world, repository, { branch: base.ref, sha })
  await close(world, { repository, number })
  return sha
}

function now(): string {
  return new Date().toISOString()
}

/** Closes it, or opens it again, and waits until the event was answered. */
export async function close(
  world: World,
  { repository, number }: Pick<PullRequest, 'repository' | 'number'>,
  state: 'closed' | 'open' = 'closed',
): Promise<void> {
  await askAsPerson(world, `PATCH ${pathOf(repository)}/pulls/${number}`, { state })
  await answered(world, { repository, number }, state === 'closed' ? 'closed' : 'reopened')
}

/** The emulator sends its events on its own time. */
async function answered(
  world: World,
  { repository, number }: Pick<PullRequest, 'repository' | 'number'>,
  action: string,
): Promise<void> {
  const there = await waitFor(
    () =>
      world.deliveries.some(
        ({ statusCode, event, payload }) =>
          statusCode !== 0 &&
          event === 'pull_request' &&
          payload['action'] === action &&
          payload['number'] === number &&
          (payload['repository'] as { id: number }).id === repository.id,
      ),
    { patience: 15_000 },
  )
  if (!there) throw new Error(`the emulator sent no pull_request.${action}`)
}

/** Presses "Re-run" on the newest check run of the head. GitHub leaves the run itself as it was. */
export async function rerequest(
  world: World,
  { repository, number }: PullRequest,
  level: 'check_run' | 'check_suite' = 'check_run',
): Promise<Delivery> {
  const { owner, name: repo } = repository
  const { head } = await readPull(world, { owner, repo }, number)
  const path = `GET ${pathOf(repository)}/commits/${head.sha}/check-runs`
  const { check_runs: runs } = await askAsPerson<{
    check_runs: readonly (CheckRunJson & { check_suite: object })[]
  }>(world, path)
  const run = runs[0]
  if (run === undefined) throw new Error('there is no check run to ask for again')
  const complete = await completeCheckRun(world, { owner, repo }, run)
  const subject =
    level === 'check_run'
      ? { check_run: complete }
      : { check_suite: { ...run.check_suite, app: complete.app } }
  const payload = { action: 'rerequested', ...subject, ...(await surroundings(world, repository)) }
  return deliver(world, level, { payload })
}

/**
 * What a merge queue does: commits that merge each head onto the one before, from the base on, and `merge_group.checks_requested` for
 * the last, whose pull request names the group. `tree` is that of every step.
 */
export async function requestMergeGroup(
  world: World,
  [first, ...more]: readonly [PullRequest, ...PullRequest[]],
  tree: Tree,
): Promise<{ headSha: string; delivery: Delivery }> {
  const { repository } = first
  const { owner, name: repo } = repository
  const { base } = await readPull(world, { owner, repo }, first.number)
  let headSha = base.sha
  let message = ''
  for (const { number } of [first, ...more]) {
    const { head } = await readPull(world, { owner, repo }, number)
    message = `Merge pull request #${number} from ${owner}/${head.ref}`
    const parents = [headSha, head.sha]
    headSha = await createCommit(world, repository, { message, tree, parents })
  }
  const last = more.at(-1) ?? first
  const branch = `gh-readonly-queue/${base.ref}/pr-${last.number}-${base.sha}`
  await moveBranch(world, repository, { branch, sha: headSha })
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: `refs/heads/${branch}`,
      base_sha: base.sha,
      base_ref: `refs/heads/${base.ref}`,
      head_commit: { id: headSha, message },
    },
    ...(await surroundings(world, repository)),
  }
  return { headSha, delivery: await deliver(world, 'merge_group', { payload }) }
}

/** A `pull_request` event made here, for what the emulator has no event for. */
export async function send(
  world: World,
  { repository, number }: Pick<PullRequest, 'repository' | 'number'>,
  event: { readonly action: string } & Readonly<Record<string, unknown>>,
): Promise<Delivery> {
  const { owner, name: repo } = repository
  const pull = await readPull(world, { owner, repo }, number)
  const payload = {
    ...event,
    number,
    pull_request: pull,
    ...(await surroundings(world, repository)),
  }
  return deliver(world, 'pull_request', { payload })
}

async function surroundings(world: World, repository: Repository) {
  return {
    repository: await askAsPerson<object>(world, `GET ${pathOf(repository)}`),
    sender: await askAsPerson<object>(world, 'GET /user'),
    installation: { id: repository.installationId },
  }
}

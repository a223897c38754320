import { call } from './call.ts'
import { collectPages } from './collect-pages.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface MergeGroup extends RepositoryName {
  readonly baseSha: string
  readonly headSha: string
  /** `refs/heads/gh-readonly-queue/<base branch>/pr-<number>-<sha>`. */
  readonly headRef: string
}

interface GroupCommit {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: { readonly message: string }
}

/** A group holds as many pull requests as a queue allows to merge together: at most 100. */
const mostMembers = 100
const mostPages = 10

/** A pull request in a group. */
export interface GroupMember {
  readonly number: number
  /** The head the queue merges; null where only the number is told, as by a squash. */
  readonly queuedHead: string | null
}

/**
 * The pull requests a merge queue wants to merge together, by number. Each step from base to head is a merge commit, whose second
 * parent is the head that was queued, or a squash, whose subject ends in the number; the last member stands in the group's branch
 * name. A head that moved on since is still found: by the pull request that holds it, or by what the merge says. Throws `Failure`.
 */
export async function fetchGroupMembers(
  github: GitHub,
  group: MergeGroup,
): Promise<readonly GroupMember[]> {
  const queued = new Map<number, string | null>(
    numberInRef(group.headRef).map((one) => [one, null]),
  )
  for (const step of await listSteps(github, group)) {
    const head = step.parents[1]?.sha ?? null
    for (const number of await numbersOf(github, group, step)) {
      queued.set(number, head ?? queued.get(number) ?? null)
    }
  }
  return [...queued]
    .map(([number, queuedHead]) => ({ number, queuedHead }))
    .toSorted((first, second) => first.number - second.number)
}

function numberInRef(headRef: string): readonly number[] {
  const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/u.exec(headRef)?.[1]
  return number === undefined ? [] : [Number(number)]
}

/** The commits on the first-parent line from the group's head down to its base. */
async function listSteps(
  github: GitHub,
  { owner, repo, baseSha, headSha }: MergeGroup,
): Promise<readonly GroupCommit[]> {
  const { items } = await collectPages<GroupCommit>(
    github,
    async (request, page) => {
      const basehead = `${baseSha}...${headSha}`
      const { data, headers } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead,
        per_page: 100,
        page,
      })
      return { items: data.commits, link: headers.link }
    },
    mostPages,
  )
  const bySha = new Map(items.map((commit) => [commit.sha, commit]))
  const steps: GroupCommit[] = []
  let step = bySha.get(headSha)
  while (step !== undefined && steps.length < mostMembers) {
    steps.push(step)
    bySha.delete(step.sha)
    step = bySha.get(step.parents[0]?.sha ?? '')
  }
  return steps
}

async function numbersOf(
  github: GitHub,
  { owner, repo }: MergeGroup,
  { parents, commit }: GroupCommit,
): Promise<readonly number[]> {
  const merged = parents[1]?.sha
  if (merged === undefined) return numberInSubject(commit.message)
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      owner,
      repo,
      commit_sha: merged,
      per_page: 100,
    }),
  )
  const open = data.filter(({ state }) => state === 'open')
  const exact = open.filter(({ head }) => head.sha === merged)
  if (exact.length > 0) return exact.map(({ number }) => number)
  const told = numberInSubject(commit.message)
  return told.length > 0 ? told : open.map(({ number }) => number)
}

const subjectNumber = /^Merge pull request #(\d{1,15}) |\(#(\d{1,15})\)\s*$/u

function numberInSubject(message: string): readonly number[] {
  const match = subjectNumber.exec(message.split('\n', 1)[0] ?? '')
  const number = match?.[1] ?? match?.[2]
  return number === undefined ? [] : [Number(number)]
}

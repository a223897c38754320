import { type Commit, type Person, type Signature } from '../core/change-set.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { type Collected, collectPages } from './collect-pages.ts'
import { type GitHub } from './octokit.ts'

/** A commit before its files were fetched. */
export type BareCommit = Omit<Commit, 'files' | 'secondParentFiles'>

/** GitHub's commit object, as far as we read it. */
interface CommitEntry {
  readonly sha: string
  readonly commit: {
    readonly message: string
    readonly author: GitActor | null
    readonly committer: GitActor | null
    readonly verification?: { readonly verified: boolean; readonly reason: string } | undefined
  }
  readonly author: { readonly login?: string } | null
  readonly committer: { readonly login?: string } | null
  readonly parents: readonly { readonly sha: string }[]
}

interface GitActor {
  readonly name?: string
  readonly email?: string
  readonly date?: string
}

/** Most commits `pulls/{n}/commits` lists (REST docs). */
const pullLimit = 250
/** Pages of 100 read from the compare endpoint for longer pull requests. */
const mostComparePages = 10
const longestMessage = 65_536
const longestName = 512

/** The commits of `base..head`, parents before children. `complete` is false past 1,000. Throws `Failure`. */
export async function listCommits(
  github: GitHub,
  pull: PullRequest,
): Promise<Collected<BareCommit>> {
  const { owner, repo, number } = pull
  const listed = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
        { owner, repo, pull_number: number, per_page: 100, page },
      )
      return { items: data.map(toCommit), link: headers.link }
    },
    pullLimit / 100 + 1,
  )
  const all = listed.items.length < pullLimit ? listed : await listAll(github, pull)
  return { ...all, items: parentsFirst(all.items) }
}

async function listAll(github: GitHub, pull: PullRequest): Promise<Collected<BareCommit>> {
  const { owner, repo, baseSha, headSha } = pull
  return collectPages(
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
      return { items: data.commits.map(toCommit), link: headers.link }
    },
    mostComparePages,
  )
}

function toCommit(entry: CommitEntry): BareCommit {
  const { commit } = entry
  return {
    sha: entry.sha,
    message: commit.message.slice(0, longestMessage),
    author: toPerson(commit.author, entry.author),
    committer: toPerson(commit.committer, entry.committer),
    committedAt: commit.committer?.date ?? null,
    signature: toSignature(entry),
    parents: entry.parents.map(({ sha }) => sha),
    agent: null,
  }
}

function toPerson(actor: GitActor | null, account: CommitEntry['author']): Person {
  return {
    name: (actor?.name ?? '').slice(0, longestName),
    email: (actor?.email ?? '').slice(0, longestName),
    login: account?.login ?? null,
  }
}

/**
 * GitHub signs what is made in its web editor, by its merge button or by an App through the API, with itself as committer. A
 * signature counts as verified only when the key belongs to the committer's address, so the address cannot be borrowed.
 */
function toSignature({ commit, committer }: CommitEntry): Signature {
  const { verification } = commit
  if (verification === undefined || verification.reason === 'unsigned') return 'absent'
  if (!verification.verified) return 'invalid'
  const byGitHub =
    committer?.login === 'web-flow' || commit.committer?.email === 'noreply@github.com'
  return byGitHub ? 'github' : 'verified'
}

/** A stable topological order. */
function parentsFirst(commits: readonly BareCommit[]): readonly BareCommit[] {
  const waiting = new Map(commits.map((commit) => [commit.sha, commit]))
  const entered = new Set<string>()
  const ordered: BareCommit[] = []
  const stack = commits.map(({ sha }) => sha).toReversed()
  for (let sha = stack.at(-1); sha !== undefined; sha = stack.at(-1)) {
    const commit = waiting.get(sha)
    const parents = commit === undefined || entered.has(sha) ? [] : commit.parents
    const open = parents.filter((parent) => waiting.has(parent) && !entered.has(parent))
    entered.add(sha)
    stack.push(...open)
    if (open.length > 0) continue
    stack.pop()
    if (commit !== undefined && waiting.delete(sha)) ordered.push(commit)
  }
  return ordered
}

import { type ChangedFile, type ChangeSet, type Commit } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { type Collected, collectPages } from './collect-pages.ts'
import { type CommitsWithFiles, fetchCommitFiles } from './fetch-commit-files.ts'
import { fetchTexts } from './fetch-texts.ts'
import { type BareCommit, listCommits } from './list-commits.ts'
import { type GitHub } from './octokit.ts'
import { fetchPullRequest } from './pull-request.ts'
import { type FileEntry } from './to-changed-file.ts'

/** GitHub lists 3,000 files of a pull request, 100 a page (REST docs). */
const mostFilePages = 30
const mostFiles = 3000

/**
 * What a pull request changes, all of it asked of the base repository, so that forks need no access of their own. What GitHub
 * does not give is a gap or a file's `missing`. Throws `Failure`; retryable when the head is no longer `pull.headSha`.
 * Requests: 2, one per file that has content at the head, and one per commit when there are several.
 */
export async function fetchChanges(github: GitHub, pull: PullRequest): Promise<ChangeSet> {
  const { owner, repo, headSha } = pull
  const entries = await listFiles(github, pull)
  const listed = await listCommits(github, pull)
  await requireSameHead(github, pull, listed.items)
  const files = await fetchTexts(github, pull, entries.items)
  const withFiles = await withCommitFiles(github, pull, { files, listed })
  return {
    repository: `${owner}/${repo}`,
    baseSha: await mergeBase(github, pull, listed.items),
    headSha,
    commits: withFiles.commits,
    files,
    gaps: gapsOf({ entries, listed, withFiles }),
  }
}

async function listFiles(github: GitHub, pull: PullRequest): Promise<Collected<FileEntry>> {
  const { owner, repo, number } = pull
  return collectPages<FileEntry>(
    github,
    async (request, page) => {
      const { data, headers } = await request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        { owner, repo, pull_number: number, per_page: 100, page },
      )
      return { items: data, link: headers.link }
    },
    mostFilePages,
  )
}

/** `files` and `commits` show the newest head, whichever that is; the commits were asked last. */
async function requireSameHead(
  github: GitHub,
  pull: PullRequest,
  commits: readonly BareCommit[],
): Promise<void> {
  if (await isSameHead(github, pull, commits)) return
  throw new Failure('github-unavailable', {
    message: `The head of ${pull.owner}/${pull.repo}#${pull.number} moved while it was read. Somebody pushed meanwhile. The newest head is looked at instead.`,
    retryable: true,
  })
}

async function isSameHead(
  github: GitHub,
  pull: PullRequest,
  commits: readonly BareCommit[],
): Promise<boolean> {
  const isShort = commits.length > 0 && commits.length < 250
  if (isShort) return commits.some(({ sha }) => sha === pull.headSha)
  return (await fetchPullRequest(github, pull)).headSha === pull.headSha
}

interface Read {
  readonly files: readonly ChangedFile[]
  readonly listed: Collected<BareCommit>
}

/** The files of a single ordinary commit are those of the pull request. */
async function withCommitFiles(
  github: GitHub,
  pull: PullRequest,
  { files, listed }: Read,
): Promise<CommitsWithFiles> {
  const [only, ...others] = listed.items
  if (only !== undefined && others.length === 0 && only.parents.length === 1) {
    const own = files.map((file) => ({ ...file, text: null }))
    return { commits: [{ ...only, files: own, secondParentFiles: null }], complete: true }
  }
  const { commits, complete } = await fetchCommitFiles(github, pull, listed.items)
  const texts = new Set(files.filter(({ text }) => text !== null).map(({ path }) => path))
  return { commits: commits.map((commit) => withoutGuesses(commit, texts)), complete }
}

/** What looks binary in a commit and is text at the head only changed its mode. */
function withoutGuesses(commit: Commit, texts: ReadonlySet<string>): Commit {
  const files = commit.files.map((file) =>
    file.missing === 'binary' && texts.has(file.path) ? { ...file, missing: null } : file,
  )
  return { ...commit, files }
}

/** Where a single line of commits leaves the base is its first commit's parent; GitHub is asked for any other shape. */
async function mergeBase(
  github: GitHub,
  pull: PullRequest,
  commits: readonly BareCommit[],
): Promise<string> {
  if (commits.length === 0) return pull.baseSha
  const own = new Set(commits.map(({ sha }) => sha))
  const outside = commits.flatMap(({ parents }) => parents).filter((sha) => !own.has(sha))
  const isLine = commits.every(({ parents }) => parents.length === 1)
  if (isLine && outside.length === 1) return outside[0] ?? pull.baseSha
  return askMergeBase(github, pull)
}

async function askMergeBase(github: GitHub, pull: PullRequest): Promise<string> {
  const { owner, repo, baseSha, headSha } = pull
  const basehead = `${baseSha}...${headSha}`
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead,
        per_page: 1,
        page: 1,
      }),
    )
    return data.merge_base_commit.sha
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return baseSha
    throw error
  }
}

interface Fetched {
  readonly entries: Collected<FileEntry>
  readonly listed: Collected<BareCommit>
  readonly withFiles: CommitsWithFiles
}

function gapsOf({ entries, listed, withFiles }: Fetched): readonly Gap[] {
  const gaps: Gap[] = []
  if (!entries.complete || entries.items.length >= mostFiles) {
    gaps.push({
      path: null,
      reason: 'not-fetched',
      detail: `GitHub lists the first ${mostFiles} files of a pull request; the others were not looked at. Split the change.`,
    })
  }
  if (!listed.complete || !withFiles.complete) {
    gaps.push({
      path: null,
      reason: 'not-attributed',
      detail:
        'The change has more commits, or larger ones, than GitHub shows one by one; lines of the oldest count as unknown. Split the change.',
    })
  }
  return gaps
}

import { type ChangedFile, type Commit } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Comparison, compareCommits } from './compare-trees.ts'
import { type CommitText, parseCommit } from './parse-commit.ts'
import { readObjects } from './read-objects.ts'
import { type Repository } from './repository.ts'
import { askGit } from './run-git.ts'

/**
 * The commits reachable from `head` and not from `base` (null: all of them), parents before children, each with its
 * patches. Three processes for any number of commits. Throws `git-rejected` when a shallow clone ends inside the range.
 */
export async function readCommits(
  repository: Repository,
  range: { readonly base: string | null; readonly head: string },
): Promise<readonly Commit[]> {
  return readCommitsOf(repository, [range.head, ...(range.base === null ? [] : [`^${range.base}`])])
}

/** As `readCommits`, of any range as `git rev-list` takes it. The words are ours or hashes, never what somebody typed. */
export async function readCommitsOf(
  repository: Repository,
  range: readonly string[],
): Promise<readonly Commit[]> {
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['rev-list', '--topo-order', '--reverse', '--parents', ...range],
  })
  const known = parentsOf(stdout)
  const texts = await readCommitTexts(repository, [...known.keys()])
  if (texts.some((text) => isCutOff(text, known))) throw cutOff()
  return withPatches(repository, texts)
}

/** Parents as git walks them: none where a shallow clone ends. From the output of `rev-list --parents`. */
export function parentsOf(stdout: Buffer): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>()
  for (const line of stdout.toString('utf8').split('\n')) {
    const [sha, ...parents] = line.split(' ')
    if (sha !== undefined && sha !== '') known.set(sha, parents)
  }
  return known
}

/** The commit has parents and they were not cloned: what it changed cannot be told. */
export function isCutOff(text: CommitText, known: ReadonlyMap<string, readonly string[]>): boolean {
  return text.parents.length > 0 && known.get(text.sha)?.length === 0
}

/** Who made each commit, when and with which message. Throws `git-rejected` when one is not there. */
export async function readCommitTexts(
  repository: Repository,
  shas: readonly string[],
): Promise<readonly CommitText[]> {
  const objects = await readObjects(repository, shas)
  return shas.map((sha, index) => {
    const raw = objects[index] ?? null
    if (raw !== null) return parseCommit(sha, raw)
    throw new Failure('git-rejected', {
      message: `Commit ${sha} is not in this repository. Fetch it, or run \`git fsck\`.`,
      retryable: false,
    })
  })
}

/** Adds to each commit what it changes against its first and second parent. */
async function withPatches(
  repository: Repository,
  commits: readonly CommitText[],
): Promise<readonly Commit[]> {
  const firsts = commits.map(toFirst)
  const merges = commits.filter((commit) => commit.parents.length > 1)
  const seconds = merges.map(toSecond)
  const patches = await compareCommits(repository, [...firsts, ...seconds])
  const bySecond = new Map<string, readonly ChangedFile[]>()
  for (const [index, merge] of merges.entries()) {
    bySecond.set(merge.sha, patches[firsts.length + index] ?? [])
  }
  return commits.map((commit, index) => ({
    ...commit,
    files: patches[index] ?? [],
    secondParentFiles: bySecond.get(commit.sha) ?? null,
  }))
}

function toFirst(commit: CommitText): Comparison {
  return { old: commit.parents[0] ?? null, new: commit.sha }
}

function toSecond(commit: CommitText): Comparison {
  return { old: commit.parents[1] ?? null, new: commit.sha }
}

export function cutOff(): Failure {
  return new Failure('git-rejected', {
    message:
      'This is a shallow clone and its history ends before base and head meet. Run `git fetch --unshallow` (in GitHub Actions: actions/checkout with `fetch-depth: 0`).',
    retryable: false,
  })
}

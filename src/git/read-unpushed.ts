import { type ChangeSet } from '../core/change-set.ts'
import { compareTrees } from './compare-trees.ts'
import { readCommitsOf } from './read-commits.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { askGit } from './run-git.ts'

export interface Push extends Place {
  /** The commit that is pushed, by any name. */
  readonly head: string
  /** What the branch is at the remote, when git said so and the commit is here. */
  readonly remoteHead: string | null
  /** Name of the remote; null or an address for one without a name. */
  readonly remote: string | null
}

/**
 * What a push would send, as a change: every commit that is reachable from `head` and, as far as is known here, from
 * nothing at the remote; and the files they leave. Null when there is nothing to send. Throws `git-rejected`.
 */
export async function readUnpushed(push: Push): Promise<ChangeSet | null> {
  const repository = await openRepository(push)
  const names = [push.head, push.remoteHead ?? '']
  const [head, remoteHead] = await resolveCommits(repository, names)
  if (head === undefined || head === null) return null
  const known = [...(remoteHead ? [`^${remoteHead}`] : []), ...excludedBy(push.remote)]
  const commits = await readCommitsOf(repository, [head, ...known])
  if (commits.length === 0) return null
  const old = remoteHead ?? (await firstBoundary(repository, [head, ...known]))
  return {
    repository: repository.name,
    baseSha: old ?? '0'.repeat(40),
    headSha: head,
    commits,
    files: await compareTrees(repository, { old, new: head }),
    gaps: [],
  }
}

/** A push to a bare address is compared with no remote: what is there cannot be known. */
function excludedBy(remote: string | null): readonly string[] {
  if (remote === null || !/^[\w.][\w.-]*$/u.test(remote)) return []
  return ['--not', `--remotes=${remote}`]
}

/** A commit the remote has and the first ones to send stand on; null when they begin a history. */
async function firstBoundary(
  repository: Repository,
  range: readonly string[],
): Promise<string | null> {
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['rev-list', '--boundary', ...range],
  })
  const line = stdout
    .toString('utf8')
    .split('\n')
    .find((text) => text.startsWith('-'))
  return line === undefined ? null : line.slice(1)
}

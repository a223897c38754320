import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { readPatches } from './compare-trees.ts'
import { uncommitted } from './next-commit.ts'
import { readCommits } from './read-commits.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { askGit } from './run-git.ts'

export interface HistoryRequest extends Place {
  /** Any name of a commit, or a day or time as ISO 8601 writes it; null for the very beginning. */
  readonly since: string | null
}

/**
 * All that HEAD holds and `since` did not, without texts: who wrote these lines is all it can tell. A date stands for
 * the last commit of the main line before it. Throws `git-rejected` as `readRange` does.
 */
export async function readHistory(request: HistoryRequest): Promise<ChangeSet> {
  const repository = await openRepository(request)
  const [head] = await resolveCommits(repository, ['HEAD'])
  if (head === undefined || head === null) {
    throw new Failure('git-rejected', {
      message: 'This repository has no commit yet.',
      retryable: false,
    })
  }
  const base = request.since === null ? null : await findStart(repository, request.since, head)
  return {
    repository: repository.name,
    baseSha: base ?? uncommitted,
    headSha: head,
    commits: await readCommits(repository, { base, head }),
    files: await readPatches(repository, { old: base, new: head }),
    gaps: [],
  }
}

/** Null when the whole history is younger. */
async function findStart(
  repository: Repository,
  since: string,
  head: string,
): Promise<string | null> {
  const [named] = await resolveCommits(repository, [since])
  if (named !== undefined && named !== null) return mergeBase(repository, named, head)
  const milliseconds = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u.test(since)
    ? Date.parse(since)
    : Number.NaN
  if (Number.isNaN(milliseconds)) {
    throw new Failure('git-rejected', {
      message: `${JSON.stringify(since)} is no commit here and no date such as 2026-01-31.`,
      retryable: false,
    })
  }
  const before = `--before=${Math.floor(milliseconds / 1000)} +0000`
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['rev-list', '--first-parent', '-1', before, head],
  })
  const sha = stdout.toString('utf8').trim()
  return sha === '' ? null : sha
}

async function mergeBase(repository: Repository, named: string, head: string): Promise<string> {
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['merge-base', named, head],
  })
  return stdout.toString('utf8').trim()
}

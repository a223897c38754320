import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { compareTrees } from './compare-trees.ts'
import { cutOff, readCommits } from './read-commits.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { runGit } from './run-git.ts'

export interface RangeRequest extends Place {
  /** Any name of a commit; null for the default branch (origin's, else the local main or master). */
  readonly base: string | null
  /** Any name of a commit; null for HEAD. */
  readonly head: string | null
}

export interface Range {
  readonly changes: ChangeSet
  /** The commit `base` names: where the policy is read. `changes.baseSha` is the merge base. */
  readonly baseSha: string
  /** The name `base` was found under, e.g. `refs/remotes/origin/HEAD`. */
  readonly baseName: string
}

/**
 * The three-dot change `base...head` with the commits of `base..head`, as GitHub would show it for a pull request.
 * Throws `git-unavailable`, or `git-rejected` with what to do: no repository, no such commit, no common history.
 */
export async function readRange(request: RangeRequest): Promise<Range> {
  const repository = await openRepository(request)
  const ends = await findEnds(repository, request)
  const mergeBase = await findMergeBase(repository, ends)
  const files = await compareTrees(repository, { old: mergeBase, new: ends.head })
  const commits = await readCommits(repository, ends)
  return {
    changes: {
      repository: repository.name,
      baseSha: mergeBase,
      headSha: ends.head,
      commits,
      files,
      gaps: [],
    },
    baseSha: ends.base,
    baseName: ends.baseName,
  }
}

/** Tried in this order when no base is given. */
export const defaultBases = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** The name under which the default branch is found here; null when it is not. */
export async function findDefaultBase(place: Place): Promise<string | null> {
  const found = await resolveCommits(await openRepository(place), defaultBases)
  return defaultBases[found.findIndex((sha) => sha !== null)] ?? null
}

interface Ends {
  readonly base: string
  readonly baseName: string
  readonly head: string
}

async function findEnds(repository: Repository, request: RangeRequest): Promise<Ends> {
  const headName = request.head ?? 'HEAD'
  const bases = request.base === null ? defaultBases : [request.base]
  const [head, ...found] = await resolveCommits(repository, [headName, ...bases])
  if (head === undefined || head === null) throw noHead(request.head)
  const at = found.findIndex((sha) => sha !== null)
  const base = found[at] ?? null
  if (base === null) throw noBase(request.base, repository)
  return { base, baseName: bases[at] ?? base, head }
}

async function findMergeBase(repository: Repository, ends: Ends): Promise<string> {
  const { exitCode, stdout, said } = await runGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['merge-base', ends.base, ends.head],
  })
  const sha = stdout.toString('utf8').trim()
  if (exitCode === 0 && sha !== '') return sha
  if (repository.isShallow) throw cutOff()
  const message =
    exitCode === 1
      ? `${ends.baseName} and the head share no history. Name another base with --base.`
      : `git merge-base failed: ${said}`
  throw new Failure('git-rejected', { message, retryable: false })
}

function noHead(name: string | null): Failure {
  const message =
    name === null
      ? 'This repository has no commit yet. Check what is staged with --staged, or the folder with --all.'
      : `There is no commit ${shown(name)} here. Fetch it, or name another with --head.`
  return new Failure('git-rejected', { message, retryable: false })
}

function noBase(name: string | null, repository: Repository): Failure {
  const branch = name === null ? null : /^(?:refs\/remotes\/)?origin\/([\w./-]+)$/u.exec(name)?.[1]
  const command = `git fetch --no-tags origin ${branch ? `+refs/heads/${branch}:refs/remotes/origin/${branch}` : '<branch>'}`
  const shallow = repository.isShallow
    ? ` This is a shallow clone: run \`${command}\` and \`git fetch --unshallow\` first (in GitHub Actions: actions/checkout with \`fetch-depth: 0\`).`
    : ''
  const message =
    name === null
      ? `No default branch was found (origin/HEAD, main or master). Name the base with --base.${shallow}`
      : `There is no commit ${shown(name)} here. Fetch it, or name another with --base.${shallow}`
  return new Failure('git-rejected', { message, retryable: false })
}

function shown(name: string): string {
  return JSON.stringify(name.replaceAll(/\p{C}/gu, ' ').slice(0, 100))
}

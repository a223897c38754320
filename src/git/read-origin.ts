import { inParallel } from '../core/in-parallel.ts'
import { findRepositoryIfGit, type Place } from './repository.ts'
import { runGit } from './run-git.ts'

/** What a local repository is called at its remote `origin`. */
export interface Origin {
  /** `owner/name`; null without such a remote. */
  readonly repository: string | null
  /** `github.com`, in lower case, without a port; null without such a remote. */
  readonly host: string | null
  /** The branch that `origin/HEAD` stands for; null when that is not known here. */
  readonly defaultBranch: string | null
}

/** Reads configuration only; nothing is asked of the remote. */
export async function readOrigin(place: Place): Promise<Origin> {
  const repository = await findRepositoryIfGit(place)
  if (repository === null) return { repository: null, host: null, defaultBranch: null }
  const { gitDir: cwd, env } = repository
  const [url, head] = await inParallel([
    runGit({ cwd, env, args: ['config', '--get', 'remote.origin.url'] }),
    runGit({ cwd, env, args: ['symbolic-ref', '-q', 'refs/remotes/origin/HEAD'] }),
  ])
  const branch = /^refs\/remotes\/origin\/(.+)\n$/u.exec(head.stdout.toString('utf8'))
  const address = url.stdout.toString('utf8').trim()
  return {
    repository: nameIn(address),
    host: hostIn(address),
    defaultBranch: branch?.[1] ?? null,
  }
}

/** `git@host:owner/name.git`, `https://host/owner/name`: the last two parts. */
function nameIn(url: string): string | null {
  const found = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(url)
  return found?.[1] ?? null
}

/** `git@host:owner/name.git`, `https://user@host:8080/owner/name`. */
function hostIn(url: string): string | null {
  const found =
    /^\w+:\/\/(?:[^/@]*@)?([\w.-]+)[:/]/u.exec(url) ?? /^(?:[\w.-]+@)?([\w.-]+):/u.exec(url)
  return found?.[1]?.toLowerCase() ?? null
}

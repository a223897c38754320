import { findRepositoryIfGit, type Place } from './repository.ts'
import { runGit } from './run-git.ts'

/** What a local repository is called at its remote `origin`. */
export interface Remote {
  /** `owner/name`; null without such a remote. */
  readonly repository: string | null
  /** `github.com`, in lower case, without a port; null without such a remote. */
  readonly host: string | null
}

/** Reads configuration only; nothing is asked of the remote. */
export async function readRemote(place: Place): Promise<Remote> {
  const found = await findRepositoryIfGit(place)
  if (found === null) return { repository: null, host: null }
  const args = ['config', '--get', 'remote.origin.url']
  const { stdout } = await runGit({ cwd: found.gitDir, env: found.env, args })
  const address = stdout.toString('utf8').trim()
  return { repository: nameIn(address), host: hostIn(address) }
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

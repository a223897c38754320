import { findRepositoryIfGit, type Place } from './repository.ts'
import { runGit } from './run-git.ts'

/** The branch that `origin/HEAD` stands for; null when that is not known here. */
export async function readDefaultBranch(place: Place): Promise<string | null> {
  const found = await findRepositoryIfGit(place)
  if (found === null) return null
  const args = ['symbolic-ref', '-q', 'refs/remotes/origin/HEAD']
  const { stdout } = await runGit({ cwd: found.gitDir, env: found.env, args })
  return /^refs\/remotes\/origin\/(.+)\n$/u.exec(stdout.toString('utf8'))?.[1] ?? null
}

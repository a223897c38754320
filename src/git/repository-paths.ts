import { isAbsolute, posix, relative, sep } from 'node:path'
import { Failure } from '../core/failure.ts'
import { findRepositoryIfGit, openRepository, type Place } from './repository.ts'

/**
 * Paths as typed in `cwd`, as seen from the top of the repository; `''` is the top. They need not exist: a change may
 * have removed them. Throws `git-rejected` for what lies outside.
 */
export async function toRepositoryPaths(
  place: Place,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const { root, prefix } = await openRepository(place)
  return paths.map((path) => {
    const typed = isAbsolute(path) ? relative(root ?? place.cwd, path) : posix.join(prefix, path)
    const seen = posix.normalize(typed.split(sep).join('/')).replace(/\/$/u, '')
    if (seen === '..' || seen.startsWith('../')) throw outside(path)
    return seen === '.' ? '' : seen
  })
}

/** The top of the work tree around `cwd`; null outside a repository, and where there is no git. */
export async function findTop(place: Place): Promise<string | null> {
  return (await findRepositoryIfGit(place))?.root ?? null
}

function outside(path: string): Failure {
  return new Failure('git-rejected', {
    message: `${JSON.stringify(path)} lies outside the repository.`,
    retryable: false,
  })
}

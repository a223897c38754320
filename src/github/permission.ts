import { Failure } from '../core/failure.ts'
import { type Permission, permissions } from '../core/people.ts'
import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Question extends RepositoryName {
  readonly login: string
}

/** What an account may do in a repository right now; `none` for one GitHub does not know there. Throws `Failure`. */
export async function fetchPermission(
  github: GitHub,
  { owner, repo, login }: Question,
): Promise<Permission> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        owner,
        repo,
        username: login,
      }),
    )
    return toPermission(data.role_name) ?? toPermission(data.permission) ?? 'none'
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return 'none'
    throw error
  }
}

/** `role_name` may be a role of the organisation's own; `permission` is then what it is built on, in coarser steps. */
function toPermission(name: string | undefined): Permission | null {
  return permissions.find((known) => known === name) ?? null
}

import { type ProjectManifests } from '../analysis/dependencies/project.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { readProject } from '../git/read-project.ts'
import { type Place } from '../git/repository.ts'

/** What the repository holds beside the change: at its head, or at HEAD for what is not committed yet. */
export async function loadProject(
  place: Place,
  { headSha, files }: ChangeSet,
): Promise<ProjectManifests | null> {
  const isCommit = /^[0-9a-f]{40,64}$/u.test(headSha) && !/^0+$/u.test(headSha)
  return readProject(place, { commit: isCommit ? headSha : 'HEAD', files })
}

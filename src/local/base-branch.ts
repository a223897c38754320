import { readOrigin } from '../git/read-origin.ts'
import { type Place } from '../git/repository.ts'

/** The branch behind a name as `refs/remotes/origin/main`; null when there is none, or nobody here knows what `origin/HEAD` stands for. */
export async function baseBranchOf(place: Place, baseName: string | null): Promise<string | null> {
  const branch = baseName?.replace(/^refs\/(?:heads|remotes)\//u, '').replace(/^origin\//u, '')
  if (branch !== 'HEAD') return branch ?? null
  return (await readOrigin(place)).defaultBranch
}

import { type ChangeSet } from '../core/change-set.ts'
import { readHeadTree } from '../git/head-tree.ts'
import { type Place } from '../git/repository.ts'
import { readSurroundings, type Surroundings } from '../surroundings.ts'

/** What the repository holds beside the change: at its head, or at HEAD for what is not committed yet. */
export async function loadSurroundings(
  place: Place,
  { headSha, files }: ChangeSet,
): Promise<Surroundings> {
  const isCommit = /^[0-9a-f]{40,64}$/u.test(headSha) && !/^0+$/u.test(headSha)
  return readSurroundings(files, async () => readHeadTree(place, isCommit ? headSha : 'HEAD'))
}

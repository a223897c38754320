import { type ReadableRepository } from '../../core/readable-repository.ts'
import { type Viewer } from './page.ts'

/**
 * The repository of an address, when the viewer can read it: looked for in what GitHub said this person may read, never in the store, so
 * that an answer takes as long for what is there as for what is not.
 */
export function readableRepository(
  { repositories }: Viewer,
  { owner = '', name = '' }: Readonly<Record<string, string>>,
): ReadableRepository | null {
  const wanted = `${owner}/${name}`.toLowerCase()
  let found: ReadableRepository | null = null
  for (const repository of repositories.values()) {
    if (`${repository.owner}/${repository.name}`.toLowerCase() === wanted) found = repository
  }
  return found
}

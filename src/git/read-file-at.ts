import { Failure } from '../core/failure.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { findRepository, type Place } from './repository.ts'
import { mebibyte } from './run-git.ts'

/**
 * The text of one file at a commit; null when there is none. The path is seen from the top of the repository and holds
 * no line end. `commit` may be any name; `sha` is what it named. Throws `git-rejected` for a file over 8 MiB.
 */
export async function readFileAt(
  place: Place,
  wanted: { readonly commit: string; readonly path: string },
): Promise<{ readonly sha: string; readonly text: string } | null> {
  const repository = await findRepository(place)
  if (repository === null) return null
  const commit = `${wanted.commit}^{commit}`
  if (/[\n\0]/u.test(commit)) return null
  const [at, type] = await readObjectTypes(repository, [commit, `${commit}:${wanted.path}`])
  if (at?.type !== 'commit' || type?.type !== 'blob') return null
  if (type.bytes > maxBytes) throw tooLarge(wanted.path)
  const [bytes] = await readObjects(repository, [type.sha])
  return bytes === undefined || bytes === null
    ? null
    : { sha: at.sha, text: bytes.toString('utf8') }
}

const maxBytes = 8 * mebibyte

function tooLarge(path: string): Failure {
  return new Failure('git-rejected', {
    message: `${path} is larger than ${maxBytes / mebibyte} MiB and was not read.`,
    retryable: false,
  })
}

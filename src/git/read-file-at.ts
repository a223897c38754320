import { Failure } from '../core/failure.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { findRepository, type Place } from './repository.ts'
import { mebibyte } from './run-git.ts'

export interface FileAtCommit {
  /** What the name of the commit stood for. */
  readonly sha: string
  readonly path: string
  readonly text: string
}

/**
 * The texts of those of these files that are there at a commit, whatever it is named by. Paths are seen from the top of the repository
 * and hold no line end. Throws `git-rejected` for a file over 8 MiB.
 */
export async function readFilesAt(
  place: Place,
  wanted: { readonly commit: string; readonly paths: readonly string[] },
): Promise<readonly FileAtCommit[]> {
  const repository = await findRepository(place)
  if (repository === null || /[\n\0]/u.test(wanted.commit)) return []
  const commit = `${wanted.commit}^{commit}`
  const names = wanted.paths.map((path) => `${commit}:${path}`)
  const [at, ...types] = await readObjectTypes(repository, [commit, ...names])
  if (at?.type !== 'commit') return []
  const found = wanted.paths.flatMap((path, index) => {
    const type = types[index]
    return type?.type === 'blob' ? [{ path, ...type }] : []
  })
  const tooLarge = found.find(({ bytes }) => bytes > maxBytes)
  if (tooLarge !== undefined) throw notRead(tooLarge.path)
  const blobs = found.map(({ sha }) => sha)
  const contents = await readObjects(repository, blobs)
  return found.flatMap(({ path }, index) => {
    const text = contents[index]?.toString('utf8')
    return text === undefined ? [] : [{ sha: at.sha, path, text }]
  })
}

/** Null when there is no such file. */
export async function readFileAt(
  place: Place,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<FileAtCommit | null> {
  const [file] = await readFilesAt(place, { commit, paths: [path] })
  return file ?? null
}

const maxBytes = 8 * mebibyte

function notRead(path: string): Failure {
  return new Failure('git-rejected', {
    message: `${path} is larger than ${maxBytes / mebibyte} MiB and was not read.`,
    retryable: false,
  })
}

import { type HeadTree } from '../core/head-tree.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { findRepositoryIfGit, type Place, type Repository } from './repository.ts'
import { runGit } from './run-git.ts'

/** The files of a commit, named `HEAD` or by its hash; null where that cannot be read. */
export async function readHeadTree(place: Place, commit: string): Promise<HeadTree | null> {
  const repository = await findRepositoryIfGit(place)
  if (repository === null) return null
  const listed = await runGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['ls-tree', '-r', '-z', `${commit}^{commit}`],
  })
  if (listed.exitCode !== 0) return null
  const blobs = blobsIn(listed.stdout.toString('utf8'))
  return {
    paths: [...blobs.keys()],
    read: async (paths, maxBytes) => readTexts(repository, { blobs, paths, maxBytes }),
  }
}

/** `<mode> <type> <object>\t<path>`: names of objects by path, none for a symbolic link; submodules are left out. */
function blobsIn(listed: string): ReadonlyMap<string, string> {
  const entries = listed.split('\0').flatMap((line) => {
    const [, mode, sha, path] = /^(\d{6}) blob ([0-9a-f]+)\t([^]+)$/u.exec(line) ?? []
    if (sha === undefined || path === undefined) return []
    return [[path, mode === symlink ? '' : sha] as const]
  })
  return new Map(entries)
}

const symlink = '120000'

interface Asked {
  readonly blobs: ReadonlyMap<string, string>
  readonly paths: readonly string[]
  readonly maxBytes: number
}

/** git looks for a NUL in this many bytes to tell binary from text. */
const binaryWindow = 8000

async function readTexts(
  repository: Repository,
  { blobs, paths, maxBytes }: Asked,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const types = await readObjectTypes(
    repository,
    paths.map((path) => blobs.get(path) ?? ''),
  )
  const small = types.map((type) => (type !== null && type.bytes <= maxBytes ? type.sha : ''))
  const contents = await readObjects(repository, small)
  return paths.flatMap((path, index) => {
    const content = contents[index]
    if (content === undefined || content === null) return []
    if (content.subarray(0, binaryWindow).includes(0)) return []
    return [{ path, text: content.toString('utf8') }]
  })
}

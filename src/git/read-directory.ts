import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { largestText } from '../analysis/dependencies/manifests.ts'
import { type ChangedFile, type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { addedFile } from './added-file.ts'
import { toContent } from './compare-trees.ts'
import { type Listing, listFolderFiles, listRepositoryFiles } from './list-files.ts'
import { uncommitted } from './next-commit.ts'
import { findRepositoryIfGit, type Place, type Repository } from './repository.ts'
import { mebibyte } from './run-git.ts'

export interface DirectoryRequest extends Place {
  /** Files and folders, seen from `cwd`; empty for `cwd` itself. */
  readonly paths: readonly string[]
}

/**
 * Every file as if it were added now. Works without git; in a repository, files git ignores are left out. Binary files,
 * links, `node_modules` and `.git` are left out; what goes beyond 20,000 files or 64 MiB of text is a gap. Paths are
 * seen from the top of the repository, else from `cwd`. There are no commits: its lines can be attributed to no one.
 * Throws `git-rejected` for a path that is not there or lies outside.
 */
export async function readDirectory(request: DirectoryRequest): Promise<ChangeSet> {
  const repository = await findRepositoryIfGit(request)
  const root = repository?.root ?? (await realpath(request.cwd))
  const starts = await Promise.all(wantedPaths(request).map((path) => toStart(root, path)))
  const listing = await list({ root, starts, maxFiles }, repository, request)
  const read = await readFiles(root, listing.paths)
  const gaps = [...read.gaps, ...listing.unreadable.map(toGap)]
  if (listing.isCut) gaps.push(manyFiles)
  return {
    repository: repository?.name ?? basename(root),
    baseSha: uncommitted,
    headSha: uncommitted,
    commits: [],
    files: read.files,
    gaps,
  }
}

const maxFiles = 20_000
const maxTotalBytes = 64 * mebibyte

const manyFiles: Gap = {
  path: null,
  reason: 'too-large',
  detail: 'The folder holds more than 20,000 files. Check its parts one by one.',
}

const manyBytes: Gap = {
  path: null,
  reason: 'too-large',
  detail: 'The folder holds more than 64 MiB of text. Check its parts one by one.',
}

function toGap(path: string): Gap {
  return { path, reason: 'not-fetched', detail: 'The folder may not be opened by this user.' }
}

function wantedPaths(request: DirectoryRequest): readonly string[] {
  const paths = request.paths.length === 0 ? ['.'] : request.paths
  return paths.map((path) => resolve(request.cwd, path))
}

async function toStart(root: string, path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  const start = real === null ? null : relative(root, real)
  if (start !== null && start !== '..' && !start.startsWith(`..${sep}`)) {
    return start.split(sep).join('/')
  }
  const why = real === null ? 'does not exist' : 'lies outside the repository or folder'
  throw new Failure('git-rejected', {
    message: `${JSON.stringify(path)} ${why}.`,
    retryable: false,
  })
}

async function list(
  request: Parameters<typeof listFolderFiles>[0],
  repository: Repository | null,
  place: Place,
): Promise<Listing> {
  if (repository === null || repository.root === null) return listFolderFiles(request)
  const { gitDir, indexFile, root } = repository
  const env = {
    ...place.env,
    GIT_DIR: gitDir,
    GIT_WORK_TREE: root,
    GIT_INDEX_FILE: indexFile,
  }
  return listRepositoryFiles(request, env)
}

interface Read {
  readonly files: readonly ChangedFile[]
  readonly gaps: readonly Gap[]
}

async function readFiles(root: string, paths: readonly string[]): Promise<Read> {
  const folders = new Map<string, boolean>()
  const files: ChangedFile[] = []
  let budget = maxTotalBytes
  for (const path of paths) {
    if (!(await isInside(root, dirname(path), folders))) continue
    const file = await readOne(root, path)
    if (file === null) continue
    budget -= file.text?.length ?? 0
    if (budget < 0) return { files, gaps: [manyBytes] }
    files.push(file)
  }
  return { files, gaps: [] }
}

/** A folder on the way may have become a link since git listed it. */
async function isInside(
  root: string,
  folder: string,
  known: Map<string, boolean>,
): Promise<boolean> {
  const before = known.get(folder)
  if (before !== undefined) return before
  const path = join(root, folder)
  const inside = (await realpath(path).catch(() => null)) === path
  known.set(folder, inside)
  return inside
}

/** Null for what is no regular text file, or went away since it was listed. */
async function readOne(root: string, path: string): Promise<ChangedFile | null> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  try {
    return await readOpen(await open(join(root, path), flags), path)
  } catch (error) {
    if (isGone(error)) return null
    return addedFile(path, { text: null, missing: 'not-fetched' })
  }
}

/** Deleted, a link, or a socket. */
function isGone(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ELOOP' || code === 'ENXIO'
}

/** Closes the handle. */
async function readOpen(handle: FileHandle, path: string): Promise<ChangedFile | null> {
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return null
    if (stat.size > largestText(path)) return addedFile(path, { text: null, missing: 'too-large' })
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(stat.size), 0, stat.size, 0)
    const content = toContent(buffer.subarray(0, bytesRead))
    return content.text === null ? null : addedFile(path, content)
  } finally {
    await handle.close()
  }
}

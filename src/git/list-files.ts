import { lstat, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type Environment, runGit } from './run-git.ts'

export interface Listing {
  /** Seen from the root, `/` between parts, sorted, each once. */
  readonly paths: readonly string[]
  /** There was more than the limit. */
  readonly isCut: boolean
  /** Folders that may not be opened. */
  readonly unreadable: readonly string[]
}

export interface ListRequest {
  readonly root: string
  /** Files and folders seen from the root; `''` is the root itself. */
  readonly starts: readonly string[]
  readonly maxFiles: number
}

/** Tracked files, and untracked ones that are not ignored. */
export async function listRepositoryFiles(
  request: ListRequest,
  env: Environment,
): Promise<Listing> {
  const starts = request.starts.map((start) => (start === '' ? '.' : start))
  const { exitCode, stdout, said } = await runGit({
    cwd: request.root,
    env,
    args: ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...starts],
  })
  if (exitCode !== 0) {
    throw new Failure('git-rejected', {
      message: `git could not list the files: ${said}`,
      retryable: false,
    })
  }
  const paths = stdout.toString('utf8').split('\0')
  const kept = new Set(paths.filter((path) => path !== '' && !isSkipped(path)))
  return { ...cut(kept, request, false), unreadable: [] }
}

/** Every file below the starts, links not followed. */
export async function listFolderFiles(request: ListRequest): Promise<Listing> {
  const paths = new Set<string>()
  const unreadable: string[] = []
  let level = request.starts
  while (level.length > 0 && level.length <= maxFolders && paths.size <= request.maxFiles) {
    const found = await listLevel(request.root, level)
    for (const path of found.files) paths.add(path)
    for (const path of found.unreadable) unreadable.push(path)
    level = found.folders
  }
  return { ...cut(paths, request, level.length > 0), unreadable }
}

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn'])

/** On one level. */
const maxFolders = 100_000

interface Found {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

async function listLevel(
  root: string,
  level: readonly string[],
): Promise<Found & { readonly unreadable: readonly string[] }> {
  const files: string[] = []
  const folders: string[] = []
  const unreadable: string[] = []
  for (const start of level) {
    const found = await listFolder(root, start)
    if (found === null) unreadable.push(start)
    for (const path of found?.files ?? []) files.push(path)
    for (const path of found?.folders ?? []) folders.push(path)
  }
  return { files, folders, unreadable }
}

/** A start may be a file: then it is all there is. Null for a folder that may not be opened. */
async function listFolder(root: string, path: string): Promise<Found | null> {
  const stat = await lstat(join(root, path)).catch(() => null)
  if (stat?.isFile() === true) return { files: [path], folders: [] }
  if (stat?.isDirectory() !== true) return { files: [], folders: [] }
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  const folders = entries.filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
  return {
    files: entries.filter((entry) => entry.isFile()).map((entry) => posix.join(path, entry.name)),
    folders: folders.map((entry) => posix.join(path, entry.name)),
  }
}

function isSkipped(path: string): boolean {
  return path.split('/').some((part) => skipped.has(part))
}

function cut(
  paths: ReadonlySet<string>,
  request: ListRequest,
  isFull: boolean,
): Pick<Listing, 'paths' | 'isCut'> {
  const sorted = [...paths].toSorted((a, b) => (a < b ? -1 : 1))
  return {
    paths: sorted.slice(0, request.maxFiles),
    isCut: isFull || sorted.length > request.maxFiles,
  }
}

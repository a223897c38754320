import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { compareTrees, readPatches } from './compare-trees.ts'
import { nextCommit, uncommitted } from './next-commit.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { type Environment, runGit } from './run-git.ts'

/**
 * The index against HEAD, exactly as the next commit would record it: partly staged files, renames and the index a
 * `git commit <path>` hook was given. One commit, as `nextCommit` gives it.
 * The repository is not written to: the tree is made from a copy of the index, in a temporary object folder.
 */
export async function readStaged(place: Place): Promise<ChangeSet> {
  return readIndexAfter(place, nothing)
}

/** Brings the copy of the index to the state that is judged. The copy and its object folder are all it may write to. */
export type IndexChange = (opened: Repository, copy: IndexCopy) => Promise<void>

export interface IndexCopy {
  readonly path: string
  /** As the repository's, with the temporary object folder. */
  readonly env: Environment
}

/** As `readStaged`, after `change` was made to the copy of the index. */
export async function readIndexAfter(place: Place, change: IndexChange): Promise<ChangeSet> {
  const repository = await openRepository(place)
  const folder = await mkdtemp(join(tmpdir(), 'countersign-'))
  try {
    return await readIndex(repository, folder, change)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function nothing(): Promise<void> {}

async function readIndex(
  opened: Repository,
  folder: string,
  change: IndexChange,
): Promise<ChangeSet> {
  const [head, merged] = await resolveCommits(opened, ['HEAD', 'MERGE_HEAD'])
  const repository = withFolder(opened, folder)
  const copy = await copyIndex(opened, folder)
  await change(opened, { path: copy, env: repository.env })
  const tree = await writeTree(repository, copy)
  const parents = [head ?? null, merged ?? null].filter((parent) => parent !== null)
  const files = await compareTrees(repository, { old: head ?? null, new: tree })
  const [, other] = parents
  const second =
    other === undefined ? null : await readPatches(repository, { old: other, new: tree })
  const commit = {
    ...(await nextCommit(opened, parents)),
    files: files.map((file) => ({ ...file, text: null })),
    secondParentFiles: second,
  }
  return {
    repository: opened.name,
    baseSha: head ?? uncommitted,
    headSha: uncommitted,
    commits: files.length === 0 ? [] : [commit],
    files,
    gaps: [],
  }
}

function withFolder(opened: Repository, folder: string): Repository {
  const others = opened.env.GIT_ALTERNATE_OBJECT_DIRECTORIES
  const objects = `"${opened.objectsDir.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
  const env = {
    ...opened.env,
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: others === undefined ? objects : `${objects}:${others}`,
  }
  return { ...opened, env }
}

async function copyIndex(opened: Repository, folder: string): Promise<string> {
  const copy = join(folder, 'index')
  await mkdir(join(folder, 'objects'))
  await copyFile(opened.indexFile, copy).catch(ignoreAbsent)
  return copy
}

async function writeTree(repository: Repository, copy: string): Promise<string> {
  const { exitCode, stdout, said } = await runGit({
    cwd: repository.gitDir,
    env: { ...repository.env, GIT_INDEX_FILE: copy },
    args: ['write-tree'],
  })
  if (exitCode === 0) return stdout.toString('utf8').trim()
  const message = said.includes('unmerged')
    ? 'The index holds unresolved conflicts. Resolve and stage them first.'
    : `git could not read the index: ${said}`
  throw new Failure('git-rejected', { message, retryable: false })
}

/** A repository in which nothing was ever staged has no index. */
function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

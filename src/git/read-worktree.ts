import { lstat, readlink, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type IndexCopy, readIndexAfter } from './read-staged.ts'
import { type Place, type Repository } from './repository.ts'
import { askGit, runGit } from './run-git.ts'

/**
 * What is not committed yet, staged or not, new files included, ignored ones not: as `git add --all && git commit` would record it,
 * with the bytes as they lie on disk (no filter and no line-end conversion runs). The repository is not written to.
 */
export async function readWorktree(place: Place): Promise<ChangeSet> {
  return readIndexAfter(place, async (opened, copy) => {
    if (opened.root === null) throw bare()
    await addDirty(gitAt(opened.root, opened, copy), mostReads)
  })
}

/** A file that goes away between being listed and being read leads to another look. */
const mostReads = 6

async function addDirty(git: WorktreeGit, readsLeft: number): Promise<void> {
  const paths = await listDirty(git)
  const entries = await Promise.all(paths.map(async (path) => toEntry(git, path)))
  try {
    await addToIndex(git, entries)
  } catch (error) {
    const mayPass = error instanceof Failure && error.code === 'git-rejected' && readsLeft > 1
    if (!mayPass) throw error
    await addDirty(git, readsLeft - 1)
  }
}

const maxDirtyFiles = 20_000

interface WorktreeGit {
  readonly root: string
  readonly gitDir: string
  /** Sees no file of the tree: git compares what it finds with the index it writes, which would run filters. */
  readonly blindEnv: IndexCopy['env']
  readonly env: IndexCopy['env']
}

function gitAt(root: string, { gitDir }: Repository, { path, env }: IndexCopy): WorktreeGit {
  const blindEnv = { ...env, GIT_INDEX_FILE: path }
  return { root, gitDir, blindEnv, env: { ...blindEnv, GIT_DIR: gitDir, GIT_WORK_TREE: root } }
}

/** Tracked files that differ from the index or are gone, and untracked ones. */
async function listDirty(git: WorktreeGit): Promise<readonly string[]> {
  const filters = await turnOffFilters(git)
  const stdout = await askGit({
    cwd: git.root,
    env: git.env,
    args: [...filters, 'ls-files', '-z', '--modified', '--others', '--exclude-standard'],
  })
  const paths = stdout.toString('utf8').split('\0')
  /** A folder is a repository of its own. */
  const dirty = new Set(paths.filter((path) => path !== '' && !path.endsWith('/')))
  if (dirty.size <= maxDirtyFiles) return [...dirty]
  throw new Failure('git-rejected', {
    message: `More than ${maxDirtyFiles} files are not committed. Add what is not meant to be to .gitignore, or check what is staged with --staged.`,
    retryable: false,
  })
}

/** Comparing a file with the index would run the clean filter that attributes name; with these options it has no program. */
async function turnOffFilters({ root, env }: WorktreeGit): Promise<readonly string[]> {
  const { stdout } = await runGit({
    cwd: root,
    env,
    args: [
      'config',
      '-z',
      '--name-only',
      '--get-regexp',
      '^filter[.].*[.](clean|process|required)$',
    ],
  })
  const names = new Set(stdout.toString('utf8').split('\0'))
  return [...names].flatMap((name) => {
    if (name === '') return []
    if (!name.includes('='))
      return ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]
    throw new Failure('git-rejected', {
      message: 'The git configuration names a filter with "=" in its name. Rename it.',
      retryable: false,
    })
  })
}

interface Entry {
  readonly path: string
  /** Null: it is gone. */
  readonly mode: string | null
  /** Of a link: where it points. Null for a file, whose bytes git reads. */
  readonly linkText: string | null
}

async function toEntry({ root }: WorktreeGit, path: string): Promise<Entry> {
  const gone = { path, mode: null, linkText: null }
  const folder = join(root, dirname(path))
  /** A folder on the way that became a link leads out of the tree: git sees no such file either. */
  if ((await realpath(folder).catch(() => null)) !== folder) return gone
  const stat = await lstat(join(root, path)).catch(() => null)
  if (stat?.isSymbolicLink() === true) {
    return { path, mode: '120000', linkText: await readlink(join(root, path)) }
  }
  if (stat?.isFile() !== true) return gone
  return { path, mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', linkText: null }
}

async function addToIndex(git: WorktreeGit, entries: readonly Entry[]): Promise<void> {
  const files = entries.filter(({ mode, linkText }) => mode !== null && linkText === null)
  const hashes = new Map(zip(files, await hashFiles(git, files)))
  const isOneGone = entries.some(({ mode }) => mode === null)
  /** As long as this repository's hashes are. */
  const nothing = isOneGone ? '0'.repeat((await hashText(git, '')).length) : ''
  const lines: string[] = []
  for (const entry of entries) {
    const { path, mode, linkText } = entry
    const sha = linkText === null ? hashes.get(entry) : await hashText(git, linkText)
    const isGone = mode === null || sha === undefined
    lines.push(isGone ? `0 ${nothing}\t${path}\0` : `${mode} ${sha}\t${path}\0`)
  }
  if (lines.length === 0) return
  await askGit({
    cwd: git.gitDir,
    env: git.blindEnv,
    args: ['update-index', '-z', '--index-info'],
    input: lines.join(''),
  })
}

function zip(
  entries: readonly Entry[],
  hashes: readonly string[],
): readonly (readonly [Entry, string])[] {
  return entries.flatMap((entry, at) => {
    const hash = hashes[at]
    return hash === undefined ? [] : [[entry, hash] as const]
  })
}

async function hashFiles(
  { root, env }: WorktreeGit,
  files: readonly Entry[],
): Promise<readonly string[]> {
  if (files.length === 0) return []
  const stdout = await askGit({
    cwd: root,
    env,
    args: ['hash-object', '-w', '--no-filters', '--stdin-paths'],
    input: files.map(({ path }) => `${quoted(path)}\n`).join(''),
  })
  return stdout.toString('utf8').trim().split('\n')
}

async function hashText({ root, env }: WorktreeGit, text: string): Promise<string> {
  const stdout = await askGit({
    cwd: root,
    env,
    args: ['hash-object', '-w', '--stdin'],
    input: text,
  })
  return stdout.toString('utf8').trim()
}

/** As git reads names in quotes. */
function quoted(path: string): string {
  const escaped = path.replaceAll(/["\\]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
  return `"${escaped}"`
}

function bare(): Failure {
  return new Failure('git-rejected', {
    message: 'A bare repository has no files to check. Check a range of commits.',
    retryable: false,
  })
}

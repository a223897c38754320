import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type BlamedRun, parseIncremental, readBlame } from './read-blame.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { askGit, maxFileBytes, runGit } from './run-git.ts'

export interface LineRequest extends Place {
  /** Seen from the top of the repository. */
  readonly path: string
  /** 1-based, in the file as it lies in the folder. */
  readonly line: number
}

/** Where a line of the work tree comes from. */
export interface TracedLine {
  readonly path: string
  readonly line: number
  readonly commitSha: string
  /** Where it stood in that commit. */
  readonly commitPath: string
  readonly commitLine: number
  /** The merge commit of the first line of history that brought the commit in; null when it stands there itself. */
  readonly mergedBy: string | null
}

/**
 * The commit a line came in with, as `git blame -w -M` says it. Throws `git-rejected` for a file or a line that is not there, one that is
 * not committed, and one older than a shallow clone.
 */
export async function traceLine(request: LineRequest): Promise<TracedLine> {
  const { path, line } = request
  const repository = await openRepository(request)
  const [headSha] = await resolveCommits(repository, ['HEAD'])
  if (headSha === undefined || headSha === null) throw rejected('There is no commit here yet.')
  const { commitSha, commitPath, commitLine } = await blameLine(repository, request, headSha)
  if (commitSha === null || /^0+$/u.test(commitSha)) {
    throw rejected(
      `Line ${line} of ${JSON.stringify(path)} is not committed yet: nobody has judged it. Commit it and open a pull request.`,
    )
  }
  if (await isCutOff(repository, commitSha)) {
    throw rejected(
      'The clone ends before the commit that brought this line in. Fetch the rest: `git fetch --unshallow`.',
    )
  }
  const mergedBy = await mergeOf(repository, { commitSha, headSha })
  return { path, line, commitSha, commitPath, commitLine, mergedBy }
}

async function blameLine(
  repository: Repository,
  request: LineRequest,
  headSha: string,
): Promise<BlamedRun> {
  const { path, line } = request
  const file = await fileOf(repository, request)
  const args = ['--incremental', '--root', '-w', '-M', '--no-textconv', '-L', `${line},${line}`]
  const contents = file === null ? [headSha] : ['--contents', file]
  const { exitCode, stdout, said } = await runGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['blame', ...args, ...contents, '--', path],
  })
  const [run] = exitCode === 0 ? parseIncremental(stdout.toString('utf8')) : []
  if (run === undefined) throw notBlamed(request, said)
  return run
}

/** The file in the work tree, looked at for its length; null in a bare repository. */
async function fileOf({ root }: Repository, { path, line }: LineRequest): Promise<string | null> {
  if (root === null) return null
  const file = join(root, path)
  const state = await lstat(file).catch(() => null)
  if (state === null) throw rejected(`There is no file ${JSON.stringify(path)}.`)
  if (!state.isFile()) throw rejected(`${JSON.stringify(path)} is no file.`)
  if (state.size > maxFileBytes) throw rejected(`${JSON.stringify(path)} is larger than 1 MiB.`)
  const lines = (await readFile(file, 'utf8')).split('\n')
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  if (line <= count) return file
  throw rejected(`${JSON.stringify(path)} has ${count} lines; there is no line ${line}.`)
}

function notBlamed({ path, line }: LineRequest, said: string): Failure {
  if (said.includes('no such path')) {
    return rejected(
      `${JSON.stringify(path)} is not committed yet: nobody has judged it. Commit it and open a pull request.`,
    )
  }
  if (/has only \d+ lines?/u.test(said)) {
    return rejected(`${JSON.stringify(path)} has no line ${line}.`)
  }
  return rejected(`git blame failed: ${said}`)
}

async function isCutOff(repository: Repository, commitSha: string): Promise<boolean> {
  if (!repository.isShallow) return false
  const parents = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['rev-list', '--no-walk', '--parents', commitSha],
  })
  const raw = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['cat-file', 'commit', commitSha],
  })
  const isRoot = !/^parent /mu.test(raw.toString('utf8').split('\n\n', 1)[0] ?? '')
  return !isRoot && parents.toString('utf8').trim() === commitSha
}

async function mergeOf(
  { gitDir: cwd, env }: Repository,
  { commitSha, headSha }: { readonly commitSha: string; readonly headSha: string },
): Promise<string | null> {
  const mainLine = await askGit({ cwd, env, args: ['rev-list', '--first-parent', headSha] })
  const main = new Set(mainLine.toString('utf8').split('\n'))
  if (main.has(commitSha)) return null
  const args = ['rev-list', '--ancestry-path', '--merges', '--topo-order', '--reverse']
  const merges = await askGit({ cwd, env, args: [...args, `${commitSha}..${headSha}`] })
  return (
    merges
      .toString('utf8')
      .split('\n')
      .find((sha) => sha !== '' && main.has(sha)) ?? null
  )
}

interface InHead extends Place {
  readonly headSha: string
  readonly traced: TracedLine
}

/** The line's number in another commit that holds it, such as the head of a pull request; null when that can not be told here. */
export async function lineIn({ cwd, env, headSha, traced }: InHead): Promise<number | null> {
  const { commitSha, commitPath, commitLine } = traced
  if (commitSha === headSha) return commitLine
  const blame = await readBlame({ cwd, env, head: headSha, path: commitPath }).catch(
    (error: unknown) => {
      if (error instanceof Failure) return null
      throw error
    },
  )
  const run = blame?.runs.find(
    (one) =>
      one.commitSha === commitSha &&
      one.commitPath === commitPath &&
      one.commitLine <= commitLine &&
      commitLine < one.commitLine + one.length,
  )
  return run === undefined ? null : run.startLine + commitLine - run.commitLine
}

function rejected(message: string): Failure {
  return new Failure('git-rejected', { message, retryable: false })
}

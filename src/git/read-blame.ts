import { Failure } from '../core/failure.ts'
import { type CommitText } from './parse-commit.ts'
import { isCutOff, parentsOf, readCommitTexts } from './read-commits.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { openRepository, type Place, type Repository, resolveCommits } from './repository.ts'
import { askGit, maxFileBytes, runGit } from './run-git.ts'

export interface BlameRequest extends Place {
  /** Any name of a commit; null for HEAD. */
  readonly head: string | null
  /** Seen from the top of the repository. */
  readonly path: string
}

export interface Blame {
  readonly repository: string
  readonly headSha: string
  readonly path: string
  readonly text: string
  /** Ordered by line; together they cover the file. */
  readonly runs: readonly BlamedRun[]
  readonly commits: readonly CommitText[]
}

/** Lines that one commit brought in together. */
export interface BlamedRun {
  /** Null where a shallow clone ends: the lines may be older. */
  readonly commitSha: string | null
  /** 1-based, in the file at `headSha`. */
  readonly startLine: number
  readonly length: number
  /** Where the lines stood in the commit that brought them in. */
  readonly commitPath: string
  readonly commitLine: number
}

/**
 * Which commit brought in each line of a committed file, as `git blame -w -M` says it: lines that were only re-indented
 * or moved within the file keep their commit. Throws `git-rejected` for what is no text file of at most 1 MiB.
 */
export async function readBlame(request: BlameRequest): Promise<Blame> {
  const repository = await openRepository(request)
  const [headSha] = await resolveCommits(repository, [request.head ?? 'HEAD'])
  if (headSha === undefined || headSha === null) {
    throw rejected(`There is no commit ${JSON.stringify(request.head ?? 'HEAD')} here.`)
  }
  const { path } = request
  const text = await readText(repository, headSha, path)
  const runs = text === '' ? [] : await blame(repository, headSha, path)
  const shas = [...new Set(runs.flatMap((run) => run.commitSha ?? []))]
  const commits = await readCommitTexts(repository, shas)
  const cutOff = await findCutOff(repository, commits)
  return {
    repository: repository.name,
    headSha,
    path,
    text,
    runs: runs.map((run) => (cutOff.has(run.commitSha ?? '') ? { ...run, commitSha: null } : run)),
    commits: commits.filter((commit) => !cutOff.has(commit.sha)),
  }
}

async function readText(repository: Repository, headSha: string, path: string): Promise<string> {
  const shown = JSON.stringify(path)
  const name = path.includes('\n') ? '' : `${headSha}:${path}`
  const [type] = await readObjectTypes(repository, [name])
  if (type?.type !== 'blob') throw rejected(`There is no file ${shown} at ${headSha.slice(0, 8)}.`)
  if (type.bytes > maxFileBytes) throw rejected(`${shown} is larger than 1 MiB.`)
  const [bytes] = await readObjects(repository, [type.sha])
  if (bytes === undefined || bytes === null || bytes.subarray(0, 8000).includes(0)) {
    throw rejected(`${shown} is no text file.`)
  }
  return bytes.toString('utf8')
}

async function blame(
  repository: Repository,
  headSha: string,
  path: string,
): Promise<readonly BlamedRun[]> {
  const { exitCode, stdout, said } = await runGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['blame', '--incremental', '--root', '-w', '-M', '--no-textconv', headSha, '--', path],
  })
  if (exitCode !== 0) throw rejected(`git blame failed: ${said}`)
  return parseIncremental(stdout.toString('utf8')).toSorted((a, b) => a.startLine - b.startLine)
}

/** Groups of `<hash> <line there> <line here> <count>`, facts about the commit, and `filename <path>` last. */
export function parseIncremental(output: string): readonly BlamedRun[] {
  const runs: BlamedRun[] = []
  let run: BlamedRun | null = null
  for (const line of output.split('\n')) {
    const [, sha, there, here, count] = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/u.exec(line) ?? []
    if (sha !== undefined) {
      const [commitLine, startLine, length] = [Number(there), Number(here), Number(count)]
      run = { commitSha: sha, startLine, length, commitPath: '', commitLine }
    } else if (run !== null && line.startsWith('filename ')) {
      runs.push({ ...run, commitPath: unquote(line.slice('filename '.length)) })
      run = null
    }
  }
  return runs
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['a', '\u0007'],
  ['f', '\f'],
  ['v', '\v'],
])

/** git puts a path with control characters, quotes or backslashes in quotes and escapes them as C does. */
function unquote(path: string): string {
  if (!path.startsWith('"') || !path.endsWith('"')) return path
  return path
    .slice(1, -1)
    .replaceAll(/\\(?:([0-7]{3})|(.))/gu, (_, octal: string | undefined, char: string) =>
      octal === undefined
        ? (escapes.get(char) ?? char)
        : String.fromCodePoint(Number.parseInt(octal, 8)),
    )
}

async function findCutOff(
  repository: Repository,
  commits: readonly CommitText[],
): Promise<ReadonlySet<string>> {
  if (!repository.isShallow) return new Set()
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['rev-list', '--no-walk', '--parents', '--stdin'],
    input: commits.map((commit) => `${commit.sha}\n`).join(''),
  })
  const known = parentsOf(stdout)
  return new Set(commits.filter((commit) => isCutOff(commit, known)).map((commit) => commit.sha))
}

function rejected(message: string): Failure {
  return new Failure('git-rejected', { message, retryable: false })
}

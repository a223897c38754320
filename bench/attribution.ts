import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { traceLines } from '../src/attribution/trace-lines.ts'
import { type ChangedFile, type ChangeSet, type Commit } from '../src/core/change-set.ts'
import { parseDiff } from '../src/diff/parse-patch.ts'

type Write = (line: string) => void

/** Pull requests by number of commits: the median, the 90th and the 99th percentile of public ones, and GitHub's limit. */
const sizes = [1, 7, 41, 250]
const fileCount = 12
const linesPerFile = 500
const rounds = 5

/** How long replay takes to trace every added line, against `git blame base..head` of the changed files. */
export async function run(write: Write): Promise<void> {
  write('commits  files  added lines  parse ms  replay ms  git blame ms  ratio')
  for (const size of sizes) write(await measure(size))
}

async function measure(size: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  try {
    git(folder, ['init', '-q', '--bare', '.'])
    git(folder, ['fast-import', '--quiet'], history(size))
    const shas = git(folder, ['rev-list', '--reverse', 'work']).trim().split('\n')
    const patches = readPatches(folder, shas)
    const parse = median(() => patches.forEach((patch) => parseDiff(patch)))
    const changes = changeSet(shas, patches.map(parseDiff))
    const weights = changes.commits.map(() => 0)
    const replay = median(() => traceLines(changes, weights))
    const range = `${changes.baseSha}..${changes.headSha}`
    const blame = median(() => {
      for (const { path } of changes.files) git(folder, ['blame', '-s', range, '--', path])
    })
    return row(changes, { parse, replay, blame })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Times {
  readonly parse: number
  readonly replay: number
  readonly blame: number
}

function row(changes: ChangeSet, { parse, replay, blame }: Times): string {
  const lines = traceLines(changes, []).reduce(
    (sum, traced) => sum + traced.endLine - traced.startLine + 1,
    0,
  )
  const ratio = blame / (parse + replay)
  const columns: readonly (readonly [string, number])[] = [
    [String(changes.commits.length), 7],
    [String(changes.files.length), 7],
    [String(lines), 13],
    [parse.toFixed(1), 10],
    [replay.toFixed(1), 11],
    [blame.toFixed(1), 14],
    [`${ratio.toFixed(1)}x`, 7],
  ]
  return columns.map(([text, width]) => text.padStart(width)).join('')
}

/** Milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

/** Every commit's patch against its parent, then the whole change's, as GitHub's API would give them. */
function readPatches(folder: string, shas: readonly string[]): readonly string[] {
  const pairs = shas.slice(1).map((sha, index) => `${sha} ${shas[index]}`)
  const whole = `${shas.at(-1)} ${shas[0]}`
  const options = ['diff-tree', '--stdin', '-p', '-r', '-M', '--always', '--pretty=format:%x00']
  const output = git(folder, options, `${[...pairs, whole].join('\n')}\n`)
  return output.split('\0').slice(1)
}

function changeSet(
  shas: readonly string[],
  patches: readonly (readonly ChangedFile[])[],
): ChangeSet {
  const commits = shas.slice(1).map((sha, index): Commit => {
    const person = { name: 'Robin Vale', email: 'robin@example.com', login: null }
    return {
      sha,
      message: '',
      author: person,
      committer: person,
      committedAt: null,
      signature: 'absent',
      parents: [shas[index] ?? ''],
      files: patches[index] ?? [],
      secondParentFiles: null,
      agent: null,
    }
  })
  const baseSha = shas[0] ?? ''
  const headSha = shas.at(-1) ?? ''
  return { repository: '', baseSha, headSha, commits, files: patches.at(-1) ?? [], gaps: [] }
}

/** A base of equal files, then commits that each rewrite a few lines in three of them. The same every time. */
function history(size: number): string {
  const files = Array.from({ length: fileCount }, (_, file) =>
    Array.from({ length: linesPerFile }, (__, line) => `const value_${file}_${line} = ${line}`),
  )
  const commits = [commitOf('base', files)]
  for (let commit = 1; commit <= size; commit += 1) {
    for (let edit = 0; edit < 3; edit += 1) {
      const lines = files[(commit * 5 + edit * 7) % fileCount] ?? []
      const fresh = Array.from({ length: 12 }, (_, line) => `  call_${commit}_${edit}(${line})`)
      lines.splice((commit * 37 + edit * 101) % lines.length, 6, ...fresh)
    }
    commits.push(commitOf(`commit ${commit}`, files))
  }
  return commits.join('')
}

function commitOf(message: string, files: readonly (readonly string[])[]): string {
  const blobs = files.map((lines, file) => {
    const text = `${lines.join('\n')}\n`
    return `M 100644 inline src/file${file}.ts\ndata ${Buffer.byteLength(text)}\n${text}\n`
  })
  const committer = 'committer Robin Vale <robin@example.com> 1700000000 +0000'
  return `commit refs/heads/work\n${committer}\ndata ${message.length}\n${message}\n${blobs.join('')}\n`
}

function git(folder: string, options: readonly string[], input = ''): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  }
  return execFileSync('git', options, {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
}

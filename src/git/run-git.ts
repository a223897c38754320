import { spawn } from 'node:child_process'
import { Failure } from '../core/failure.ts'

export interface GitCall {
  readonly cwd: string
  readonly env: Environment
  readonly args: readonly string[]
  readonly input?: string
  /** More output than this ends git and fails the call; 64 MiB when not given. */
  readonly maxBytes?: number
  /** Larger files are binary to git; `maxFileBytes` when not given. */
  readonly largestText?: number
}

/** The caller's environment: which git, whose configuration, and what a hook was told (`GIT_DIR`, `GIT_INDEX_FILE`). */
export type Environment = Readonly<Record<string, string | undefined>>

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: Buffer
  /** What git said on stderr, safe to show: one line, no control characters, bounded. */
  readonly said: string
}

/**
 * Runs one git command without a shell. Nothing the repository configures is executed: no hooks, external diffs, text
 * conversions, file monitors, signature programs, transports. Nothing is written to it.
 * Throws `git-unavailable` when there is no git, `git-rejected` when it takes too long or says too much. The exit code
 * is the caller's to judge.
 */
export async function runGit(call: GitCall): Promise<GitAnswer> {
  const threshold = `core.bigFileThreshold=${call.largestText ?? maxFileBytes}`
  const child = spawn('git', [...hardened, '-c', threshold, ...call.args], {
    cwd: call.cwd,
    env: { ...call.env, ...quiet },
    windowsHide: true,
  })
  /** The option `timeout` of spawn would keep the process alive when git cannot be started. */
  const timer = setTimeout(() => child.kill('SIGKILL'), maxMilliseconds)
  const maxBytes = call.maxBytes ?? 64 * mebibyte
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > maxBytes) child.kill('SIGKILL')
    else stdout.push(chunk)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 16) stderr.push(chunk)
  })
  /** git may end before it has read everything; its exit code says why. */
  child.stdin.on('error', () => undefined)
  child.stdin.end(call.input ?? '')
  const ended = await new Promise<Ending>((resolve, reject) => {
    child.once('error', (cause) => reject(notStarted(cause)))
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  }).finally(() => clearTimeout(timer))
  if (bytes > maxBytes) throw tooMuch(maxBytes)
  if (ended.exitCode === null) throw killed(ended.signal)
  const said = oneLine(Buffer.concat(stderr))
  return { exitCode: ended.exitCode, stdout: Buffer.concat(stdout), said }
}

/** As `runGit`, and any exit code but 0 is a `git-rejected` with what git said. */
export async function askGit(call: GitCall): Promise<Buffer> {
  const answer = await runGit(call)
  if (answer.exitCode === 0) return answer.stdout
  const isPartial = /lazy fetching disabled|transport '\w+' not allowed/u.test(answer.said)
  throw new Failure('git-rejected', {
    message: isPartial
      ? 'This is a partial clone and lacks files that have to be read. Fetch them with `git fetch --refetch --no-filter`.'
      : `git ${call.args[0] ?? ''} failed: ${answer.said}`,
    retryable: false,
  })
}

interface Ending {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

export const mebibyte = 1024 * 1024

/** Above this a file is not looked at, lock files apart; git then calls it binary in a diff, so that its patch stays small too. */
export const maxFileBytes = 1_048_576

const maxMilliseconds = 5 * 60 * 1000

const hardened = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.quotepath=off',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.attributesFile=/dev/null',
  '-c',
  'log.showSignature=false',
  '-c',
  'blame.ignoreRevsFile=',
]

/** Laid over the caller's environment. */
const quiet: Environment = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ATTR_NOSYSTEM: '1',
  /** Local stand-ins for other people's commits: GitHub does not see them, so the verdict must not. */
  GIT_NO_REPLACE_OBJECTS: '1',
  /** A partial clone would fetch what it lacks, over a transport its own configuration names. */
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_EXTERNAL_DIFF: undefined,
  GIT_DIFF_OPTS: undefined,
  GIT_TRACE: undefined,
  GIT_TRACE2: undefined,
  GIT_TRACE_SETUP: undefined,
  GIT_TRACE_PERFORMANCE: undefined,
}

function notStarted(cause: Error): Failure {
  const isMissing = 'code' in cause && cause.code === 'ENOENT'
  return new Failure('git-unavailable', {
    message: isMissing
      ? 'git was not found. Install git 2.30 or newer and put it on PATH, or check a folder with --all.'
      : 'git could not be started.',
    retryable: false,
    cause,
  })
}

function tooMuch(maxBytes: number): Failure {
  return new Failure('git-rejected', {
    message: `The change is larger than ${Math.round(maxBytes / mebibyte)} MiB of patches. Check a smaller range.`,
    retryable: false,
  })
}

function killed(signal: NodeJS.Signals | null): Failure {
  return new Failure('git-rejected', {
    message: `git was ended by ${signal ?? 'a signal'}; it may have taken longer than ${maxMilliseconds / 60_000} minutes.`,
    retryable: true,
  })
}

function oneLine(stderr: Buffer): string {
  const lines = stderr.toString('utf8').trim().split('\n', 5)
  const clean = lines.join(' ').replaceAll(/\p{C}/gu, ' ').slice(0, 300).trim()
  return clean === '' ? 'no reason given' : clean
}

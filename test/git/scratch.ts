import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test, and git in it with nothing of the machine's configuration. */
export interface Scratch {
  readonly cwd: string
  readonly env: Record<string, string | undefined>
  git: (...args: readonly string[]) => string
  write: (path: string, content: string | Buffer) => void
  /** Writes, stages and commits; gives the commit's hash. */
  commit: (message: string, files: Readonly<Record<string, string | Buffer>>) => string
  remove: () => void
}

export function makeFolder(): Scratch {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-test-')))
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CEILING_DIRECTORIES: dirname(cwd),
  }
  /** Ticks with every call and once more after a commit: hashes shown in docs/ hang on it. */
  let clock = 1_700_000_002
  function git(...args: readonly string[]): string {
    clock += 1
    const date = `${clock} +0200`
    return execFileSync('git', [...settings, ...args], {
      cwd,
      env: { ...env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trimEnd()
  }
  function write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  return {
    cwd,
    env,
    git,
    write,
    commit: (message, files) => {
      for (const [path, content] of Object.entries(files)) write(path, content)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message)
      clock += 1
      return headOf(cwd)
    },
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  }
}

/** As `makeFolder`, with an empty repository on branch `main`. */
export function makeRepository(): Scratch {
  const scratch = makeFolder()
  scratch.git('init', '--quiet', '--initial-branch=main')
  appendFileSync(join(scratch.cwd, '.git/config'), '[user]\nname = Ada\nemail = ada@example.com\n')
  return scratch
}

/** Nothing is tidied up after a commit: that is a process of its own each time. */
const settings = ['-c', 'protocol.file.allow=always', '-c', 'maintenance.auto=false']

/** As `git rev-parse HEAD` says it after a commit, without a process. */
function headOf(cwd: string): string {
  const head = readFileSync(join(cwd, '.git/HEAD'), 'utf8').trim()
  const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null
  return ref === null ? head : readFileSync(join(cwd, '.git', ref), 'utf8').trim()
}

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

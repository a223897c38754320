import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeRepository, type Scratch } from '../git/scratch.ts'

/** A repository whose own `countersign` writes down how it was called and ends as `answer` says. */
export interface HookedRepository extends Scratch {
  readonly calls: () => string
  readonly read: (path: string) => string
  readonly has: (path: string) => boolean
  readonly isExecutable: (path: string) => boolean
  readonly script: (path: string, text: string) => void
  readonly answer: (exitCode: number) => void
  /** Runs git as a person would; hooks run. */
  readonly tryGit: (...args: readonly string[]) => {
    readonly status: number
    readonly said: string
  }
}

export function makeHookedRepository(): HookedRepository {
  const scratch = makeRepository()
  function at(path: string): string {
    return join(scratch.cwd, path)
  }
  function script(path: string, text: string): void {
    scratch.write(path, text)
    chmodSync(at(path), 0o755)
  }
  scratch.write('.git/info/exclude', 'node_modules\ncalls\nanswer\n')
  script(
    'node_modules/.bin/countersign',
    '#!/bin/sh\necho "$@" >> calls\n[ "$2" = pre-push ] && cat >> calls\nexit "$(cat answer 2>/dev/null || echo 0)"\n',
  )
  return {
    ...scratch,
    script,
    calls: () => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8') : ''),
    read: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
    isExecutable: (path) => (statSync(at(path)).mode & 0o111) !== 0,
    answer: (exitCode) => scratch.write('answer', String(exitCode)),
    tryGit: (...args) => {
      const { status, stderr } = spawnSync('git', args, {
        cwd: scratch.cwd,
        env: scratch.env,
        encoding: 'utf8',
      })
      return { status: status ?? -1, said: stderr }
    },
  }
}

/** Runs what a manager would hand to the shell. */
export function runShell(repo: Scratch, script: string, input = ''): string {
  return execFileSync('sh', ['-c', script], {
    cwd: repo.cwd,
    env: repo.env,
    input,
    encoding: 'utf8',
  })
}

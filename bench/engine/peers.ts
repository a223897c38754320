import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CodeFile } from '../../src/analysis/code/load-file.ts'

/** Processor seconds of a whole run as a user would start it; null, with the reason said, when the tool can not be had here. */
export type PeerTime =
  | { readonly seconds: number }
  | { readonly seconds: null; readonly why: string }

/** ESLint with the recommended rules of its security plugin, installed into a folder that is removed afterwards. */
export function timeEslint(files: readonly CodeFile[]): PeerTime {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
    const packages = ['eslint@9', 'eslint-plugin-security@3']
    const install = spawnSync('npm', ['install', '--silent', '--no-audit', ...packages], {
      cwd: folder,
    })
    if (install.status !== 0) return { seconds: null, why: 'eslint could not be installed' }
    const config =
      "import security from 'eslint-plugin-security'\nexport default [{ ...security.configs.recommended, files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ignores: [] }]\n"
    writeFileSync(join(folder, 'eslint.config.js'), config)
    writeFiles(join(folder, 'code'), files)
    const eslint = join(folder, 'node_modules', 'eslint', 'bin', 'eslint.js')
    return time(process.execPath, [eslint, '--no-inline-config', '--quiet', 'code'], folder)
  })
}

/** Bandit as Debian packages it. */
export function timeBandit(files: readonly CodeFile[]): PeerTime {
  if (spawnSync('bandit', ['--version']).status !== 0)
    return { seconds: null, why: 'bandit is not installed' }
  return inFolder((folder) => {
    writeFiles(join(folder, 'code'), files)
    return time('bandit', ['-q', '-r', 'code', '-f', 'json', '-o', 'bandit.json'], folder)
  })
}

interface OwnRun {
  readonly seconds: number
  /** On the clock, for the scan alone: what more threads shorten. */
  readonly elapsed: number
  /** The most memory the process held. */
  readonly megabytes: number
}

/** The engine over the same files, in a process of its own: start, reading and loading the grammars included. */
export function timeOurs(files: readonly CodeFile[]): OwnRun {
  return inFolder((folder) => {
    writeFiles(join(folder, 'code'), files)
    return runOurs(folder, ['1'])
  })
}

interface WholeRuns {
  readonly one: OwnRun
  readonly two: OwnRun
  readonly cold: OwnRun
  readonly warm: OwnRun
}

/** One and two threads, a cold and a warm cache, over the same files. */
export function timeWhole(files: readonly CodeFile[]): WholeRuns {
  return inFolder((folder) => {
    writeFiles(join(folder, 'code'), files)
    const cache = join(folder, 'cache')
    return {
      one: runOurs(folder, ['1']),
      two: runOurs(folder, ['2']),
      cold: runOurs(folder, ['1', cache]),
      warm: runOurs(folder, ['1', cache]),
    }
  })
}

function runOurs(folder: string, options: readonly string[]): OwnRun {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'scan-folder.js')
  const output = execFileSync(process.execPath, [entry, join(folder, 'code'), ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const [seconds = 0, kilobytes = 0, elapsed = 0] = output.trim().split(' ').map(Number)
  return { seconds, elapsed, megabytes: kilobytes / 1024 }
}

/** Gives a folder that is removed afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function writeFiles(folder: string, files: readonly CodeFile[]): void {
  for (const { path, text } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

/** Both say by their exit code that they found something; what they can not be run for is another code. */
export function time(program: string, options: readonly string[], cwd: string): PeerTime {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1'
  const run = spawnSync('bash', ['-c', script, '-', program, ...options], { cwd, encoding: 'utf8' })
  const [user = NaN, system = NaN] = run.stderr.trim().split(' ').map(Number)
  if (run.status === null || run.status > 1) {
    return { seconds: null, why: `the run ended with ${run.status}` }
  }
  return { seconds: user + system }
}

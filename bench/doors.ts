import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../demo/project.ts'
import { inFolder } from './engine/peers.ts'

const runs = 7
/** As it ships. */
const main = join(projectRoot, 'dist/command/main.js')
const corpus = join(projectRoot, 'fixtures/corpus/javascript')

/**
 * What the command line costs each time it is called, its start included, beside node itself and `eslint --cache` on the same ten files.
 * "One changed": one of the ten is another before each call.
 */
export async function run(write: (line: string) => void): Promise<void> {
  const head = `node ${process.version}`.padEnd(36)
  write(`${head}on the clock      best   processor   (medians of ${runs})`)
  inFolder((cwd) => {
    const files = stageTenFiles(cwd)
    const change = changer(cwd, files[0] ?? '')
    const check = [process.execPath, main, 'check', '--staged', '--offline']
    write(row('node -e 0', cost(cwd, [process.execPath, '-e', '0'])))
    write(row('countersign --help', cost(cwd, [process.execPath, main, '--help'])))
    write(row('countersign check --staged, first', cost(cwd, check, { times: 1 })))
    write(row('countersign check --staged, again', cost(cwd, check)))
    write(row('  one changed', cost(cwd, check, { before: change })))
    measureEslint(cwd, files, write)
    measureRepository(cwd, files[0] ?? '', write)
  })
}

/** A repository in which ten files of the corpus are about to be committed. */
function stageTenFiles(cwd: string): readonly string[] {
  const found = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  const files = found
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .slice(0, 10)
  for (const file of files) {
    mkdirSync(join(cwd, file, '..'), { recursive: true })
    cpSync(join(corpus, file), join(cwd, file))
  }
  writeFileSync(join(cwd, '.gitignore'), 'node_modules\n.eslintcache\n.cache\n')
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  git(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'base')
  git(cwd, 'switch', '--quiet', '--create', 'topic')
  git(cwd, 'add', '--all')
  return files
}

/** Each call gives a staged file one more line. */
function changer(cwd: string, file: string): () => void {
  let lines = 0
  return () => {
    lines += 1
    appendFileSync(join(cwd, file), `// ${lines}\n`)
    git(cwd, 'add', file)
  }
}

function measureEslint(cwd: string, files: readonly string[], write: (line: string) => void): void {
  const program = installEslint(cwd)
  if (program === null) {
    write('eslint could not be installed')
    return
  }
  const lint = [process.execPath, program, '--cache', ...files]
  write(row('eslint --cache, first', cost(cwd, lint, { times: 1 })))
  write(row('eslint --cache, again', cost(cwd, lint)))
  write(row('  one changed', cost(cwd, lint, { before: changer(cwd, files[0] ?? '') })))
}

/** Its recommended rules; the path of its program, or null. */
function installEslint(cwd: string): string | null {
  writeFileSync(join(cwd, 'package.json'), '{"type":"module","private":true}')
  const packages = ['eslint@10.15.0', '@eslint/js@10.0.1']
  const options = ['install', '--silent', '--no-audit', '--ignore-scripts']
  if (spawnSync('npm', [...options, ...packages], { cwd }).status !== 0) return null
  const config = "import js from '@eslint/js'\nexport default [js.configs.recommended]\n"
  writeFileSync(join(cwd, 'eslint.config.js'), config)
  return join(cwd, 'node_modules/eslint/bin/eslint.js')
}

/** The same files as a branch, and what a commit takes with the hook and without it. */
function measureRepository(cwd: string, file: string, write: (line: string) => void): void {
  const commit = ['git', ...who, 'commit', '--quiet', '--allow-empty', '-m', 'next']
  const stage = changer(cwd, file)
  write(row('git commit, no hook', cost(cwd, [...commit, '--no-verify'], { before: stage })))
  const hook = `#!/bin/sh\nexec '${process.execPath}' '${main}' hook pre-commit --offline\n`
  writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook, { mode: 0o755 })
  write(row('git commit, pre-commit hook', cost(cwd, commit, { before: stage })))
  const program = [process.execPath, main]
  write(row('countersign check, a branch', cost(cwd, [...program, 'check', '--offline'])))
  write(row('countersign blame FILE', cost(cwd, [...program, 'blame', file])))
}

const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' })
}

interface Cost {
  readonly clock: number
  readonly best: number
  readonly processor: number
}

interface Runs {
  readonly times?: number
  readonly before?: () => void
}

/**
 * Milliseconds of a process of its own, with a cache folder of this bench's own. The first of several is not counted. Ends with an error
 * when the program could not work.
 */
function cost(cwd: string, args: readonly string[], { times = runs + 1, before }: Runs = {}): Cost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  const env = { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache') }
  const costs = Array.from({ length: times }, () => {
    before?.()
    const { status, stderr } = spawnSync('bash', ['-c', script, '-', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    })
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`)
    const [clock = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number)
    return { clock: clock * 1_000, processor: (user + system) * 1_000 }
  }).slice(times === 1 ? 0 : 1)
  const clocks = costs.map(({ clock }) => clock)
  return {
    clock: median(clocks),
    best: Math.min(...clocks),
    processor: median(costs.map(({ processor }) => processor)),
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function row(name: string, { clock, best, processor }: Cost): string {
  const [shown, least, work] = [clock, best, processor].map((ms) => `${ms.toFixed(0)} ms`)
  return `${name.padEnd(36)}${shown?.padStart(12)}${least?.padStart(10)}${work?.padStart(12)}`
}

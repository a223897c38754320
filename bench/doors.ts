import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../demo/project.ts'
import { inFolder } from './engine/peers.ts'

const runs = 7
/** As it ships. */
const main = join(projectRoot, 'dist/command/main.js')
const corpus = join(projectRoot, 'fixtures/corpus/javascript')

/** What the command line costs each time it is called, beside node itself and `eslint --cache` on the same ten files. */
export async function run(write: (line: string) => void): Promise<void> {
  write('                                    on the clock   processor   (medians of 7)')
  inFolder((cwd) => {
    const files = stageTenFiles(cwd)
    const check = [main, 'check', '--staged', '--offline']
    write(row('node -e 0', cost(cwd, ['-e', '0'])))
    write(row('countersign --help', cost(cwd, [main, '--help'])))
    write(row('countersign check --staged, first', cost(cwd, check, 1)))
    write(row('countersign check --staged, again', cost(cwd, check)))
    const eslint = installEslint(cwd)
    if (eslint === null) {
      write('eslint could not be installed')
      return
    }
    write(row('eslint --cache, first', cost(cwd, [eslint, '--cache', ...files], 1)))
    write(row('eslint --cache, again', cost(cwd, [eslint, '--cache', ...files])))
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
  writeFileSync(join(cwd, '.gitignore'), 'node_modules\n.eslintcache\n')
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const options = { cwd, stdio: 'ignore' } as const
  execFileSync('git', ['init', '--quiet'], options)
  execFileSync('git', [...who, 'commit', '--quiet', '--allow-empty', '-m', 'base'], options)
  execFileSync('git', ['add', '--all'], options)
  return files
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

interface Cost {
  readonly clock: number
  readonly processor: number
}

/** Milliseconds of a process of its own. Ends with an error when the program could not work. */
function cost(cwd: string, args: readonly string[], times = runs): Cost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  const costs = Array.from({ length: times }, () => {
    const program = ['-c', script, '-', process.execPath, ...args]
    const { status, stderr } = spawnSync('bash', program, { cwd, encoding: 'utf8' })
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`)
    const [clock = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number)
    return { clock: clock * 1_000, processor: (user + system) * 1_000 }
  })
  return {
    clock: median(costs.map(({ clock }) => clock)),
    processor: median(costs.map(({ processor }) => processor)),
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function row(name: string, { clock, processor }: Cost): string {
  return `${name.padEnd(36)}${`${clock.toFixed(0)} ms`.padStart(12)}${`${processor.toFixed(0)} ms`.padStart(12)}`
}

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { readScenario } from '../../demo/scenario.ts'
import { hookEntries } from '../../src/cli/hooks/pre-commit-framework.ts'
import { ciBase } from '../../src/local/ci-base.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'
import { scenarioFiles } from './scenario-files.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

const scenario = readScenario('ai-sql-injection')

/** main is clean; the branch holds an SQL injection. */
function injectedBranch(): Scratch {
  const repo = makeRepository()
  scratches.push(repo)
  repo.commit('base', scenarioFiles(scenario.base))
  repo.git('switch', '--quiet', '--create', 'topic')
  const [commit] = scenario.pushes[0]?.commits ?? []
  repo.commit(commit?.message ?? '', scenarioFiles(commit?.tree))
  return repo
}

function at(repo: Scratch, path: string): string {
  return readFileSync(join(repo.cwd, path), 'utf8')
}

describe('check in CI', () => {
  it('writes several formats in one run, beside what it prints', async () => {
    const repo = injectedBranch()
    const outputs = ['a.sarif', 'b.json', 'c.md', 'gitlab=d.json', 'azure=e.log']
    const { exitCode, stdout } = await run(
      ['check', '--format', 'github', ...outputs.map((output) => `--output=${output}`)],
      { ...repo, env: { ...repo.env, GITHUB_STEP_SUMMARY: join(repo.cwd, 'summary.md') } },
    )
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error file=src\/routes\/search\.js,line=8,/)
    expect(JSON.parse(at(repo, 'a.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(at(repo, 'b.json'))).toMatchObject({ schemaVersion: 1 })
    expect(at(repo, 'c.md')).toMatch(/^## Countersign: Blocked/)
    expect(at(repo, 'summary.md')).toBe(at(repo, 'c.md'))
    expect(JSON.parse(at(repo, 'd.json'))).toMatchObject([
      {
        check_name: 'javascript/sql-injection',
        severity: 'blocker',
        location: { path: 'src/routes/search.js', lines: { begin: 8 } },
      },
    ])
    expect(at(repo, 'e.log')).toMatch(
      /^##vso\[task\.logissue type=error;sourcepath=src\/routes\/search\.js;linenumber=8;columnnumber=31;code=javascript\/sql-injection\]critical: /,
    )
    const odd = await run(['check', '--output', 'result'], repo)
    expect(odd.stderr).toContain('--output sarif=result')
    const lost = await run(['check', '--output', 'no/such/folder.json'], repo)
    expect(lost).toMatchObject({ exitCode: 2 })
  })

  it('tightens with --fail-on and never loosens', async () => {
    const repo = injectedBranch()
    repo.write('observe.yml', 'version: 1\nmode: observe\n')
    const observe = ['check', '--policy', 'observe.yml']
    expect((await run(observe, repo)).exitCode).toBe(0)
    expect((await run([...observe, '--fail-on', 'block'], repo)).exitCode).toBe(1)
    expect((await run(['check', '--fail-on', 'block'], repo)).exitCode).toBe(1)
    expect((await run(['check', '--fail-on', 'allow'], repo)).exitCode).toBe(2)
  })

  it.each([
    [{ GITHUB_BASE_REF: 'release/1' }, 'refs/remotes/origin/release/1'],
    [{ CI_MERGE_REQUEST_DIFF_BASE_SHA: 'a1b2' }, 'a1b2'],
    [{ CHANGE_TARGET: 'main' }, 'refs/remotes/origin/main'],
    [{ SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }, 'refs/remotes/origin/main'],
    [{ GITHUB_BASE_REF: '' }, null],
  ])('finds the base of the job in %j', (env, base) => {
    expect(ciBase(env)).toBe(base)
  })

  it('says which commands complete a clone that is too shallow', async () => {
    const repo = injectedBranch()
    repo.git('clone', '--quiet', '--depth=1', '--branch=topic', `file://${repo.cwd}`, 'shallow')
    const cwd = join(repo.cwd, 'shallow')
    const env = { ...repo.env, GITHUB_BASE_REF: 'main' }
    const { exitCode, stderr } = await run(['check'], { cwd, env })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main')
    expect(stderr).toContain('fetch-depth: 0')
    repo.git(
      '-C',
      'shallow',
      'fetch',
      '--quiet',
      'origin',
      '+refs/heads/main:refs/remotes/origin/main',
      '--depth=1',
    )
    const second = await run(['check'], { cwd, env })
    expect(second.stderr).toContain('git fetch --unshallow')
    repo.git('-C', 'shallow', 'fetch', '--quiet', '--unshallow')
    expect((await run(['check'], { cwd, env })).exitCode).toBe(1)
  })
})

interface Action {
  readonly runs: {
    readonly steps: readonly {
      readonly name: string
      readonly run: string
      readonly env?: Readonly<Record<string, string>>
    }[]
  }
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action

  function runStep(name: string, env: Readonly<Record<string, string>>) {
    const step = action.runs.steps.find((one) => one.name === name)
    const cwd = mkdtempSync(join(tmpdir(), 'countersign-action-'))
    const home = join(cwd, 'action')
    mkdirSync(join(home, 'dist/command'), { recursive: true })
    writeFileSync(
      join(home, 'dist/command/main.js'),
      "const fs = require('fs'); fs.writeFileSync('args.json', JSON.stringify(process.argv.slice(2))); const o = process.argv.find((a) => a.startsWith('--output=sarif=')); if (o) fs.writeFileSync(o.slice(15), '{}'); process.exit(1)\n",
    )
    const inputs = Object.fromEntries(Object.keys(step?.env ?? {}).map((key) => [key, '']))
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? 'exit 9'], {
      cwd,
      env: {
        PATH: process.env.PATH,
        GITHUB_OUTPUT: join(cwd, 'output'),
        ...inputs,
        ...env,
        COUNTERSIGN: home,
      },
    })
    return { cwd, status }
  }

  it('hands its inputs over as data, keeps the exit code and names the SARIF file', () => {
    const env = {
      INPUT_BASE: 'main; touch hacked',
      INPUT_FAIL_ON: 'warn',
      INPUT_SARIF: 'out file.sarif',
      INPUT_POLICY: '$(touch hacked)',
    }
    const { cwd, status } = runStep('Check', env)
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'args.json'), 'utf8'))).toEqual([
      'check',
      '--format',
      'github',
      '--base=main; touch hacked',
      '--fail-on=warn',
      '--policy=$(touch hacked)',
      '--output=sarif=out file.sarif',
    ])
    expect(existsSync(join(cwd, 'hacked'))).toBe(false)
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe(`sarif=${cwd}/out file.sarif\n`)
  })

  it('needs nothing, and no expression stands inside a script', () => {
    const { cwd } = runStep('Check', {})
    expect(JSON.parse(readFileSync(join(cwd, 'args.json'), 'utf8'))).toHaveLength(3)
    expect(runStep('Node.js', {}).status).toBe(0)
    expect(runStep('Install', {}).status).toBe(0)
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('offers what init writes', () => {
    const text = stringify(hookEntries(false), { lineWidth: 0 })
    if (process.env.UPDATE_DOCS === '1') writeFileSync('.pre-commit-hooks.yaml', text)
    expect(readFileSync('.pre-commit-hooks.yaml', 'utf8')).toBe(text)
  })
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(20)
}

describe('check --watch', () => {
  it('judges again when something is staged, and ends with the last verdict', async () => {
    const repo = injectedBranch()
    const flaw = at(repo, 'src/routes/search.js')
    repo.git('switch', '--quiet', 'main')
    const verdict = join(mkdtempSync(join(tmpdir(), 'countersign-watch-')), 'verdict.json')
    const running = run(['check', '--staged', '--watch', '--output', verdict], repo)
    await until(() => existsSync(verdict))
    repo.write('src/routes/search.js', flaw)
    repo.git('add', 'src/routes/search.js')
    await until(() => readFileSync(verdict, 'utf8').includes('javascript/sql-injection'))
    process.emit('SIGINT')
    const { exitCode, stderr } = await running
    expect(exitCode).toBe(1)
    expect(stderr).toContain('judging again')
  })
})

describe('countersign completion', () => {
  it('prints bash that completes commands and options', async () => {
    const { stdout } = await run(['completion', 'bash'])
    const script = `${stdout}
      COMP_WORDS=(countersign check --fai); COMP_CWORD=2; _countersign; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(countersign comp); COMP_CWORD=1; _countersign; echo "\${COMPREPLY[@]}"`
    const said = execFileSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(said).toBe('--fail-on\ncompletion\n')
  })

  it('prints zsh and fish, and knows no other', async () => {
    expect((await run(['completion', 'zsh'])).stdout).toMatch(/^#compdef countersign\n/)
    expect((await run(['completion', 'fish'])).stdout).toContain(
      "complete -c countersign -n '__fish_seen_subcommand_from check' -l staged ",
    )
    expect((await run(['completion', 'zhs'])).stderr).toContain('bash, zsh, fish')
  })
})

describe('countersign deps', () => {
  it('says what the snapshot knows without a network, and what was not checked', async () => {
    const repo = makeRepository()
    scratches.push(repo)
    const { exitCode, stdout } = await run(['deps', 'expres@1.0.0'], repo)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^expres 1\.0\.0 \(npm\)\n/)
    expect(stdout).toContain('dependency/look-alike-package')
    expect(stdout).toContain('Not checked: ')
    const json = await run(['deps', '@acme/x@1.0.0', '--json'], repo)
    expect(JSON.parse(json.stdout)).toMatchObject({
      schemaVersion: 1,
      package: { ecosystem: 'npm', name: '@acme/x', version: '1.0.0' },
      policyOrigin: { sources: [{ kind: 'default' }] },
    })
  })

  it.each([
    [['deps'], 'Name one package'],
    [['deps', 'a b'], 'no name a package can have'],
    [['deps', 'a', '--ecosystem', 'cargoo'], 'Did you mean cargo?'],
  ])('refuses %j', async (args, text) => {
    const { exitCode, stderr } = await run(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(text)
  })
})

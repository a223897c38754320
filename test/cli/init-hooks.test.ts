import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { makeFolder } from '../git/scratch.ts'
import { type HookedRepository, makeHookedRepository, runShell } from './hooked-repository.ts'
import { run } from './run.ts'

const repositories: HookedRepository[] = []
afterEach(() => {
  for (const made of repositories.splice(0)) made.remove()
})

function repository(): HookedRepository {
  const made = makeHookedRepository()
  repositories.push(made)
  return made
}

function bareRemote(repo: HookedRepository): void {
  repo.git('init', '--quiet', '--bare', 'remote.git')
  repo.git('remote', 'add', 'origin', join(repo.cwd, 'remote.git'))
  repo.write('.git/info/exclude', 'node_modules\ncalls\nanswer\nremote.git\n')
}

describe('init --hooks in plain git', () => {
  it('has git call us before a commit and a push, with what git says', async () => {
    const repo = repository()
    bareRemote(repo)
    const { exitCode, stdout, stderr } = await run(['init', '--hooks'], repo)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('write .git/hooks/pre-commit')
    const sha = repo.commit('one', { 'a.txt': 'a' })
    expect(repo.calls()).toMatch(
      /^hook pre-commit\nhook prepare-commit-msg \S+COMMIT_EDITMSG message\n$/,
    )
    repo.git('push', '--quiet', 'origin', 'main')
    expect(repo.calls()).toContain(`hook pre-push origin ${join(repo.cwd, 'remote.git')}\n`)
    expect(repo.calls()).toContain(`refs/heads/main ${sha} refs/heads/main ${'0'.repeat(40)}`)
  })

  it('lets our exit code stop git', async () => {
    const repo = repository()
    await run(['init', '--hooks'], repo)
    repo.write('a.txt', 'a')
    repo.git('add', 'a.txt')
    repo.answer(1)
    expect(repo.tryGit('commit', '-m', 'one').status).not.toBe(0)
    repo.answer(137)
    expect(repo.tryGit('commit', '-m', 'one').status).toBe(0)
    await run(['init', '--hooks', '--strict'], repo)
    expect(repo.tryGit('commit', '--allow-empty', '-m', 'two').status).not.toBe(0)
  })

  it('keeps hooks that are there, runs them first, and gives them the input too', async () => {
    const repo = repository()
    bareRemote(repo)
    repo.script('.git/hooks/pre-commit', '#!/bin/sh\necho earlier >> calls\n')
    repo.script('.git/hooks/pre-push', '#!/bin/sh\necho "earlier $1" >> calls\ncat >> calls\n')
    await run(['init', '--hooks'], repo)
    repo.commit('one', { 'a.txt': 'a' })
    expect(repo.calls()).toMatch(/^earlier\nhook pre-commit\n/)
    repo.git('push', '--quiet', 'origin', 'main')
    expect(repo.calls()).toMatch(/earlier origin\nrefs\/heads\/main [^\n]+\nhook pre-push origin/)
    expect(repo.calls().match(/refs\/heads\/main \w+ refs/gu)).toHaveLength(2)
    repo.script('.git/hooks/pre-commit.before-countersign', '#!/bin/sh\nexit 3\n')
    expect(repo.tryGit('commit', '--allow-empty', '-m', 'two').status).not.toBe(0)
  })

  it('changes nothing the second time, and goes away as if never there', async () => {
    const repo = repository()
    const earlier = '#!/bin/sh\nexit 0\n'
    repo.script('.git/hooks/pre-commit', earlier)
    await run(['init', '--hooks'], repo)
    expect((await run(['init', '--hooks'], repo)).stdout).toContain('all there already')
    const strict = await run(['init', '--hooks', '--strict'], repo)
    expect(strict.stdout.match(/write/gu)).toHaveLength(3)
    expect(repo.read('.git/hooks/pre-commit.before-countersign')).toBe(earlier)
    await run(['init', '--hooks', '--remove'], repo)
    expect(repo.read('.git/hooks/pre-commit')).toBe(earlier)
    expect(repo.has('.git/hooks/pre-push')).toBe(false)
    expect(repo.has('.git/hooks/pre-commit.before-countersign')).toBe(false)
    const again = await run(['init', '--hooks', '--remove'], repo)
    expect(again.stdout).toContain('nothing of ours is there')
  })

  it('only says what it would do with --dry-run', async () => {
    const repo = repository()
    repo.script('.git/hooks/pre-commit', '#!/bin/sh\n')
    const { stdout } = await run(['init', '--hooks', '--dry-run'], repo)
    expect(stdout).toContain(
      'would move .git/hooks/pre-commit to .git/hooks/pre-commit.before-countersign',
    )
    expect(repo.has('.git/hooks/pre-push')).toBe(false)
  })

  it('says that it is not installed and stops git only when strict', async () => {
    const repo = repository()
    await run(['init', '--hooks'], repo)
    repo.git('config', 'user.name', 'Ada')
    runShell(repo, 'rm node_modules/.bin/countersign')
    const loose = repo.tryGit('commit', '--allow-empty', '-m', 'one')
    expect(loose.status).toBe(0)
    expect(loose.said).toContain('countersign is not installed, so this commit was not checked.')
    await run(['init', '--hooks', '--strict'], repo)
    expect(repo.tryGit('commit', '--allow-empty', '-m', 'two').status).not.toBe(0)
  })

  it('uses the folder core.hooksPath names, also from below the top, but never a shared one', async () => {
    const repo = repository()
    repo.git('config', 'core.hooksPath', '.githooks')
    repo.write('src/a.txt', 'a')
    await run(['init', '--hooks'], { ...repo, cwd: join(repo.cwd, 'src') })
    expect(repo.isExecutable('.githooks/pre-push')).toBe(true)
    repo.git('config', '--unset', 'core.hooksPath')
    repo.write('global.config', '[core]\n\thooksPath = /opt/hooks\n')
    const env = { ...repo.env, GIT_CONFIG_GLOBAL: join(repo.cwd, 'global.config') }
    const refused = await run(['init', '--hooks'], { ...repo, env })
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain('core.hooksPath is set for more than this repository')
  })

  it('writes to the shared git folder from a linked work tree', async () => {
    const repo = repository()
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('worktree', 'add', '--quiet', 'linked')
    await run(['init', '--hooks'], { ...repo, cwd: join(repo.cwd, 'linked') })
    expect(repo.has('.git/hooks/pre-commit')).toBe(true)
  })

  it('refuses what it cannot do', async () => {
    const folder = makeFolder()
    const outside = await run(['init', '--hooks'], folder)
    folder.remove()
    expect(outside).toMatchObject({ exitCode: 2 })
    expect(outside.stderr).toContain('in no git work tree')
    const repo = repository()
    const wrong = await run(['init', '--hooks=huskey'], repo)
    expect(wrong.stderr).toContain('Did you mean husky?')
    expect((await run(['init'], repo)).stderr).toContain('--hooks')
    symlinkSync(mkdtempSync(join(tmpdir(), 'countersign-elsewhere-')), join(repo.cwd, '.husky'))
    const linked = await run(['init', '--hooks'], repo)
    expect(linked.stderr).toContain('leads out of the repository')
  })
})

describe('init --hooks=husky', () => {
  it('puts a block at the top of its files and gives the input back', async () => {
    const repo = repository()
    repo.write('.husky/pre-push', '#!/bin/sh\ncat > seen\n')
    const { stdout } = await run(['init', '--hooks'], repo)
    expect(stdout).toContain('Hooks of husky:')
    runShell(repo, 'sh -e .husky/pre-push origin url', 'refs a\nrefs b\n')
    expect(repo.calls()).toContain('hook pre-push origin url\nrefs a\nrefs b\n')
    expect(repo.read('seen')).toBe('refs a\nrefs b\n')
    repo.answer(1)
    expect(() => runShell(repo, 'sh -e .husky/pre-commit')).toThrow('Command failed')
    await run(['init', '--hooks', '--remove'], repo)
    expect(repo.read('.husky/pre-push')).toBe('#!/bin/sh\ncat > seen\n')
    expect(repo.has('.husky/pre-commit')).toBe(false)
  })
})

describe('init --hooks=lefthook', () => {
  const config =
    '# ours\npre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npm run lint\n'

  it('adds commands beside those that are there', async () => {
    const repo = repository()
    repo.write('lefthook.yml', config)
    await run(['init', '--hooks'], repo)
    const text = repo.read('lefthook.yml')
    expect(text).toMatch(/^# ours\n/)
    const written = parse(text) as Record<string, { commands: Record<string, { run: string }> }>
    expect(written['pre-commit']?.commands['lint']?.run).toBe('npm run lint')
    const push = written['pre-push']?.commands['countersign']
    expect(push).toMatchObject({ use_stdin: true })
    runShell(repo, (push?.run ?? '').replace('{1} {2}', 'origin url'), 'refs a\n')
    expect(repo.calls()).toBe('hook pre-push origin url\nrefs a\n')
    expect((await run(['init', '--hooks'], repo)).stdout).toContain('all there already')
    await run(['init', '--hooks', '--remove'], repo)
    expect(repo.read('lefthook.yml')).toBe(config)
  })

  it('leaves a broken or foreign configuration alone', async () => {
    const repo = repository()
    repo.write('lefthook.yml', 'a: [\n')
    expect((await run(['init', '--hooks'], repo)).stderr).toContain('no YAML mapping')
    expect(repo.read('lefthook.yml')).toBe('a: [\n')
    runShell(repo, 'rm lefthook.yml; echo "x = 1" > lefthook.toml')
    expect((await run(['init', '--hooks'], repo)).stderr).toContain('only YAML')
  })
})

describe('init --hooks=pre-commit', () => {
  const config =
    'repos:\n  # theirs\n  - repo: https://example.com/x\n    rev: v1\n    hooks:\n      - id: x\n'

  it('adds a local repository and the kinds of hooks', async () => {
    const repo = repository()
    repo.write('.pre-commit-config.yaml', config)
    await run(['init', '--hooks'], repo)
    const text = repo.read('.pre-commit-config.yaml')
    expect(text).toContain('# theirs')
    const written = parse(text) as {
      repos: { hooks: { id: string; entry: string; args: string[]; stages: string[] }[] }[]
      default_install_hook_types: string[]
    }
    expect(written.default_install_hook_types).toEqual([
      'pre-commit',
      'pre-push',
      'prepare-commit-msg',
    ])
    const hooks = written.repos[1]?.hooks ?? []
    expect(hooks.map(({ id }) => id)).toEqual([
      'countersign',
      'countersign-pre-push',
      'countersign-prepare-commit-msg',
    ])
    for (const { entry, args } of hooks) {
      runShell(
        repo,
        [entry, ...args.map((arg) => `'${arg.replaceAll("'", String.raw`'\''`)}'`)].join(' '),
      )
    }
    expect(repo.calls()).toBe('hook pre-commit\nhook pre-push\n\nhook prepare-commit-msg\n')
    expect((await run(['init', '--hooks'], repo)).stdout).toContain('all there already')
    await run(['init', '--hooks', '--remove'], repo)
    expect(repo.read('.pre-commit-config.yaml')).not.toContain('countersign')
  })
})

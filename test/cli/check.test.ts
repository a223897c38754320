import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readScenario } from '../../demo/scenario.ts'
import { makeFolder, makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'
import { scenarioFiles } from './scenario-files.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function keep(scratch: Scratch): Scratch {
  scratches.push(scratch)
  return scratch
}

const scenario = readScenario('ai-sql-injection')
const base = scenarioFiles(scenario.base)
const injected = scenarioFiles(scenario.pushes[0]?.commits[0]?.tree)
const commitMessage = scenario.pushes[0]?.commits[0]?.message ?? ''
const place = 'src/routes/search.js:8'

/** main is clean; the branch holds an agent's commit with an SQL injection. */
function injectedBranch(): Scratch {
  const repo = keep(makeRepository())
  repo.commit('base', base)
  repo.git('switch', '--quiet', '--create', 'topic')
  repo.commit(commitMessage, injected)
  return repo
}

const observe = 'version: 1\nmode: observe\n'

describe('countersign check', () => {
  it('says the same when it has seen the same files before; --no-cache keeps nothing', async () => {
    const repo = injectedBranch()
    const uncached = await run(['check', '--no-cache', '--format', 'json'], repo)
    expect(existsSync(join(repo.cwd, '.cache'))).toBe(false)
    const first = await run(['check', '--format', 'json'], repo)
    expect(existsSync(join(repo.cwd, '.cache/countersign'))).toBe(true)
    expect([first, await run(['check', '--format', 'json'], repo)]).toEqual([uncached, uncached])
  })

  it('shows people what is wrong, where, who wrote it, and by which policy', async () => {
    const repo = injectedBranch()
    const { exitCode, stdout, stderr } = await run(['check'], repo)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^main\.\.\.HEAD: 2 files\. Policy: the default\.\n\n/)
    expect(stdout).toContain(place)
    expect(stdout).toContain('CWE-89')
    expect(stdout).toMatch(/Blocked: 1 finding to fix/)
    expect(stdout).not.toContain('\u001B')
  })

  it('paints on a terminal and shows what it is doing there, and only there', async () => {
    const repo = { ...injectedBranch(), isTTY: true }
    const painted = await run(['check'], repo)
    expect(painted.stdout).toContain('\u001B[31m')
    expect(painted.stderr).toContain('Judging 2 files…')
    expect(painted.stderr.endsWith('\r\u001B[K')).toBe(true)
    const plain = await run(['check', '--no-color', '--quiet'], repo)
    expect(plain).toMatchObject({ exitCode: 1, stderr: '' })
    expect(plain.stdout).not.toContain('\u001B')
    const env = { ...repo.env, NO_COLOR: '1' }
    expect((await run(['check'], { ...repo, env })).stdout).not.toContain('\u001B')
  })

  it('writes JSON, SARIF and workflow commands, the same each time', async () => {
    const repo = injectedBranch()
    const json = await run(['check', '--format', 'json'], repo)
    expect(JSON.parse(json.stdout)).toMatchObject({
      schemaVersion: 1,
      headSha: repo.git('rev-parse', 'HEAD'),
      decision: { action: 'block' },
      policyOrigin: { sources: [{ kind: 'default' }] },
    })
    expect(await run(['check', '--format', 'json', '--offline'], repo)).toEqual(json)
    const sarif = await run(['check', '--format=sarif'], repo)
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              locations: [
                { physicalLocation: { artifactLocation: { uri: 'src/routes/search.js' } } },
              ],
            },
          ],
        },
      ],
    })
    expect(sarif.stdout).toContain('external/cwe/cwe-089')
    const github = await run(['check', '--format', 'github'], repo)
    expect(github.stdout).toMatch(/^::error file=src\/routes\/search\.js,line=8,/)
    expect(new Set([json.exitCode, sarif.exitCode, github.exitCode])).toEqual(new Set([1]))
  })

  it('judges named paths only, seen from where it is called', async () => {
    const repo = injectedBranch()
    expect((await run(['check', 'src/server.js'], repo)).exitCode).toBe(0)
    const below = { ...repo, cwd: join(repo.cwd, 'src') }
    expect((await run(['check', 'routes'], below)).stdout).toContain(place)
    expect((await run(['check', '../src/routes/search.js'], below)).exitCode).toBe(1)
    expect((await run(['check', '../..'], below)).stderr).toContain('lies outside the repository')
  })

  it('is quiet about what is let in, when asked', async () => {
    const repo = injectedBranch()
    const { exitCode, stdout } = await run(['check', '--base', 'topic', '--quiet'], repo)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect((await run(['check', '--base', 'topic'], repo)).stdout).toContain(
      'topic...HEAD: nothing to check',
    )
  })
})

describe('countersign check --staged', () => {
  it('judges what will be committed, not what lies in the folder', async () => {
    const repo = keep(makeRepository())
    repo.commit('base', base)
    for (const [path, text] of Object.entries(injected)) repo.write(path, text)
    expect((await run(['check', '--staged'], repo)).exitCode).toBe(0)
    repo.git('add', '--all')
    repo.write('src/routes/search.js', '// fixed in the folder only\n')
    const { exitCode, stdout } = await run(['check', '--staged'], repo)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^staged changes: 2 files\./)
    expect(stdout).toContain(place)
  })

  it('works before the first commit', async () => {
    const repo = keep(makeRepository())
    repo.write('a.js', 'export const one = 1\n')
    repo.git('add', 'a.js')
    expect(await run(['check', '--staged'], repo)).toMatchObject({ exitCode: 0, stderr: '' })
  })
})

describe('countersign check --all', () => {
  it.each([
    ['without git', makeFolder],
    ['in a repository', makeRepository],
  ])('judges every file, %s', async (_, make) => {
    const folder = keep(make())
    for (const [path, text] of Object.entries(injected)) folder.write(path, text)
    const { exitCode, stdout, stderr } = await run(['check', '--all'], folder)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^all files: \d+ files\. Policy: the default\./)
    expect(stdout).toContain(place)
    expect((await run(['check', '--all', 'src/server.js'], folder)).exitCode).toBe(0)
  })

  it('works where git is not installed', async () => {
    const folder = keep(makeFolder())
    folder.write('a.js', 'export const one = 1\n')
    expect((await run(['check', '--all'], { ...folder, env: { PATH: '/nowhere' } })).exitCode).toBe(
      0,
    )
    const ranged = await run(['check'], { ...folder, env: { PATH: '/nowhere' } })
    expect(ranged).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('git was not found'),
    })
  })
})

describe('the policy of countersign check', () => {
  it('is that of the base commit, never that of the change under judgement', async () => {
    const repo = injectedBranch()
    repo.commit('loosen', { '.github/countersign.yml': observe })
    expect((await run(['check'], repo)).exitCode).toBe(1)
    repo.git('switch', '--quiet', 'main')
    repo.commit('observe', { '.github/countersign.yml': observe })
    repo.git('switch', '--quiet', 'topic')
    const { exitCode, stdout } = await run(['check'], repo)
    expect(exitCode).toBe(0)
    const sha = repo.git('rev-parse', 'main').slice(0, 8)
    expect(stdout).toContain(`Policy: .github/countersign.yml at ${sha}.`)
    expect(stdout).toContain('Observing, merge not held.')
  })

  it('can be named, or lie in the folder', async () => {
    const repo = injectedBranch()
    writeFileSync(join(repo.cwd, 'observe.yml'), observe)
    const named = await run(['check', '--policy', 'observe.yml'], repo)
    expect(named).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Policy: observe.yml.'),
    })
    const folder = keep(makeFolder())
    for (const [path, text] of Object.entries(injected)) folder.write(path, text)
    folder.write('.github/countersign.yaml', observe)
    const lying = await run(['check', '--all'], folder)
    expect(lying.stdout).toContain('Policy: .github/countersign.yaml.')
    expect(lying.exitCode).toBe(0)
  })

  it.each([
    [
      'a mistake',
      { '.github/countersign.yml': 'version: 1\nmode: enforced\n' },
      /\.github\/countersign\.yml:2:7: /,
    ],
    ['an empty file', { '.github/countersign.yml': '' }, /countersign\.yml:1:1: /],
    ['a circle', { '.github/countersign.yml': 'a: &a [*a]\n' }, /countersign\.yml:\d+:\d+: /],
    [
      'two files',
      { '.github/countersign.yml': observe, '.github/countersign.yaml': observe },
      /both there/,
    ],
    [
      'a huge file',
      { '.github/countersign.yml': `# ${'x'.repeat(300_000)}\n` },
      /larger than 256 kB/,
    ],
  ])('that has %s ends in exit code 2, never in the default', async (_, files, message) => {
    const repo = keep(makeRepository())
    repo.commit('base', files)
    for (const mode of ['--staged', '--all']) {
      const { exitCode, stdout, stderr } = await run(['check', mode], repo)
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toMatch(message)
    }
  })

  it('that is named and broken ends in exit code 2', async () => {
    const repo = injectedBranch()
    writeFileSync(join(repo.cwd, 'p.yml'), 'version: 2\n')
    const { exitCode, stdout, stderr } = await run(['check', '--policy', 'p.yml'], repo)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(
      /^countersign: The policy is broken, so nothing was judged\.\np\.yml:1:10: /,
    )
  })

  it('that is named and not there ends in exit code 2', async () => {
    const repo = injectedBranch()
    const { exitCode, stderr } = await run(['check', '--policy', 'none.yml'], repo)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('"none.yml" cannot be read')
  })
})

describe('countersign check, when it cannot', () => {
  it.each([
    ['in no repository', () => keep(makeFolder()), ['check'], /in no git repository.*--all/],
    ['before the first commit', () => keep(makeRepository()), ['check'], /no commit yet.*--staged/],
    ['for an unknown base', injectedBranch, ['check', '--base', 'nowhere'], /no commit "nowhere"/],
    [
      'for a path that is not there',
      () => keep(makeFolder()),
      ['check', '--all', 'x'],
      /does not exist/,
    ],
  ])('ends in exit code 2 %s', async (...row) => {
    const [, make, argv, message] = row
    const { exitCode, stdout, stderr } = await run(argv, make())
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('ends in exit code 2 for a folder that is gone', async () => {
    const folder = makeFolder()
    rmSync(folder.cwd, { recursive: true })
    expect((await run(['check'], folder)).exitCode).toBe(2)
    expect((await run(['check', '--all'], folder)).exitCode).toBe(2)
  })
})

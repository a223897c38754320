import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readRange } from '../../src/git/read-range.ts'
import { makeFolder, makeRepository, type Scratch } from './scratch.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function repository(): Scratch {
  const scratch = makeRepository()
  scratches.push(scratch)
  return scratch
}

describe('readRange, when it cannot', () => {
  it.each([
    {
      name: 'no commits yet',
      make: () => repository(),
      base: null,
      head: null,
      message: /no commit yet/,
    },
    {
      name: 'a folder without git',
      make: () => folder(),
      base: null,
      head: null,
      message: /in no git repository.*--all/,
    },
    {
      name: 'an unknown base',
      make: started,
      base: 'nowhere',
      head: null,
      message: /no commit "nowhere" here/,
    },
    {
      name: 'an unknown head',
      make: started,
      base: null,
      head: 'nowhere',
      message: /no commit "nowhere" here/,
    },
    {
      name: 'a base that looks like an option',
      make: started,
      base: '--output=x',
      head: null,
      message: /no commit "--output=x"/,
    },
    {
      name: 'a base with a line end',
      make: started,
      base: 'main\nmain',
      head: null,
      message: /no commit "main main"/,
    },
    {
      name: 'a base that is a file',
      make: started,
      base: 'HEAD:a.js',
      head: null,
      message: /no commit/,
    },
    {
      name: 'no default branch',
      make: withoutDefault,
      base: null,
      head: null,
      message: /No default branch/,
    },
    {
      name: 'histories that never meet',
      make: unrelated,
      base: 'main',
      head: null,
      message: /share no history/,
    },
  ])('explains $name', async ({ make, base, head, message }) => {
    const { cwd, env } = make()
    await expect(readRange({ cwd, env, base, head })).rejects.toMatchObject({
      name: 'Failure',
      code: 'git-rejected',
      message: expect.stringMatching(message),
    })
  })

  it('is not confused by tracing', async () => {
    const env = { ...folder().env, GIT_TRACE: '1', GIT_TRACE_SETUP: '1', GIT_TRACE2: '1' }
    const { cwd } = folder()
    await expect(readRange({ cwd, env, base: null, head: null })).rejects.toThrow(/in no git/)
  })

  it('explains that there is no git', async () => {
    const { cwd } = repository()
    const env = { PATH: join(cwd, 'nothing') }
    await expect(readRange({ cwd, env, base: null, head: null })).rejects.toMatchObject({
      code: 'git-unavailable',
      message: expect.stringContaining('git was not found'),
    })
  })

  it('explains a shallow clone, without and with the base at hand', async () => {
    const repo = started()
    for (const number of [1, 2, 3]) repo.commit(`main ${number}`, { 'a.js': `${number}\n` })
    repo.git('switch', '--quiet', '--create', 'topic', 'HEAD~2')
    for (const number of [4, 5, 6]) repo.commit(`topic ${number}`, { 'b.js': `${number}\n` })
    const url = `file://${repo.cwd}`
    repo.git('clone', '--quiet', '--depth=1', '--branch=topic', url, 'lonely')
    repo.git('clone', '--quiet', '--depth=2', '--no-single-branch', url, 'short')
    repo.git('clone', '--quiet', '--depth=6', '--no-single-branch', url, 'enough')
    const lonely = { cwd: join(repo.cwd, 'lonely'), env: repo.env, base: 'main', head: 'HEAD' }
    await expect(readRange(lonely)).rejects.toThrow(
      /no commit "main".*shallow clone: run `git fetch/,
    )
    const short = {
      ...lonely,
      cwd: join(repo.cwd, 'short'),
      base: 'origin/main',
      head: 'origin/topic',
    }
    await expect(readRange(short)).rejects.toThrow(/git fetch --unshallow.*fetch-depth: 0/)
    const enough = await readRange({ ...short, cwd: join(repo.cwd, 'enough') })
    expect(enough.changes.commits).toHaveLength(3)
  })

  it('fetches nothing into a partial clone and explains it', async () => {
    const repo = started()
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('two', { 'b.js': 'x\n' })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const url = `file://${repo.cwd}`
    repo.git('clone', '--quiet', '--filter=blob:none', '--no-checkout', url, 'partial')
    const request = {
      cwd: join(repo.cwd, 'partial'),
      env: repo.env,
      base: 'origin/main',
      head: null,
    }
    await expect(readRange(request)).rejects.toThrow(/partial clone.*git fetch --refetch/)
    repo.git('-C', 'partial', 'fetch', '--quiet', '--refetch', '--no-filter')
    expect((await readRange(request)).changes.files).toHaveLength(1)
  })

  it('does not judge a range that a shallow clone cuts off although its ends meet', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': '1\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('hidden', { 'b.js': '1\n' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('main', { 'a.js': '2\n' })
    repo.git('switch', '--quiet', 'topic')
    repo.git('merge', '--quiet', '--no-edit', 'main')
    repo.git('clone', '--quiet', '--depth=2', '--no-single-branch', `file://${repo.cwd}`, 'short')
    const cwd = join(repo.cwd, 'short')
    await expect(
      readRange({ cwd, env: repo.env, base: 'origin/main', head: 'origin/topic' }),
    ).rejects.toThrow(/shallow clone/)
  })
})

function folder(): Scratch {
  const scratch = makeFolder()
  scratches.push(scratch)
  return scratch
}

function started(): Scratch {
  const repo = repository()
  repo.commit('start', { 'a.js': 'one\n' })
  return repo
}

function withoutDefault(): Scratch {
  const repo = started()
  repo.git('branch', '--move', 'main', 'other')
  return repo
}

function unrelated(): Scratch {
  const repo = started()
  repo.git('switch', '--quiet', '--orphan', 'island')
  repo.commit('island', { 'b.js': 'x\n' })
  return repo
}

import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readBlame } from '../../src/git/read-blame.ts'
import { readHistory } from '../../src/git/read-history.ts'
import { makeRepository, type Scratch } from './scratch.ts'

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

describe('readBlame', () => {
  it('names the commit and the place of origin of every line', async () => {
    const repo = repository()
    const first = repo.commit('first', { 'old "name".js': 'one\ntwo\nthree\nfour\nfive\n' })
    repo.git('mv', 'old "name".js', 'new.js')
    const second = repo.commit('second', { 'new.js': 'zero\none\n  two\nthree\nfour\nfive\n' })
    const third = repo.commit('third', { 'new.js': 'zero\none\n    two\n3\nfour\nfive\n' })
    repo.write('new.js', 'not committed\n')
    const blame = await readBlame({ ...repo, head: null, path: 'new.js' })
    expect(blame).toMatchObject({ headSha: third, text: 'zero\none\n    two\n3\nfour\nfive\n' })
    const commitPath = 'old "name".js'
    expect(blame.runs).toEqual([
      { commitSha: second, startLine: 1, length: 1, commitPath: 'new.js', commitLine: 1 },
      { commitSha: first, startLine: 2, length: 2, commitPath, commitLine: 1 },
      { commitSha: third, startLine: 4, length: 1, commitPath: 'new.js', commitLine: 4 },
      { commitSha: first, startLine: 5, length: 2, commitPath, commitLine: 4 },
    ])
    expect(new Set(blame.commits.map((commit) => commit.message))).toEqual(
      new Set(['first\n', 'second\n', 'third\n']),
    )
    expect((await readBlame({ ...repo, head: second, path: 'new.js' })).runs).toHaveLength(2)
  })

  it.each(['a b.js', 'it"s.js', '日本 \\ \t.js', '-x.js', ':(top).js'])(
    'reads %j',
    async (path) => {
      const repo = repository()
      repo.commit('first', { [path]: 'one\n' })
      const { runs } = await readBlame({ ...repo, head: null, path })
      expect(runs).toMatchObject([{ startLine: 1, length: 1, commitPath: path }])
    },
  )

  it('takes no advice from ignore lists of the repository', async () => {
    const repo = repository()
    repo.commit('first', { 'a.js': 'one\n' })
    const second = repo.commit('second', { 'a.js': 'two\n' })
    repo.commit('ignore', { '.git-blame-ignore-revs': `${second}\n` })
    repo.git('config', 'blame.ignoreRevsFile', join(repo.cwd, '.git-blame-ignore-revs'))
    expect((await readBlame({ ...repo, head: null, path: 'a.js' })).runs[0]?.commitSha).toBe(second)
  })

  it('puts no line down to the commit at which a shallow clone ends', async () => {
    const repo = repository()
    repo.commit('first', { 'a.js': 'one\n' })
    repo.commit('second', { 'a.js': 'one\ntwo\n' })
    const third = repo.commit('third', { 'a.js': 'one\ntwo\nthree\n' })
    repo.git('clone', '--quiet', '--depth=2', `file://${repo.cwd}`, 'short')
    const place = { cwd: join(repo.cwd, 'short'), env: repo.env }
    const blame = await readBlame({ ...place, head: null, path: 'a.js' })
    expect(blame.runs.map((run) => [run.length, run.commitSha])).toEqual([
      [2, null],
      [1, third],
    ])
    expect(blame.commits).toHaveLength(1)
  })

  it('is empty for an empty file', async () => {
    const repo = repository()
    repo.commit('first', { 'a.js': '' })
    expect(await readBlame({ ...repo, head: null, path: 'a.js' })).toMatchObject({
      runs: [],
      commits: [],
    })
  })

  it.each([
    ['none.js', /no file "none.js"/],
    ['src', /no file "src"/],
    ['two\nlines.js', /no file/],
    ['bin.dat', /no text file/],
    ['big.js', /larger than 1 MiB/],
  ])('explains %j', async (path, message) => {
    const repo = repository()
    repo.commit('first', {
      'src/a.js': 'x\n',
      'bin.dat': Buffer.from([0, 1]),
      'big.js': 'x'.repeat(1_100_000),
    })
    await expect(readBlame({ ...repo, head: null, path })).rejects.toThrow(message)
  })
})

describe('readHistory', () => {
  it('reads what HEAD holds and a commit, a tag or a date did not', async () => {
    const repo = repository()
    const first = repo.commit('first', { 'a.js': 'one\n' })
    repo.git('tag', 'v1')
    const second = repo.commit('second', { 'a.js': 'one\ntwo\n', 'b.js': 'x\n' })
    const all = await readHistory({ ...repo, since: null })
    expect(all).toMatchObject({ baseSha: '0'.repeat(40), headSha: second })
    expect(all.commits.map((commit) => commit.sha)).toEqual([first, second])
    expect(all.files.map((file) => [file.path, file.status, file.text])).toEqual([
      ['a.js', 'added', null],
      ['b.js', 'added', null],
    ])
    const tagged = await readHistory({ ...repo, since: 'v1' })
    expect(tagged).toMatchObject({ baseSha: first, commits: [{ sha: second }] })
    expect(tagged.files.map((file) => [file.path, file.status])).toEqual([
      ['a.js', 'modified'],
      ['b.js', 'added'],
    ])
    const day = await readHistory({ ...repo, since: '2023-11-14' })
    expect(day).toEqual(all)
    const time = repo.git('log', '-1', '--format=%cI', first)
    expect(await readHistory({ ...repo, since: time })).toEqual(tagged)
    expect(await readHistory({ ...repo, since: '2030-01-01' })).toMatchObject({ commits: [] })
  })

  it.each(['yesterday', '2026-13-99', '-x', ''])('explains %j', async (since) => {
    const repo = repository()
    repo.commit('first', { 'a.js': 'one\n' })
    await expect(readHistory({ ...repo, since })).rejects.toThrow(/no commit here and no date/)
  })

  it('explains a repository without commits', async () => {
    await expect(readHistory({ ...repository(), since: null })).rejects.toThrow(/no commit yet/)
  })
})

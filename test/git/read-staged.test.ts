import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { addedLineNumbers } from '../../src/core/change-set.ts'
import { uncommitted } from '../../src/git/next-commit.ts'
import { readStaged } from '../../src/git/read-staged.ts'
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

describe('readStaged', () => {
  it('reads the index as it will be committed: partly staged files, renames, removals', async () => {
    const repo = repository()
    const body = 'a\nb\nc\nd\ne\nf\n'
    const head = repo.commit('start', { 'part.js': body, 'old.js': `${body}1\n`, 'gone.js': 'x\n' })
    repo.write('part.js', `first\n${body}`)
    repo.git('mv', 'old.js', 'new name.js')
    repo.git('rm', '--quiet', 'gone.js')
    repo.git('add', '--all')
    repo.write('part.js', `first\n${body}last, not staged\n`)
    repo.write('untracked.js', 'not staged\n')
    const changes = await readStaged(repo)
    expect(changes).toMatchObject({ baseSha: head, headSha: uncommitted, gaps: [] })
    expect(changes.files.map((file) => [file.path, file.status, file.text])).toEqual([
      ['gone.js', 'removed', null],
      ['new name.js', 'renamed', `${body}1\n`],
      ['part.js', 'modified', `first\n${body}`],
    ])
    const part = changes.files[2]
    expect(part === undefined ? [] : [...addedLineNumbers(part)]).toEqual([1])
    expect(changes.commits).toMatchObject([
      {
        sha: '0'.repeat(40),
        message: '',
        author: { name: 'Ada', email: 'ada@example.com', login: null },
        committedAt: null,
        parents: [head],
        secondParentFiles: null,
      },
    ])
    expect(changes.commits[0]?.files).toEqual(
      changes.files.map((file) => ({ ...file, text: null })),
    )
  })

  it('works before the first commit and with nothing ever staged', async () => {
    const repo = repository()
    expect(await readStaged(repo)).toMatchObject({ baseSha: uncommitted, commits: [], files: [] })
    repo.write('a.js', 'one\n')
    repo.git('add', 'a.js')
    const changes = await readStaged(repo)
    expect(changes.files).toMatchObject([{ path: 'a.js', status: 'added', text: 'one\n' }])
    expect(changes.commits[0]?.parents).toEqual([])
  })

  it('has no commit when nothing is staged', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.write('a.js', 'two\n')
    expect(await readStaged(repo)).toMatchObject({ commits: [], files: [] })
  })

  it('reads the index that git hands to a hook', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.write('a.js', 'two\n')
    repo.git('add', 'a.js')
    repo.write('only.js', 'x\n')
    repo.write('.git/hook-index', readFileSync(join(repo.cwd, '.git/index')))
    repo.git('add', 'only.js')
    const env = { ...repo.env, GIT_INDEX_FILE: '.git/hook-index', GIT_DIR: '.git' }
    const changes = await readStaged({ cwd: repo.cwd, env })
    expect(changes.files.map((file) => file.path)).toEqual(['a.js'])
  })

  it('works while another process holds the lock, and leaves the repository as it was', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.write('a.js', 'two\n')
    repo.git('add', 'a.js')
    repo.write('.git/index.lock', '')
    const before = statSync(join(repo.cwd, '.git/index')).mtimeMs
    const objects = repo.git('count-objects', '-v')
    expect((await readStaged(repo)).files).toHaveLength(1)
    expect(statSync(join(repo.cwd, '.git/index')).mtimeMs).toBe(before)
    expect(repo.git('count-objects', '-v')).toBe(objects)
  })

  it('is not told by a staged .gitattributes which files are binary', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.write('.gitattributes', '* binary\n')
    repo.write('a.js', 'one\ntwo\n')
    repo.git('add', '--all')
    const file = (await readStaged(repo)).files[1]
    expect(file).toMatchObject({ path: 'a.js', missing: null })
    expect(file?.hunks).toHaveLength(1)
  })

  it('compares with both sides while a merge waits to be committed', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    const mine = repo.commit('mine', { 'b.js': 'mine\n' })
    repo.git('switch', '--quiet', 'main')
    const theirs = repo.commit('theirs', { 'c.js': 'theirs\n' })
    repo.git('switch', '--quiet', 'topic')
    repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
    const [commit] = (await readStaged(repo)).commits
    expect(commit?.parents).toEqual([mine, theirs])
    expect(commit?.files.map((file) => file.path)).toEqual(['c.js'])
    expect(commit?.secondParentFiles?.map((file) => file.path)).toEqual(['b.js'])
  })

  it('names nobody when no user is configured', async () => {
    const repo = repository()
    repo.write('a.js', 'one\n')
    repo.git('add', 'a.js')
    repo.git('config', '--unset', 'user.name')
    repo.git('config', '--unset', 'user.email')
    repo.git('config', 'user.useConfigOnly', 'true')
    const [commit] = (await readStaged(repo)).commits
    expect(commit?.author).toEqual({ name: '', email: '', login: null })
  })

  it('works from a folder whose path has spaces, colons and quotes', async () => {
    const repo = repository()
    const path = 'odd: "folder" \\ ü'
    repo.git('init', '--quiet', path)
    const place = { cwd: join(repo.cwd, path), env: repo.env }
    repo.write(`${path}/a.js`, 'one\n')
    repo.git('-C', path, 'add', 'a.js')
    repo.git('-C', path, 'commit', '--quiet', '-m', 'start')
    repo.write(`${path}/a.js`, 'two\n')
    repo.git('-C', path, 'add', 'a.js')
    expect(await readStaged(place)).toMatchObject({
      repository: path,
      files: [{ path: 'a.js', text: 'two\n' }],
    })
  })

  it('works in a submodule and in a linked work tree', async () => {
    const repo = repository()
    const sub = repository()
    sub.commit('sub', { 'x.js': 'x\n' })
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('submodule', '--quiet', 'add', sub.cwd, 'inner')
    repo.git('worktree', 'add', '--quiet', 'linked', '-b', 'other')
    for (const folder of ['inner', 'linked']) {
      repo.write(`${folder}/staged.js`, `${folder}\n`)
      repo.git('-C', folder, 'add', 'staged.js')
      const changes = await readStaged({ cwd: join(repo.cwd, folder), env: repo.env })
      expect(changes.files).toMatchObject([{ path: 'staged.js', text: `${folder}\n` }])
    }
    const outer = await readStaged(repo)
    expect(outer.files.map((file) => [file.path, file.missing])).toEqual([
      ['.gitmodules', null],
      ['inner', 'submodule'],
    ])
  })

  it('explains unresolved conflicts, and a folder without git', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('mine', { 'a.js': 'mine\n' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('theirs', { 'a.js': 'theirs\n' })
    expect(() => repo.git('merge', '--quiet', 'topic')).toThrow(/merge/)
    await expect(readStaged(repo)).rejects.toThrow(/unresolved conflicts/)
    const folder = makeFolder()
    scratches.push(folder)
    await expect(readStaged(folder)).rejects.toThrow(/in no git repository/)
  })
})

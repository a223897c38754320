import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { addedLineNumbers, type ChangedFile, type ChangeSet } from '../../src/core/change-set.ts'
import { readRange } from '../../src/git/read-range.ts'
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

async function changesOf(scratch: Scratch, base: string | null = 'main'): Promise<ChangeSet> {
  const { changes } = await readRange({ cwd: scratch.cwd, env: scratch.env, base, head: null })
  return changes
}

function fileOf(changes: ChangeSet, path: string): ChangedFile | undefined {
  return changes.files.find((file) => file.path === path)
}

function addedOf(file: ChangedFile | undefined): readonly number[] {
  return file === undefined ? [] : [...addedLineNumbers(file)]
}

describe('readRange', () => {
  it('reads the three-dot change, its commits in order, and the texts at the head', async () => {
    const repo = repository()
    const start = repo.commit('start', { 'a.js': 'one\ntwo\nthree\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    const first = repo.commit('first\n\nCo-authored-by: Claude <noreply@anthropic.com>', {
      'a.js': 'one\n2\nthree\n',
      'new/b.js': 'x\n',
    })
    const second = repo.commit('second', { 'a.js': 'one\n2\nthree\nfour' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('elsewhere', { 'main.js': 'later\n' })
    repo.git('switch', '--quiet', 'topic')
    const { changes, baseSha, baseName } = await readRange({
      cwd: join(repo.cwd, 'new'),
      env: repo.env,
      base: null,
      head: null,
    })
    expect(baseName).toBe('refs/heads/main')
    expect(baseSha).toBe(repo.git('rev-parse', 'main'))
    expect(changes).toMatchObject({ baseSha: start, headSha: second, gaps: [] })
    expect(changes.files.map((file) => [file.path, file.status, file.text])).toEqual([
      ['a.js', 'modified', 'one\n2\nthree\nfour'],
      ['new/b.js', 'added', 'x\n'],
    ])
    expect(addedOf(fileOf(changes, 'a.js'))).toEqual([2, 4])
    expect(changes.commits.map((commit) => commit.sha)).toEqual([first, second])
    expect(changes.commits[0]).toMatchObject({
      message: 'first\n\nCo-authored-by: Claude <noreply@anthropic.com>\n',
      author: { name: 'Ada', email: 'ada@example.com', login: null },
      parents: [start],
      signature: 'absent',
      secondParentFiles: null,
    })
    expect(changes.commits[0]?.committedAt).toMatch(/^2023-11-14T22:1\d:\d\dZ$/)
    expect(changes.commits.map((commit) => commit.files.map((file) => file.path))).toEqual([
      ['a.js', 'new/b.js'],
      ['a.js'],
    ])
    expect(changes.commits[1]?.files[0]?.text).toBeNull()
  })

  it('compares a merge with its first and with its second parent', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('mine', { 'b.js': 'mine\n' })
    repo.git('switch', '--quiet', 'main')
    const elsewhere = repo.commit('elsewhere', { 'c.js': 'theirs\n' })
    repo.git('switch', '--quiet', 'topic')
    repo.git('merge', '--quiet', '--no-edit', 'main')
    repo.commit('last', { 'b.js': 'mine\nlast\n' })
    const changes = await changesOf(repo)
    const merge = changes.commits[1]
    expect(changes.baseSha).toBe(elsewhere)
    expect(changes.files.map((file) => file.path)).toEqual(['b.js'])
    expect(merge?.parents).toHaveLength(2)
    expect(merge?.files.map((file) => file.path)).toEqual(['c.js'])
    expect(merge?.secondParentFiles?.map((file) => file.path)).toEqual(['b.js'])
    expect(changes.commits.map((commit) => commit.secondParentFiles === null)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('brings renames, removals, empty files and mode changes', async () => {
    const repo = repository()
    const body = 'a\nb\nc\nd\ne\nf\ng\nh\n'
    repo.commit('start', {
      'old.js': body,
      'moved.js': `${body}1\n`,
      'gone.js': 'x\n',
      'mode.sh': 'x\n',
    })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.git('mv', 'old.js', 'new.js')
    repo.git('mv', 'moved.js', 'away.js')
    repo.git('rm', '--quiet', 'gone.js')
    chmodSync(join(repo.cwd, 'mode.sh'), 0o755)
    repo.commit('move', { 'away.js': `${body}2\n`, 'empty.js': '' })
    const changes = await changesOf(repo)
    expect(
      changes.files.map(({ path, previousPath, status, missing }) => [
        path,
        previousPath,
        status,
        missing,
      ]),
    ).toEqual([
      ['away.js', 'moved.js', 'renamed', null],
      ['empty.js', null, 'added', null],
      ['gone.js', null, 'removed', null],
      ['mode.sh', null, 'modified', null],
      ['new.js', 'old.js', 'renamed', null],
    ])
    expect(addedOf(fileOf(changes, 'away.js'))).toEqual([9])
    expect(fileOf(changes, 'empty.js')).toMatchObject({ text: '', hunks: [] })
    expect(fileOf(changes, 'new.js')).toMatchObject({ text: body, hunks: [] })
    expect(fileOf(changes, 'gone.js')).toMatchObject({ text: null })
  })

  it.each([
    ['a space', 'my file.js'],
    ['quotes', `it"s 'quoted'.js`],
    ['a line end', 'two\nlines.js'],
    ['a tab and a backslash', 'tab\there\\.js'],
    ['letters outside ASCII', 'größe/日本語.js'],
    ['what looks like an option', '--output=x.js'],
    ['what looks like a pathspec', ':(top)x.js'],
    ['what looks like a diff prefix', 'a/b/ b/c.js'],
  ])('reads a path with %s', async (_, path) => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('odd', { [path]: 'x\ny\n' })
    const changes = await changesOf(repo)
    expect(changes.files).toMatchObject([{ path, text: 'x\ny\n', missing: null }])
    expect(addedOf(changes.files[0])).toEqual([1, 2])
    expect(changes.commits[0]?.files.map((file) => file.path)).toEqual([path])
  })

  it('says what has no readable text', async () => {
    const repo = repository()
    const sub = repository()
    sub.commit('sub', { x: 'x\n' })
    repo.commit('start', { 'was.js': 'text\n', 'big-before.js': `${'x'.repeat(1_100_000)}\n` })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.git('submodule', '--quiet', 'add', sub.cwd, 'vendored')
    symlinkSync('was.js', join(repo.cwd, 'link.js'))
    repo.commit('odd', {
      'bin.dat': Buffer.from([1, 0, 2]),
      'line.js': 'y'.repeat(2_000_000),
      'latin.js': Buffer.from('caf\u00e9 = 1\n', 'latin1'),
      'big-before.js': 'small\n',
    })
    const changes = await changesOf(repo)
    const shown = changes.files.map((file) => [
      file.path,
      file.missing,
      file.text,
      file.hunks.length,
    ])
    expect(shown).toEqual([
      ['.gitmodules', null, expect.stringContaining('vendored'), 1],
      ['big-before.js', 'no-patch', 'small\n', 0],
      ['bin.dat', 'binary', null, 0],
      ['latin.js', null, 'caf\uFFFD = 1\n', 1],
      ['line.js', 'too-large', null, 0],
      ['link.js', 'symlink', null, 0],
      ['vendored', 'submodule', null, 0],
    ])
  })

  it('sees a file that becomes a link, and a link that becomes a file', async () => {
    const repo = repository()
    repo.commit('start', { 'file.js': 'text\n', 'target.js': 'x\n' })
    symlinkSync('target.js', join(repo.cwd, 'link.js'))
    repo.commit('link', {})
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.git('rm', '--quiet', 'link.js', 'file.js')
    symlinkSync('target.js', join(repo.cwd, 'file.js'))
    repo.commit('swap', { 'link.js': 'now text\n' })
    const changes = await changesOf(repo)
    expect(fileOf(changes, 'file.js')).toMatchObject({ missing: 'symlink', text: null, hunks: [] })
    expect(fileOf(changes, 'link.js')).toMatchObject({ missing: null, text: 'now text\n' })
    expect(addedOf(fileOf(changes, 'link.js'))).toEqual([1])
  })

  it('keeps carriage returns', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\r\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('crlf', { 'a.js': 'one\r\ntwo\r\n' })
    const changes = await changesOf(repo)
    expect(changes.files[0]?.text).toBe('one\r\ntwo\r\n')
    const added = changes.files[0]?.hunks
      .flatMap((hunk) => hunk.lines)
      .filter((line) => line.kind === 'added')
    expect(added?.map((line) => line.text)).toEqual(['two\r'])
  })

  it('reads hundreds of commits, empty ones and messages in other encodings too', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': '' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.git('config', 'i18n.commitEncoding', 'ISO-8859-1')
    repo.write('message', Buffer.from('gr\u00fcn\n', 'latin1'))
    repo.git('commit', '--quiet', '--allow-empty', '-F', 'message')
    repo.git('config', 'i18n.commitEncoding', 'utf-8')
    for (let number = 1; number <= 40; number += 1) {
      repo.commit(`number ${number}`, number % 5 === 0 ? {} : { 'a.js': `${number}\n` })
    }
    const { commits } = await changesOf(repo)
    expect(commits).toHaveLength(41)
    expect(commits[0]).toMatchObject({ message: 'grün\n', files: [] })
    expect(commits[5]?.files).toEqual([])
    expect(commits[6]?.files[0]?.path).toBe('a.js')
  })

  it('works on a detached head, in a linked work tree and in a bare repository', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    const head = repo.commit('two', { 'a.js': 'one\ntwo\n' })
    const expected = await changesOf(repo)
    repo.git('switch', '--quiet', '--detach', head)
    expect(await changesOf(repo)).toEqual(expected)
    repo.git('worktree', 'add', '--quiet', 'tree', 'topic')
    const linked = { cwd: join(repo.cwd, 'tree'), env: repo.env, base: 'main', head: null }
    expect((await readRange(linked)).changes).toEqual({ ...expected, repository: 'tree' })
    repo.git('clone', '--quiet', '--bare', repo.cwd, 'copy.git')
    const bare = { cwd: join(repo.cwd, 'copy.git'), env: repo.env, base: 'main', head: 'topic' }
    expect((await readRange(bare)).changes).toEqual({ ...expected, repository: 'copy' })
  })

  it('prefers the default branch of origin', async () => {
    const origin = repository()
    origin.commit('start', { 'a.js': 'one\n' })
    origin.git('switch', '--quiet', '--create', 'trunk')
    origin.commit('trunk', { 'a.js': 'one\ntwo\n' })
    const clone = repository()
    clone.git('clone', '--quiet', origin.cwd, 'clone')
    const place = { cwd: join(clone.cwd, 'clone'), env: clone.env }
    const range = await readRange({ ...place, base: null, head: 'origin/main' })
    expect(range.baseName).toBe('refs/remotes/origin/HEAD')
    expect(range.baseSha).toBe(origin.git('rev-parse', 'trunk'))
    expect(range.changes.files).toEqual([])
  })
})

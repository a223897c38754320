import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type ChangeSet } from '../../src/core/change-set.ts'
import { uncommitted } from '../../src/git/next-commit.ts'
import { readDirectory } from '../../src/git/read-directory.ts'
import { makeFolder, makeRepository, type Scratch } from './scratch.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function keep(scratch: Scratch): Scratch {
  scratches.push(scratch)
  return scratch
}

function pathsOf(changes: ChangeSet): readonly string[] {
  return changes.files.map((file) => file.path)
}

describe('readDirectory', () => {
  it('reads every text file of a folder without git as added, by no commit', async () => {
    const folder = keep(makeFolder())
    folder.write('a.js', 'one\ntwo')
    folder.write('sub dir/ü.py', 'x = 1\r\n')
    folder.write('empty.js', '')
    folder.write('image.png', Buffer.from([0, 1, 2]))
    folder.write('node_modules/x/index.js', 'skipped\n')
    folder.write('sub dir/node_modules/x/index.js', 'skipped\n')
    const changes = await readDirectory({ ...folder, paths: [] })
    expect(changes).toMatchObject({ baseSha: uncommitted, headSha: uncommitted, gaps: [] })
    expect(changes.files.map((file) => [file.path, file.status, file.text])).toEqual([
      ['a.js', 'added', 'one\ntwo'],
      ['empty.js', 'added', ''],
      ['sub dir/ü.py', 'added', 'x = 1\r\n'],
    ])
    expect(changes.files[0]?.hunks).toEqual([
      {
        oldStart: 0,
        newStart: 1,
        lines: [
          { kind: 'added', text: 'one', oldNumber: null, newNumber: 1 },
          { kind: 'added', text: 'two', oldNumber: null, newNumber: 2 },
        ],
      },
    ])
    expect(changes.files[1]?.hunks).toEqual([])
    expect(changes.commits).toEqual([])
  })

  it('works where git is not installed', async () => {
    const folder = keep(makeFolder())
    folder.write('a.js', 'one\n')
    const changes = await readDirectory({ cwd: folder.cwd, env: { PATH: '/nowhere' }, paths: [] })
    expect(pathsOf(changes)).toEqual(['a.js'])
  })

  it('leaves out what git ignores, and names files from the top of the repository', async () => {
    const repo = keep(makeRepository())
    repo.write('.gitignore', 'ignored.js\ndist/\n')
    repo.commit('start', { 'tracked.js': 'x\n', 'src/deep.js': 'x\n', 'gone.js': 'x\n' })
    repo.write('ignored.js', 'x\n')
    repo.write('dist/out.js', 'x\n')
    repo.write('src/new.js', 'not added yet\n')
    repo.write('tracked.js', 'as it is on disk\n')
    rmSync(join(repo.cwd, 'gone.js'))
    const all = await readDirectory({ ...repo, paths: [] })
    expect(pathsOf(all)).toEqual(['.gitignore', 'src/deep.js', 'src/new.js', 'tracked.js'])
    expect(all.files[3]?.text).toBe('as it is on disk\n')
    const below = { cwd: join(repo.cwd, 'src'), env: repo.env }
    expect(pathsOf(await readDirectory({ ...below, paths: [] }))).toEqual([
      'src/deep.js',
      'src/new.js',
    ])
    expect(pathsOf(await readDirectory({ ...below, paths: ['../tracked.js', 'new.js'] }))).toEqual([
      'src/new.js',
      'tracked.js',
    ])
  })

  it('works before the first commit', async () => {
    const repo = keep(makeRepository())
    repo.write('a.js', 'x\n')
    expect(pathsOf(await readDirectory({ ...repo, paths: [] }))).toEqual(['a.js'])
  })

  it.each([
    ['with git', makeRepository],
    ['without git', makeFolder],
  ])('follows no link, %s', async (_, make) => {
    const scratch = keep(make())
    const outside = keep(makeFolder())
    outside.write('secret.js', 'x\n')
    scratch.write('real.js', 'x\n')
    symlinkSync(join(outside.cwd, 'secret.js'), join(scratch.cwd, 'file-link.js'))
    symlinkSync(outside.cwd, join(scratch.cwd, 'folder-link'))
    symlinkSync(scratch.cwd, join(scratch.cwd, 'circle'))
    expect(pathsOf(await readDirectory({ ...scratch, paths: [] }))).toEqual(['real.js'])
  })

  it('does not read through a folder that became a link after git had tracked it', async () => {
    const repo = keep(makeRepository())
    repo.commit('start', { 'src/a.js': 'x\n' })
    const outside = keep(makeFolder())
    outside.write('a.js', 'elsewhere\n')
    rmSync(join(repo.cwd, 'src'), { recursive: true })
    symlinkSync(outside.cwd, join(repo.cwd, 'src'))
    expect(pathsOf(await readDirectory({ ...repo, paths: [] }))).toEqual([])
  })

  it('waits for no pipe and enters no submodule', async () => {
    const repo = keep(makeRepository())
    repo.write('a.js', 'x\n')
    execFileSync('sh', ['-c', 'mkfifo pipe.js'], { cwd: repo.cwd })
    repo.git('init', '--quiet', 'nested')
    repo.write('nested/b.js', 'x\n')
    expect(pathsOf(await readDirectory({ ...repo, paths: [] }))).toEqual(['a.js'])
  })

  it('says which files are too large, and reads one line of under 1 MiB', async () => {
    const folder = keep(makeFolder())
    folder.write('big.js', 'x'.repeat(2_000_000))
    folder.write('fits.js', 'x'.repeat(1_000_000))
    const { files } = await readDirectory({ ...folder, paths: [] })
    expect(files.map((file) => [file.path, file.missing, file.hunks.length])).toEqual([
      ['big.js', 'too-large', 0],
      ['fits.js', null, 1],
    ])
  })

  it('says when there is more text than it keeps in memory', async () => {
    const folder = keep(makeFolder())
    const text = `${'x'.repeat(99)}\n`.repeat(10_000)
    for (let number = 100; number < 170; number += 1) folder.write(`${number}.txt`, text)
    const changes = await readDirectory({ ...folder, paths: [] })
    expect(changes.files).toHaveLength(67)
    expect(changes.gaps).toMatchObject([{ path: null, reason: 'too-large' }])
  })

  it('says when there are more files than it takes', async () => {
    const folder = keep(makeFolder())
    execFileSync('sh', ['-c', 'seq 20010 | xargs touch'], { cwd: folder.cwd })
    const changes = await readDirectory({ ...folder, paths: [] })
    expect(changes.files).toHaveLength(20_000)
    expect(changes.gaps).toMatchObject([{ path: null, reason: 'too-large' }])
  }, 60_000)

  it.each([
    ['lies outside', '..'],
    ['does not exist', 'nowhere.js'],
  ])('explains a path that %s', async (why, path) => {
    const folder = keep(makeFolder())
    await expect(readDirectory({ ...folder, paths: [path] })).rejects.toMatchObject({
      code: 'git-rejected',
      message: expect.stringContaining(why),
    })
  })
})

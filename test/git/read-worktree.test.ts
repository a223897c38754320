import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readWorktree } from '../../src/git/read-worktree.ts'
import { makeRepository, type Scratch } from './scratch.ts'

let repo: Scratch
beforeEach(() => {
  repo = makeRepository()
  repo.commit('base', { 'a.txt': 'one\ntwo\n', 'b.txt': 'b\n', 'gone.txt': 'x\n' })
})
afterEach(() => repo.remove())

async function changed(): Promise<readonly string[]> {
  const { files } = await readWorktree(repo)
  return files.map(({ status, path }) => `${status} ${path}`)
}

describe('readWorktree', () => {
  it('reads what is staged, what is not, what is new and what is gone', async () => {
    repo.write('a.txt', 'one\n2\n')
    repo.write('b.txt', 'staged\n')
    repo.git('add', 'b.txt')
    repo.write('new "file"\n.txt', 'new\n')
    rmSync(join(repo.cwd, 'gone.txt'))
    repo.write('.gitignore', '*.log\n')
    repo.write('x.log', 'ignored\n')
    const status = repo.git('status', '--porcelain')
    const index = readFileSync(join(repo.cwd, '.git/index'))
    expect(await changed()).toEqual([
      'added .gitignore',
      'modified a.txt',
      'modified b.txt',
      'removed gone.txt',
      'added new "file"\n.txt',
    ])
    expect(readFileSync(join(repo.cwd, '.git/index'))).toEqual(index)
    expect(repo.git('status', '--porcelain')).toBe(status)
    expect(repo.git('count-objects')).toMatch(/^\d+ objects/u)
  })

  it('is empty in a clean tree', async () => {
    const { files, commits } = await readWorktree(repo)
    expect([files, commits]).toEqual([[], []])
  })

  it('runs no filter, and stores nothing in the repository', async () => {
    const proof = join(repo.cwd, '.git', 'ran')
    repo.git('config', 'filter.evil.clean', `touch ${proof}; cat`)
    repo.git('config', 'filter.evil.required', 'true')
    repo.write('.gitattributes', '* filter=evil\n')
    repo.write('a.txt', 'three\n')
    const before = repo.git('count-objects')
    rmSync(proof, { force: true })
    expect(await changed()).toEqual(['added .gitattributes', 'modified a.txt'])
    expect(existsSync(proof)).toBe(false)
    expect(repo.git('count-objects')).toBe(before)
  })

  it('does not take what a sparse checkout leaves out for deleted', async () => {
    repo.commit('folders', { 'in/a.txt': 'a\n', 'out/b.txt': 'b\n' })
    repo.git('sparse-checkout', 'set', 'in')
    expect(existsSync(join(repo.cwd, 'out/b.txt'))).toBe(false)
    repo.write('in/a.txt', 'changed\n')
    expect(await changed()).toEqual(['modified in/a.txt'])
  })

  it('reads one state or another of a file that changes meanwhile', async () => {
    const [path, next] = [join(repo.cwd, 'a.txt'), join(repo.cwd, '.git/next')]
    let turn = 0
    const timer = setInterval(() => {
      turn += 1
      if (turn % 8 === 0) rmSync(path, { force: true })
      writeFileSync(next, `${turn}\n`.repeat(1_000))
      renameSync(next, path)
    }, 5)
    try {
      for (let round = 0; round < 8; round += 1) {
        const { files } = await readWorktree(repo)
        const [file] = files
        expect(file?.text ?? '').toMatch(/^(?:(\d+)\n(?:\1\n)*)?$/u)
      }
    } finally {
      clearInterval(timer)
    }
  })

  it('follows no link out of the tree', async () => {
    repo.commit('folder', { 'sub/passwd': 'x\n' })
    renameSync(join(repo.cwd, 'sub'), join(repo.cwd, 'other'))
    symlinkSync('/etc', join(repo.cwd, 'sub'))
    symlinkSync('/etc/hostname', join(repo.cwd, 'link'))
    mkdirSync(join(repo.cwd, 'empty'))
    const { files } = await readWorktree(repo)
    const link = files.find(({ path }) => path === 'link')
    expect(link).toMatchObject({ missing: 'symlink', text: null })
    expect(JSON.stringify(files)).not.toContain('root:')
  })
})

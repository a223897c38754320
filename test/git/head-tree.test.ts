import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readHeadTree } from '../../src/git/head-tree.ts'
import { makeRepository, type Scratch } from './scratch.ts'

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

describe('readHeadTree', () => {
  it('reads files as they are at the commit, small and text', async () => {
    const repo = makeRepository()
    scratches.push(repo)
    symlinkSync('/etc/passwd', join(repo.cwd, 'link.js'))
    const sha = repo.commit('all', {
      'a.js': 'let a\n',
      'with\nline.js': 'let b\n',
      'binary.js': 'a\0b',
      'large.js': 'x'.repeat(2000),
    })
    repo.write('a.js', 'not committed')
    const tree = await readHeadTree(repo, sha)
    const paths = ['a.js', 'binary.js', 'large.js', 'link.js', 'with\nline.js']
    expect(tree?.paths.toSorted()).toEqual(paths)
    expect(await tree?.read([...paths, '../a.js', ''], 1000)).toEqual([
      { path: 'a.js', text: 'let a\n' },
      { path: 'with\nline.js', text: 'let b\n' },
    ])
  })

  it('is null for what is no commit', async () => {
    const repo = makeRepository()
    scratches.push(repo)
    expect(await readHeadTree(repo, 'HEAD')).toBeNull()
  })
})

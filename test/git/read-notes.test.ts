import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readFileAt } from '../../src/git/read-file-at.ts'
import { readNotes } from '../../src/git/read-notes.ts'
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

/** Gives `refs/notes/ai` a tree with these paths. */
function writeNotes(repo: Scratch, notes: Readonly<Record<string, string>>): void {
  const stream = Object.entries(notes).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  )
  const header = 'commit refs/notes/ai\ncommitter Ada <ada@example.com> 1700000000 +0000\ndata 0\n'
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repo.cwd,
    input: header + stream.join(''),
  })
}

describe('readNotes', () => {
  it('finds the notes of commits at every depth of the tree', async () => {
    const repo = keep(makeRepository())
    const shas = ['one', 'two', 'three', 'four'].map((name) => repo.commit(name, { 'a.js': name }))
    const [one = '', two = '', three = '', four = ''] = shas
    writeNotes(repo, {
      [one]: 'flat ü',
      [`${two.slice(0, 2)}/${two.slice(2)}`]: 'one level',
      [`${three.slice(0, 2)}/${three.slice(2, 4)}/${three.slice(4)}`]: 'two\nlevels\n',
    })
    expect([...(await readNotes(repo, [four, three, two, one, '0'.repeat(40)]))]).toEqual([
      [three, 'two\nlevels\n'],
      [two, 'one level'],
      [one, 'flat ü'],
    ])
  })

  it('is empty without notes, without commits and without a repository', async () => {
    const repo = keep(makeRepository())
    const sha = repo.commit('one', { 'a.js': 'x' })
    expect((await readNotes(repo, [sha])).size).toBe(0)
    expect((await readNotes(repo, [])).size).toBe(0)
    expect((await readNotes(keep(makeFolder()), [sha])).size).toBe(0)
  })

  it('leaves out a note of more than 8 MiB', async () => {
    const repo = keep(makeRepository())
    const [one, two] = [repo.commit('one', { a: '1' }), repo.commit('two', { a: '2' })]
    writeNotes(repo, { [one]: 'x'.repeat(8_400_000), [two]: 'x'.repeat(8_300_000) })
    expect([...(await readNotes(repo, [one, two])).keys()]).toEqual([two])
  })
})

describe('readFileAt', () => {
  it('reads a file as it was at a commit', async () => {
    const repo = keep(makeRepository())
    const first = repo.commit('one', { '.github/a b.yml': 'first\n' })
    repo.commit('two', { '.github/a b.yml': 'second\n' })
    const path = '.github/a b.yml'
    expect(await readFileAt(repo, { commit: 'HEAD~1', path })).toEqual({
      sha: first,
      path,
      text: 'first\n',
    })
    expect(await readFileAt(repo, { commit: 'HEAD', path: '.github' })).toBeNull()
    expect(await readFileAt(repo, { commit: 'HEAD', path: 'none' })).toBeNull()
    expect(await readFileAt(repo, { commit: 'none', path })).toBeNull()
    expect(await readFileAt(keep(makeFolder()), { commit: 'HEAD', path })).toBeNull()
  })

  it('refuses a file of more than 8 MiB', async () => {
    const repo = keep(makeRepository())
    repo.commit('one', { 'a.yml': 'x'.repeat(8_400_000) })
    await expect(readFileAt(repo, { commit: 'HEAD', path: 'a.yml' })).rejects.toThrow(
      /larger than 8 MiB/,
    )
  })
})

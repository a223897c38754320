import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { addedLineNumbers, type ChangedFile, type ChangeSet } from '../../src/core/change-set.ts'
import { readBlame } from '../../src/git/read-blame.ts'
import { readDirectory } from '../../src/git/read-directory.ts'
import { readHistory } from '../../src/git/read-history.ts'
import { readRange } from '../../src/git/read-range.ts'
import { readStaged } from '../../src/git/read-staged.ts'
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

describe('a hostile repository', () => {
  it('is not told by the change itself which files are binary', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('hide', { '.gitattributes': '* -diff\n*.js binary\n', 'a.js': 'one\nhidden\n' })
    const changes = await changesOf(repo)
    expect(addedOf(fileOf(changes, 'a.js'))).toEqual([2])
    expect(addedOf(changes.commits[0]?.files[1])).toEqual([2])
  })

  it('executes nothing that a hostile repository configures', async () => {
    const repo = repository()
    repo.write('.gitattributes', '*.js diff=evil filter=evil\n')
    repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('two', { 'a.js': 'one\ntwo\n' })
    const proof = join(repo.cwd, 'executed')
    const script = join(repo.cwd, 'evil.sh')
    repo.write('evil.sh', `#!/bin/sh\ntouch ${proof}\ncat\n`)
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'gpg.program',
      'pager.diff-tree',
      'pager.rev-list',
    ]) {
      repo.git('config', key, script)
    }
    repo.git('config', 'log.showSignature', 'true')
    const env = { ...repo.env, GIT_EXTERNAL_DIFF: script, GIT_PAGER: script, GIT_DIFF_OPTS: '-u0' }
    const { changes } = await readRange({ cwd: repo.cwd, env, base: 'main', head: null })
    expect(addedOf(fileOf(changes, 'a.js'))).toEqual([2])
    const place = { cwd: repo.cwd, env }
    expect((await readDirectory({ ...place, paths: [] })).files).toHaveLength(3)
    expect((await readBlame({ ...place, head: null, path: 'a.js' })).runs).toHaveLength(2)
    expect((await readHistory({ ...place, since: null })).commits).toHaveLength(2)
    expect((await readStaged(place)).files).toEqual([])
    expect(existsSync(proof)).toBe(false)
  })

  it('is not misled by configuration that changes how diffs look', async () => {
    const repo = repository()
    repo.commit('start', { 'a.js': 'one\n', 'b.js': 'x\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('two', { 'a.js': 'one\ntwo\n', 'b.js': 'x\ny\n' })
    const plain = await changesOf(repo)
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '0'],
      ['diff.renames', 'false'],
      ['diff.orderFile', 'order'],
      ['diff.relative', 'true'],
      ['color.ui', 'always'],
      ['color.diff', 'always'],
      ['core.quotepath', 'true'],
      ['core.abbrev', '4'],
    ] as const) {
      repo.git('config', key, value)
    }
    repo.write('order', 'b.js\n')
    expect(await changesOf(repo)).toEqual(plain)
  })

  it('does not take file contents for the stream it reads', async () => {
    const repo = repository()
    const start = repo.commit('start', { 'a.js': 'one\n' })
    repo.git('switch', '--quiet', '--create', 'topic')
    const first = repo.commit('first', { 'b.js': `x\n${start}\ndiff --git a/evil b/evil\n` })
    const fake = `${first}\n\r${first}\n@@ -0,0 +1 @@\n--- a/evil\n+++ b/evil\n\u2028${start}\n`
    repo.commit('second', { 'c.js': fake })
    const changes = await changesOf(repo)
    expect(changes.commits.map((commit) => commit.files.map((file) => file.path))).toEqual([
      ['b.js'],
      ['c.js'],
    ])
    expect(changes.commits[1]?.files[0]?.hunks[0]?.lines).toHaveLength(6)
  })
})

import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { addedLineNumbers } from '../../src/core/change-set.ts'
import { readRange } from '../../src/git/read-range.ts'
import { makeRepository } from './scratch.ts'

jest.setTimeout(60_000)

const repo = makeRepository()
afterAll(() => repo.remove())

describe('compareTrees', () => {
  it('reads lock files above 1 MiB, with what changed in them', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `name-${index}@^1.0.0:`)
    repo.commit('start', { 'yarn.lock': lines.join('\n'), 'gone/yarn.lock': lines.join('\n') })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.git('rm', '--quiet', 'gone/yarn.lock')
    const text = lines.with(30_000, 'other@^1.0.0:').join('\n')
    repo.commit('move', { 'yarn.lock': text })
    const { changes } = await readRange({ cwd: repo.cwd, env: repo.env, base: 'main', head: null })
    const [gone, moved] = changes.files
    expect(gone).toMatchObject({ path: 'gone/yarn.lock', hunks: [{ oldStart: 1 }] })
    expect(moved).toMatchObject({ path: 'yarn.lock', missing: null, text })
    expect(moved === undefined ? [] : [...addedLineNumbers(moved)]).toEqual([30_001])
  })
})

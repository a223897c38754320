import { afterEach, describe, expect, it } from '@jest/globals'
import { findRepository, lookingOnce } from '../../src/git/repository.ts'
import { makeFolder, type Scratch } from './scratch.ts'

let folder: Scratch | null = null
afterEach(() => folder?.remove())

describe('findRepository', () => {
  it('looks again each time, and once where that is asked for', async () => {
    folder = makeFolder()
    const { cwd, env } = folder
    const once = lookingOnce(env)
    expect(await findRepository({ cwd, env: once })).toBeNull()
    folder.git('init', '--quiet')
    expect(await findRepository({ cwd, env: once })).toBeNull()
    expect((await findRepository({ cwd, env }))?.root).toBe(cwd)
    const anew = lookingOnce(env)
    const first = await findRepository({ cwd, env: anew })
    expect(first?.root).toBe(cwd)
    expect(await findRepository({ cwd, env: anew })).toBe(first)
  })
})

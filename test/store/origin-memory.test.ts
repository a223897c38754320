import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { recallOrigins, rememberOrigins } from '../../src/store/origin-memory.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { kinds, type Place } from './places.ts'

const source = { repositoryId: 1, number: 3, headSha: 'h', mergeSha: null, at: 5 }
const ai = {
  origin: 'ai',
  involvement: 'co-authored',
  evidence: [{ signal: 's', tool: 't', model: null, strength: 'declared', detail: 'trailer' }],
} as const

describe.each(kinds)('the origin memory on $kind', ({ create }) => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  it('gives back what it was told, by repository and table', async () => {
    const origins = [{ name: 'a', ...ai }]
    await rememberOrigins(store, { table: 'commit_origins', source, origins })
    const query = { table: 'commit_origins', repositoryId: 1, names: ['a', 'b'] } as const
    expect(await recallOrigins(store, query)).toEqual(new Map([['a', ai]]))
    expect((await recallOrigins(store, { ...query, repositoryId: 2 })).size).toBe(0)
    expect((await recallOrigins(store, { ...query, table: 'line_origins' })).size).toBe(0)
  })

  it('keeps the first knowledge', async () => {
    const origins = [{ name: 'a', ...ai, origin: 'mixed' as const }]
    await rememberOrigins(store, { table: 'commit_origins', source, origins })
    const query = { table: 'commit_origins', repositoryId: 1, names: ['a'] } as const
    expect((await recallOrigins(store, query)).get('a')?.origin).toBe('ai')
  })

  it('takes thousands of lines', async () => {
    const names = Array.from({ length: 2500 }, (_, index) => `line-${index}`)
    const origins = names.map((name) => ({ name, ...ai }))
    await rememberOrigins(store, { table: 'line_origins', source, origins })
    const found = await recallOrigins(store, { table: 'line_origins', repositoryId: 1, names })
    expect(found.size).toBe(2500)
  })
})

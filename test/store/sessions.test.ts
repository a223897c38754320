import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  deleteOldSessions,
  deleteSession,
  insertSession,
  readSession,
  renewAccess,
  type Session,
  touchSession,
} from '../../src/store/sessions.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { kinds, type Place } from './places.ts'

const session: Session = {
  id: 'a'.repeat(64),
  userId: 5_000_000_000,
  login: 'dana',
  token: 'sealed',
  access: {
    repositories: [{ id: 7, owner: 'acme', name: 'shop', installationId: 1 }],
    complete: true,
  },
  accessAt: 1_790_000_000_000,
  createdAt: 1_790_000_000_000,
  usedAt: 1_790_000_000_000,
}

describe.each(kinds)('sessions on $kind', ({ create }) => {
  let store: Store
  let place: Place

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  it('keeps, renews and ends a session', async () => {
    await insertSession(store, session)
    expect(await readSession(store, session.id)).toEqual(session)
    const access = { repositories: [], complete: false }
    await renewAccess(store, { id: session.id, login: 'dana-2', access, accessAt: 1 })
    await touchSession(store, session.id, 2)
    const renewed = { ...session, login: 'dana-2', access, accessAt: 1, usedAt: 2 }
    expect(await readSession(store, session.id)).toEqual(renewed)
    await deleteSession(store, session.id)
    await renewAccess(store, renewed)
    expect(await readSession(store, session.id)).toBeNull()
  })

  it('clears away what is old or was left alone', async () => {
    await insertSession(store, { ...session, id: 'old', createdAt: 10, usedAt: 100 })
    await insertSession(store, { ...session, id: 'idle', createdAt: 50, usedAt: 60 })
    await insertSession(store, { ...session, id: 'live', createdAt: 50, usedAt: 100 })
    await deleteOldSessions(store, { createdAt: 50, usedAt: 100 })
    const rows = await store.db.selectFrom('sessions').select('id').execute()
    expect(rows).toEqual([{ id: 'live' }])
  })
})

import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { enqueue } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { kinds, type Place } from './places.ts'
import { delivery, job, keys } from './sample.ts'

describe.each(kinds)('the store on $kind', ({ create, kind }) => {
  let place: Place
  const open: Store[] = []

  beforeEach(async () => {
    place = await create()
  })

  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()))
    await place.remove()
  })

  async function openHere(): Promise<Store> {
    const store = await openStore(place)
    open.push(store)
    return store
  }

  it('opens twice at once and says what it is', async () => {
    const stores = await Promise.all([openHere(), openHere(), openHere()])
    expect(stores.map((store) => store.kind)).toEqual([kind, kind, kind])
  })

  it('keeps what was written when it is opened again', async () => {
    const first = await openHere()
    await enqueue(first, job('a'))
    await first.close()
    expect(await keys(await openHere())).toEqual(['a'])
  })

  it('may be closed twice', async () => {
    const store = await openHere()
    await store.close()
    await expect(store.close()).resolves.toBeUndefined()
  })

  it('fails what is under way or comes after it was closed, and the process lives on', async () => {
    const store = await openHere()
    const underWay = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('deliveries').values(delivery('cut')).execute()
      const closed = store.close()
      if (kind === 'sqlite') await closed
      await transaction.insertInto('deliveries').values(delivery('off')).execute()
      throw new Error('cut off')
    })
    const outcomes = await Promise.allSettled([underWay, enqueue(store, job('waiting'))])
    expect(outcomes[0]?.status).toBe('rejected')
    await expect(enqueue(store, job('late'))).rejects.toThrow(/./u)
    const again = await openHere()
    expect(await again.db.selectFrom('deliveries').select('id').execute()).toEqual([])
  })

  it('refuses a database that knows a later migration', async () => {
    const store = await openHere()
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2999')`.execute(
      store.db,
    )
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('newer Countersign') as unknown,
    })
  })

  it('keeps a statement out of the transaction of another coroutine', async () => {
    const store = await openHere()
    const outside: Promise<unknown>[] = []
    const inside = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('deliveries').values(delivery('inside')).execute()
      outside.push(store.db.insertInto('deliveries').values(delivery('outside')).execute())
      await setImmediate()
      throw new Error('undo')
    })
    await expect(inside).rejects.toThrow('undo')
    await Promise.all(outside)
    const rows = await store.db.selectFrom('deliveries').select('id').execute()
    expect(rows).toEqual([{ id: 'outside' }])
  })

  it('loses no change when two stores read, think and write', async () => {
    const stores = [await openHere(), await openHere()]
    await stores[0]?.db.insertInto('deliveries').values(delivery('counter')).execute()
    const rounds = stores.flatMap((store) => Array.from({ length: 20 }, () => increment(store)))
    await Promise.all(rounds)
    const { received_at: count } = await (await openHere()).db
      .selectFrom('deliveries')
      .select('received_at')
      .executeTakeFirstOrThrow()
    expect(count).toBe(40)
  })

  it('reads int8 as a number and adds no columns', async () => {
    const store = await openHere()
    const now = Date.now()
    await store.db
      .insertInto('deliveries')
      .values({ ...delivery('x'), received_at: now })
      .execute()
    const row = await store.db.selectFrom('deliveries').selectAll().executeTakeFirst()
    expect(row).toEqual({ id: 'x', event: 'push', action: null, received_at: now })
  })

  it.each([
    ['a boolean', true],
    ['not a number', Number.NaN],
    ['text with a NUL', 'a\0b'],
  ])('refuses to store %s and lives on', async (_, value) => {
    const store = await openHere()
    const values = { ...delivery('x'), received_at: value as number }
    await expect(store.db.insertInto('deliveries').values(values).execute()).rejects.toThrow(/./u)
    await store.db.insertInto('deliveries').values(delivery('y')).execute()
    expect(await store.db.selectFrom('deliveries').select('id').execute()).toEqual([{ id: 'y' }])
  })
})

/** Reads, yields to everyone else, writes: safe only when nobody writes in between. */
async function increment(store: Store): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    const { received_at: count } = await transaction
      .selectFrom('deliveries')
      .select('received_at')
      .$if(store.kind === 'postgres', (query) => query.forUpdate())
      .executeTakeFirstOrThrow()
    await setImmediate()
    await transaction
      .updateTable('deliveries')
      .set({ received_at: count + 1 })
      .execute()
  })
}

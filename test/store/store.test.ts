import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { sql } from 'kysely'
import { Failure } from '../../src/core/failure.ts'
import { enqueue } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { createDirectory, kinds, type Place } from './places.ts'

describe.each(kinds)('the store on $kind', ({ create, kind }) => {
  let place: Place
  const open: Store[] = []

  beforeEach(async () => {
    place = await create()
  })

  afterEach(async () => {
    jest.restoreAllMocks()
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

describe('the SQLite file', () => {
  let place: Place

  beforeEach(async () => {
    place = await createDirectory()
  })

  afterEach(async () => {
    jest.restoreAllMocks()
    await place.remove()
  })

  it('is written ahead, synced at every commit, and checks references', async () => {
    const store = await openStore(place)
    const found: unknown[] = []
    for (const name of ['journal_mode', 'synchronous', 'foreign_keys']) {
      const { rows } = await sql.raw(`pragma ${name}`).execute(store.db)
      found.push(...rows)
    }
    expect(found).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }])
    await store.close()
  })

  it('waits for another writer without holding up the process, then writes', async () => {
    const [first, second] = [await openStore(place), await openStore(place)]
    const order: string[] = []
    const slow = first.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('deliveries').values(delivery('slow')).execute()
      for (let turn = 0; turn < 20; turn += 1) await setImmediate()
      order.push('slow')
    })
    const quick = enqueue(second, job('quick')).then(() => order.push('quick'))
    await Promise.all([slow, quick])
    expect(order).toEqual(['slow', 'quick'])
    await Promise.all([first.close(), second.close()])
  })

  it('gives up on a lock that is never released, and can be used afterwards', async () => {
    const [first, second] = [await openStore(place), await openStore(place)]
    await first.db.transaction().execute(async () => {
      let clock = 0
      jest.spyOn(performance, 'now').mockImplementation(() => (clock += 3000))
      await expect(enqueue(second, job('a'))).rejects.toMatchObject({
        code: 'store-unavailable',
        retryable: true,
        message: expect.stringContaining('locked by another process') as unknown,
      })
      jest.restoreAllMocks()
    })
    await enqueue(second, job('b'))
    expect(await keys(second)).toEqual(['b'])
    await Promise.all([first.close(), second.close()])
  })

  it.each([
    ['lies below a file', async () => blocked(place), 'DATA_DIR'],
    ['is no database', async () => garbage(place), 'SQLITE_NOTADB'],
  ])('says what to do when it %s', async (_, prepare, advice) => {
    const dataDir = await prepare()
    await expect(openStore({ databaseUrl: null, dataDir })).rejects.toMatchObject({
      code: 'store-unavailable',
      retryable: false,
      message: expect.stringContaining(advice) as unknown,
    })
  })
})

describe('a database URL', () => {
  it.each([
    ['another scheme', 'mysql://me:hunter2@host/db', 'not a postgres:// URL'],
    ['no URL', 'me:hunter2 at host', 'not a postgres:// URL'],
    ['an unreachable server', 'postgres://me:hunter2@127.0.0.1:1/db', 'ECONNREFUSED'],
    ['a password that is not encoded', 'postgres://me:hunter2%@127.0.0.1:1/db', 'ECONNREFUSED'],
  ])('with %s is refused without telling the password', async (_, databaseUrl, why) => {
    const error: unknown = await openStore({ databaseUrl, dataDir: '/nowhere' }).catch(
      (problem: unknown) => problem,
    )
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'store-unavailable' })
    expect(String(error)).toContain(why)
    expect(inspect(error, { depth: 10 })).not.toContain('hunter2')
  })
})

const servers = kinds.filter(({ kind }) => kind === 'postgres')

describe.each(servers)('the $kind server', ({ create }) => {
  it('may go away in the middle of a transaction and come back', async () => {
    const place = await create()
    const store = await openStore(place)
    const cut = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('deliveries').values(delivery('lost')).execute()
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(store.db)
      await setImmediate()
      await transaction.insertInto('deliveries').values(delivery('late')).execute()
    })
    await expect(cut).rejects.toMatchObject({ code: 'store-unavailable', retryable: true })
    await enqueue(store, job('after'))
    expect(await keys(store)).toEqual(['after'])
    expect(await store.db.selectFrom('deliveries').select('id').execute()).toEqual([])
    await store.close()
    await place.remove()
  })

  it('is told apart from a database that is not there', async () => {
    const place = await create()
    await place.remove()
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'store-unavailable',
      retryable: false,
      message: expect.stringContaining('does not exist') as unknown,
    })
  })
})

function delivery(id: string) {
  return { id, event: 'push', action: null, received_at: 0 }
}

function job(key: string) {
  return { queue: 'q', key, payload: {}, priority: 0, runAt: 0, maxAttempts: 1 }
}

async function keys(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom('jobs').select('key').execute()
  return rows.map(({ key }) => key)
}

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

async function blocked({ dataDir }: Place): Promise<string> {
  await writeFile(join(dataDir, 'file'), '')
  return join(dataDir, 'file', 'data')
}

async function garbage({ dataDir }: Place): Promise<string> {
  await writeFile(join(dataDir, 'countersign.db'), 'this is not a database '.repeat(500))
  return dataDir
}

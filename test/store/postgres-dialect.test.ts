import { setImmediate } from 'node:timers/promises'
import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { Failure } from '../../src/core/failure.ts'
import { enqueue } from '../../src/store/job-queue.ts'
import { openStore } from '../../src/store/store.ts'
import { kinds } from './places.ts'
import { delivery, job, keys } from './sample.ts'

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

// Without a server there is nothing to describe, and `describe.each` refuses an empty table.
for (const { create } of servers) {
  describe('the PostgreSQL server', () => {
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
}

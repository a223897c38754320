import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { sql } from 'kysely'
import { enqueue } from '../../src/store/job-queue.ts'
import { openStore } from '../../src/store/store.ts'
import { createDirectory, type Place } from './places.ts'
import { delivery, job, keys } from './sample.ts'

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

async function blocked({ dataDir }: Place): Promise<string> {
  await writeFile(join(dataDir, 'file'), '')
  return join(dataDir, 'file', 'data')
}

async function garbage({ dataDir }: Place): Promise<string> {
  await writeFile(join(dataDir, 'countersign.db'), 'this is not a database '.repeat(500))
  return dataDir
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { verifyLive } from '../../../src/app/dashboard/verify-live.ts'
import { readHead } from '../../../src/store/audit-export.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createDirectory, type Place } from '../../store/places.ts'
import { judge, shop } from './filled-store.ts'

const hour = 3_600_000

describe('the live verification of a log', () => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await createDirectory()
    store = await openStore(place)
    for (let number = 1; number <= 5; number++) {
      await judge(store, shop, { at: '2026-05-01T08:00:00Z', number })
    }
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function look(now: number) {
    const head = await readHead(store, 'countersign/7')
    if (head === null) throw new Error('There is no log.')
    return verifyLive({ store, head, now })
  }

  it('says that the log is whole, goes on with what came in, and finds what was changed when all is read again', async () => {
    expect(await look(0)).toEqual({ kind: 'verified', size: 5, at: 0 })
    await judge(store, shop, { at: '2026-05-02T08:00:00Z', number: 6 })
    expect(await look(1)).toEqual({ kind: 'verified', size: 6, at: 1 })
    await sql`drop trigger audit_event_no_update`.execute(store.db)
    const body = `replace(body, '"allow"', '"block"')`
    await sql.raw(`update audit_event set body = ${body} where seq = 2`).execute(store.db)
    expect(await look(2)).toMatchObject({ kind: 'verified', size: 6 })
    expect(await look(hour + 3)).toMatchObject({
      kind: 'broken',
      problem: 'The event at place 2 is not the one that was hashed.',
    })
  })

  it('finds an event that was put in whole, a checkpoint of another root, and a missing event', async () => {
    await sql`drop trigger audit_event_no_delete`.execute(store.db)
    const other = await store.db
      .selectFrom('audit_event')
      .selectAll()
      .where('seq', '=', 0)
      .executeTakeFirstOrThrow()
    const swapped = { body: other.body, leaf: other.leaf }
    await store.db.updateTable('audit_event').set(swapped).where('seq', '=', 2).execute()
    expect(await look(3 * hour)).toMatchObject({
      problem: 'The events do not add up to the root that was signed.',
    })
    await store.db.deleteFrom('assessments').execute()
    await store.db.deleteFrom('audit_event').where('seq', '=', 4).execute()
    expect(await look(5 * hour)).toMatchObject({ problem: 'The event at place 4 is missing.' })
    const head = await readHead(store, 'countersign/7')
    const note = head?.checkpoint.replace('\n6\n', '\n7\n') ?? ''
    if (head === null) throw new Error('There is no log.')
    const bad = { ...head, size: 4, checkpoint: note }
    expect(await verifyLive({ store, head: bad, now: 7 * hour })).toMatchObject({
      problem: 'The signature of the newest checkpoint does not hold.',
    })
  })
})

import { createHash, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { appendEntry, appendEvent, auditLogName, readEvents } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { kinds, type Place } from './places.ts'
import { sampleEntry } from './sample.ts'

describe.each(kinds)('the audit log on $kind', ({ create, kind }) => {
  let place: Place
  let store: Store
  let other: Store
  let key: KeyObject

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
    other = await openStore(place)
    key = await store.auditKey()
  })

  afterAll(async () => {
    await store.close()
    await other.close()
    await place.remove()
  })

  it('gives events of a log their places from 0 on, each log its own', async () => {
    const time = Date.UTC(2026, 10, 22, 10, 11, 12, 345)
    const entries = [
      ['one', 'x'],
      ['two', 'x'],
      ['one', 'y'],
    ] as const
    for (const [log, id] of entries) {
      await store.db
        .transaction()
        .execute((transaction) =>
          appendEvent(transaction, { log, entry: sampleEntry(id), time, key }),
        )
    }
    const events = await readEvents(store, { log: 'one', fromSeq: 0, limit: 10 })
    expect(events.map(({ event }) => event)).toEqual([
      { v: 1, log: 'one', seq: 0, time: '2026-11-22T10:11:12.345Z', ...sampleEntry('x') },
      { v: 1, log: 'one', seq: 1, time: '2026-11-22T10:11:12.345Z', ...sampleEntry('y') },
    ])
    expect(await readEvents(store, { log: 'two', fromSeq: 1, limit: 10 })).toEqual([])
    expect(await readEvents(store, { log: 'none', fromSeq: 0, limit: 10 })).toEqual([])
  })

  it('keeps the exact canonical text and its RFC 6962 leaf hash', async () => {
    await appendEntry(store, {
      installationId: 2,
      entry: { id: 'é', type: 'pr.merged', body: { z: [1, null], a: '\u{20ac}"\n' } },
    })
    const [first] = await readEvents(store, { log: 'countersign/2', fromSeq: 0, limit: 1 })
    const { time } = first?.event ?? {}
    const text = `{"body":{"a":"€\\"\\n","z":[1,null]},"id":"é","log":"countersign/2","seq":0,"time":"${time}","type":"pr.merged","v":1}`
    expect(first?.canonical).toBe(text)
    const leaf = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), Buffer.from(text)]))
      .digest('hex')
    expect(first?.leaf).toBe(leaf)
  })

  it('holds an entry once, however often it is appended', async () => {
    const input = { installationId: 3, entry: sampleEntry('once') }
    const first = await appendEntry(store, input)
    const again = await Promise.all([store, other, store].map((to) => appendEntry(to, input)))
    expect(again).toEqual([first, first, first])
    expect(await readEvents(store, { log: auditLogName(3), fromSeq: 0, limit: 9 })).toHaveLength(1)
  })

  it('leaves no gap when a transaction is undone', async () => {
    const append = { log: 'undone', entry: sampleEntry('a'), time: 0, key }
    const undone = store.db.transaction().execute(async (transaction) => {
      await appendEvent(transaction, append)
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    const kept = await store.db
      .transaction()
      .execute((transaction) => appendEvent(transaction, append))
    expect(kept).toMatchObject({ appended: true, event: { seq: 0 } })
  })

  it('has no gap and no double place under four writers on each of two connections', async () => {
    const writers = [store, other].flatMap((to, index) =>
      ['a', 'b', 'c', 'd'].map((name) => write(to, `${name}${index}`)),
    )
    const places = (await Promise.all(writers)).flat()
    const expected = Array.from({ length: 80 }, (_, index) => index)
    expect(places.toSorted((a, b) => a - b)).toEqual(expected)
    const events = await readEvents(store, { log: auditLogName(4), fromSeq: 0, limit: 100 })
    expect(events.map(({ event }) => event.seq)).toEqual(expected)
    const page = await readEvents(other, { log: auditLogName(4), fromSeq: 30, limit: 5 })
    expect(page.map(({ event }) => event.seq)).toEqual([30, 31, 32, 33, 34])
  })

  it('refuses what JSON cannot hold, and stays whole', async () => {
    const bad = { id: 'bad', type: 'pr.merged', body: { n: Number.NaN } } as const
    await expect(appendEntry(store, { installationId: 5, entry: bad })).rejects.toThrow(TypeError)
    const good = await appendEntry(store, { installationId: 5, entry: sampleEntry('good') })
    expect(good.seq).toBe(0)
  })

  const tampering = [
    `update audit_event set body = '{}' where seq = 0`,
    `update audit_event set seq = 99 where seq = 0`,
    `delete from audit_event where seq = 1`,
    `insert into audit_event (log_id, seq, id, type, time, leaf, body) values ('guard', 5, 'gap', 't', 0, '', '')`,
    `insert into audit_event (log_id, seq, id, type, time, leaf, body) values ('guard', 1, 'new', 't', 0, '', '')`,
    `update audit_log set size = 0 where id = 'guard'`,
    `update audit_log set id = 'renamed' where id = 'guard'`,
    `delete from audit_log where id = 'guard'`,
    ...(kind === 'postgres'
      ? ['truncate audit_event cascade', 'truncate audit_log cascade']
      : [
          `insert or replace into audit_event (log_id, seq, id, type, time, leaf, body) values ('guard', 0, 'a', 't', 0, '', '')`,
          `insert or replace into audit_event (log_id, seq, id, type, time, leaf, body) values ('guard', 2, 'a', 't', 0, '', '')`,
          `insert or replace into audit_log (id, size, created_at) values ('guard', 0, 0)`,
        ]),
  ]

  it.each(tampering)('refuses: %s', async (statement) => {
    for (const id of ['a', 'b']) {
      await store.db
        .transaction()
        .execute((transaction) =>
          appendEvent(transaction, { log: 'guard', entry: sampleEntry(id), time: 0, key }),
        )
    }
    const before = await readEvents(store, { log: 'guard', fromSeq: 0, limit: 9 })
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('append-only')
    expect(await readEvents(store, { log: 'guard', fromSeq: 0, limit: 9 })).toEqual(before)
    expect(before).toHaveLength(2)
  })
})

/** Appends ten events to log 4, one after the other; answers their places. */
async function write(to: Store, name: string): Promise<number[]> {
  const places: number[] = []
  for (let count = 0; count < 10; count += 1) {
    const entry = sampleEntry(`${name}-${count}`)
    places.push((await appendEntry(to, { installationId: 4, entry })).seq)
  }
  return places
}

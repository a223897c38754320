import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { readEvents } from '../../src/store/audit-log.ts'
import { acceptDelivery } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type ChildProgram, compileChild } from './child-process.ts'
import { kinds, type Place } from './places.ts'

let program: ChildProgram

beforeAll(async () => {
  program = await compileChild()
})

afterAll(async () => {
  await program.remove()
})

describe.each(kinds)('several processes on $kind', ({ create }) => {
  let place: Place

  beforeAll(async () => {
    place = await create()
  })

  afterAll(async () => {
    await place.remove()
  })

  it('loses nothing it acknowledged and leaves no gap when 20 writers are killed', async () => {
    const said: string[] = []
    for (let round = 0; round < 5; round += 1) {
      const children = Array.from({ length: 4 }, (_, index) =>
        program.start({ ...place, name: `w${round}-${index}`, task: 'write' }),
      )
      await Promise.all(
        children.map(async (child) => {
          await child.begun
          await setTimeout(Math.random() * 60)
          child.process.kill('SIGKILL')
          await child.ended
          expect(child.process.signalCode).toBe('SIGKILL')
          said.push(...child.lines)
        }),
      )
    }
    const store = await openStore(place)
    const { deliveries, jobs, events } = await contents(store)
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((line) => !deliveries.has(line) && !events.has(line))).toEqual([])
    expect(jobs).toBe(2 * deliveries.size)
    expect(await integrity(store)).toBe('ok')
    await store.close()
  })

  it('gives each job to one of two working processes', async () => {
    const store = await openStore(place)
    await store.db.deleteFrom('jobs').execute()
    const keys = Array.from({ length: 60 }, (_, index) => `key-${index}`)
    const base = { queue: 'q', payload: {}, priority: 0, runAt: 0, maxAttempts: 1 }
    await acceptDelivery(store, {
      id: 'shared',
      event: 'push',
      action: null,
      receivedAt: 0,
      jobs: keys.map((key) => ({ ...base, key })),
    })
    const children = ['one', 'two'].map((name) => program.start({ ...place, name, task: 'claim' }))
    await Promise.all(children.map((child) => child.ended))
    const done = children.flatMap(({ lines }) => lines.filter((line) => !line.startsWith('ready')))
    expect(done.toSorted()).toEqual(keys.map((key) => `done ${key}`).toSorted())
    await store.close()
  })
})

async function contents(store: Store) {
  const deliveries = await store.db.selectFrom('deliveries').select('id').execute()
  const { jobs } = await store.db
    .selectFrom('jobs')
    .select(({ fn }) => fn.countAll<number>().as('jobs'))
    .executeTakeFirstOrThrow()
  const log = 'countersign/1'
  const events = await readEvents(store, { log, fromSeq: 0, limit: 1_000_000 })
  expect(events.map(({ event }) => event.seq)).toEqual(events.map((_, index) => index))
  return {
    deliveries: new Set(deliveries.map(({ id }) => `delivery ${id}`)),
    events: new Set(events.map(({ event }) => `event ${event.id}`)),
    jobs,
  }
}

async function integrity(store: Store): Promise<string | undefined> {
  if (store.kind === 'postgres') return 'ok'
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db)
  return rows[0]?.integrity_check
}

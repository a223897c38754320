import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import {
  acceptDelivery,
  type ClaimedJob,
  claimJob,
  failJob,
  type NewDelivery,
} from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type Place } from './places.ts'

export const leaseMs = 60_000

type NewJob = NewDelivery['jobs'][number]

/** Two stores on one database, emptied of jobs before each test, and short ways to say what happens to a job. */
export function queueBench(create: () => Promise<Place>) {
  let place: Place
  const stores: Store[] = []
  let now = 0
  let deliveries = 0

  beforeAll(async () => {
    place = await create()
    stores.push(await openStore(place), await openStore(place))
  })

  beforeEach(async () => {
    await store().db.deleteFrom('jobs').execute()
    await store().db.deleteFrom('deliveries').execute()
    now = Date.now()
  })

  afterAll(async () => {
    await Promise.all(stores.map((one) => one.close()))
    await place.remove()
  })

  function store(index = 0): Store {
    const found = stores[index]
    if (found === undefined) throw new Error('no such store')
    return found
  }

  function job(changes: Partial<NewJob> = {}): NewJob {
    const normal = { queue: 'q', key: 'k', payload: {}, priority: 5, runAt: now, maxAttempts: 5 }
    return { ...normal, ...changes }
  }

  function delivery(changes: Partial<NewDelivery> = {}): NewDelivery {
    const normal = { id: 'd', event: 'pull_request', action: 'opened', receivedAt: now }
    return { ...normal, jobs: [job()], ...changes }
  }

  async function accept(...jobs: readonly NewJob[]): Promise<void> {
    deliveries += 1
    await acceptDelivery(store(), delivery({ id: `d${deliveries}`, jobs }))
  }

  async function tryClaim(on = store(), at = now): Promise<ClaimedJob | null> {
    return claimJob(on, { leaseMs, now: at })
  }

  async function claim(at = now): Promise<ClaimedJob> {
    const claimed = await tryClaim(store(), at)
    if (claimed === null) throw new Error('nothing was due')
    return claimed
  }

  async function fail(
    claimed: ClaimedJob,
    how: { readonly retryable: boolean; readonly retryAt?: number },
  ) {
    return failJob(store(), claimed, { message: 'it broke', retryAt: null, now, ...how })
  }

  async function states(): Promise<string[]> {
    const rows = await store().db.selectFrom('jobs').select(['key', 'state']).execute()
    return rows.map(({ key, state }) => `${key} ${state}`).toSorted()
  }

  return {
    now: () => now,
    store: () => store(0),
    other: () => store(1),
    job,
    delivery,
    accept,
    tryClaim,
    claim,
    fail,
    states,
  }
}

import { describe, expect, it } from '@jest/globals'
import {
  acceptDelivery,
  claimJob,
  completeJob,
  enqueue,
  heartbeatJob,
  pruneFinished,
  reapExpiredJobs,
  releaseJob,
} from '../../src/store/job-queue.ts'
import { type Store } from '../../src/store/store.ts'
import { kinds } from './places.ts'
import { leaseMs, queueBench } from './queue-bench.ts'

describe.each(kinds)('the job queue on $kind', ({ create }) => {
  const { accept, claim, delivery, fail, job, now, other, states, store, tryClaim } =
    queueBench(create)

  describe('claiming', () => {
    it('takes what is due, lower priority number first, then the older', async () => {
      await accept(
        job({ key: 'late', priority: 5, runAt: now() - 1 }),
        job({ key: 'early', priority: 5, runAt: now() - 2 }),
        job({ key: 'first', priority: 1, runAt: now() }),
        job({ key: 'future', priority: 0, runAt: now() + 1 }),
      )
      const order = [await claim(), await claim(), await claim()].map(({ key }) => key)
      expect(order).toEqual(['first', 'early', 'late'])
      expect(await tryClaim()).toBeNull()
    })

    it('takes only from the queues it is asked for', async () => {
      await accept(job({ queue: 'a', key: 'x' }), job({ queue: 'b', key: 'x' }))
      const claimed: (string | null)[] = []
      for (const queues of [['c'], [], ['b', 'c']]) {
        const one = await claimJob(store(), { leaseMs, now: now(), queues })
        claimed.push(one?.queue ?? null)
      }
      expect(claimed).toEqual([null, null, 'b'])
    })

    it('gives each job to one of two competing workers', async () => {
      const keys = Array.from({ length: 30 }, (_, index) => `k${index}`)
      await accept(...keys.map((key) => job({ key })))
      const rush = Array.from({ length: 40 }, (_, index) =>
        tryClaim(index % 2 === 0 ? store() : other()),
      )
      const claimed = (await Promise.all(rush)).flatMap((one) => (one === null ? [] : [one.key]))
      expect(claimed.toSorted()).toEqual(keys.toSorted())
    })

    it('never runs two jobs of one key, whoever asks', async () => {
      const running = new Set<string>()
      const seen: string[] = []
      async function work(on: Store): Promise<void> {
        for (let turn = 0; turn < 12; turn += 1) {
          await enqueue(on, job({ payload: { turn } }), { replace: true })
          const mine = await tryClaim(on, Date.now())
          if (mine === null) continue
          seen.push(running.has(mine.key) ? 'overlap' : 'alone')
          running.add(mine.key)
          await heartbeatJob(on, mine, leaseMs)
          running.delete(mine.key)
          await completeJob(on, mine)
        }
      }
      await Promise.all([work(store()), work(other()), work(store()), work(other())])
      expect(new Set(seen)).toEqual(new Set(['alone']))
    })
  })

  describe('the lease', () => {
    it('is lost when it ran out, and its holder can change nothing any more', async () => {
      await accept(job({}))
      const stale = await claim()
      await reapExpiredJobs(other(), now() + leaseMs + 1)
      const fresh = await claim(now() + 3_600_000)
      expect([stale.id, fresh.attempts]).toEqual([fresh.id, 2])
      expect(await heartbeatJob(store(), stale, leaseMs)).toBe(false)
      expect(await completeJob(store(), stale)).toBe(false)
      expect(await releaseJob(store(), stale)).toBe(false)
      expect(await fail(stale, { retryable: true })).toBe('lease-lost')
      expect(await completeJob(other(), fresh)).toBe(true)
      expect(await completeJob(other(), fresh)).toBe(false)
    })

    it('is kept by a heartbeat', async () => {
      await accept(job({}))
      const mine = await claim()
      expect(await heartbeatJob(store(), mine, 10 * leaseMs)).toBe(true)
      expect(await reapExpiredJobs(store(), now() + 2 * leaseMs)).toEqual([])
      expect(await completeJob(store(), mine)).toBe(true)
    })

    it.each([
      { outcome: 'queued', maxAttempts: 3, newer: false },
      { outcome: 'dead', maxAttempts: 1, newer: false },
      { outcome: 'superseded', maxAttempts: 3, newer: true },
    ])('when it runs out leaves the job $outcome', async ({ maxAttempts, newer, outcome }) => {
      await accept(job({ maxAttempts, payload: { n: 1 } }))
      const { id } = await claim()
      if (newer) await accept(job({ payload: { n: 2 } }))
      const reaped = await reapExpiredJobs(store(), now() + leaseMs + 1)
      expect(reaped).toEqual([{ id, queue: 'q', key: 'k', payload: { n: 1 }, outcome }])
      expect(await reapExpiredJobs(store(), now() + leaseMs + 1)).toEqual([])
    })

    it('given back leaves the job due at once with its attempts', async () => {
      await accept(job({}))
      expect(await releaseJob(store(), await claim())).toBe(true)
      expect(await claim(Date.now())).toMatchObject({ attempts: 1 })
    })
  })

  describe('failing', () => {
    it.each([
      { retryable: true, attempts: 2, outcome: 'queued' },
      { retryable: false, attempts: 2, outcome: 'dead' },
      { retryable: true, attempts: 1, outcome: 'dead' },
    ])('of $attempts attempts (retryable: $retryable) leaves the job $outcome', async (row) => {
      const { retryable, attempts: maxAttempts, outcome } = row
      await accept(job({ maxAttempts }))
      expect(await fail(await claim(), { retryable })).toBe(outcome)
      expect(await states()).toEqual([`k ${outcome}`])
    })

    it('gives way to a newer job of the key', async () => {
      await accept(job({ payload: { head: 1 } }))
      const old = await claim()
      await accept(job({ payload: { head: 2 } }))
      expect(await fail(old, { retryable: true })).toBe('superseded')
      expect(await claim()).toMatchObject({ payload: { head: 2 }, attempts: 1 })
    })

    it('waits until the time the other side named, a day at most', async () => {
      await accept(job({}))
      await fail(await claim(), { retryable: true, retryAt: now() + 5_000_000 })
      expect(await tryClaim(store(), now() + 4_999_999)).toBeNull()
      await fail(await claim(now() + 5_000_000), { retryable: true, retryAt: now() + 1e15 })
      expect(await claim(now() + 86_400_000)).toMatchObject({ attempts: 3 })
    })

    it('waits within the bound of its attempt', async () => {
      await accept(job({ maxAttempts: 100 }))
      for (const bound of [2000, 4000, 8000, 16_000]) {
        await fail(await claim(now() + 600_000), { retryable: true })
        const { run_at: due } = await store()
          .db.selectFrom('jobs')
          .select('run_at')
          .executeTakeFirstOrThrow()
        expect(due - now()).toBeGreaterThanOrEqual(0)
        expect(due - now()).toBeLessThan(bound)
      }
    })

    it('meets a job queued at the same moment without error', async () => {
      for (let turn = 0; turn < 15; turn += 1) {
        await enqueue(store(), job({ payload: { head: 'old' } }), { replace: true })
        const old = await claim(Date.now() + 3_600_000)
        const newer = acceptDelivery(other(), {
          ...delivery({ id: `race-${turn}` }),
          jobs: [job({ payload: { head: 'new' } })],
        })
        const [outcome] = await Promise.all([fail(old, { retryable: true }), newer])
        expect(['queued', 'superseded']).toContain(outcome)
        const next = await claim(Date.now() + 3_600_000)
        expect(next.payload).toEqual({ head: 'new' })
        await completeJob(store(), next)
      }
    })
  })

  it('forgets finished jobs and deliveries from before a time, and no others', async () => {
    await accept(job({ key: 'done' }), job({ key: 'dead', maxAttempts: 1 }), job({ key: 'open' }))
    for (let turn = 0; turn < 2; turn += 1) {
      const one = await claim()
      await (one.key === 'done' ? completeJob(store(), one) : fail(one, { retryable: true }))
    }
    await acceptDelivery(store(), delivery({ id: 'young', receivedAt: now() + 10, jobs: [] }))
    expect(await pruneFinished(store(), now() - 1)).toEqual({ jobs: 0, deliveries: 0 })
    const before = await states()
    expect(await pruneFinished(store(), now() + 5)).toMatchObject({ deliveries: 1 })
    await pruneFinished(store(), Date.now() + 1000)
    expect(await states()).toEqual(before.filter((state) => !state.endsWith('done')))
  })
})

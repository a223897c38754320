import { describe, expect, it } from '@jest/globals'
import { acceptDelivery, completeJob, enqueue, failJob } from '../../src/store/job-queue.ts'
import { kinds } from './places.ts'
import { queueBench } from './queue-bench.ts'

describe.each(kinds)('intake on $kind', ({ create }) => {
  const { accept, claim, delivery, job, now, other, states, store, tryClaim } = queueBench(create)

  describe('accepting a delivery', () => {
    it('queues its jobs once, however often it comes', async () => {
      const both = delivery({ id: 'd1', jobs: [job({ key: 'a' }), job({ key: 'b' })] })
      const answers = [
        await acceptDelivery(store(), both),
        await acceptDelivery(store(), both),
        await acceptDelivery(other(), { ...both, jobs: [job({ key: 'c' })] }),
      ]
      expect(answers).toEqual(['accepted', 'duplicate', 'duplicate'])
      expect(await states()).toEqual(['a queued', 'b queued'])
    })

    it('lets one of many copies that come at once through', async () => {
      const copies = [store(), other(), store(), other()].map((to) =>
        acceptDelivery(to, delivery({})),
      )
      const answers = await Promise.all(copies)
      expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1)
      expect(await states()).toEqual(['k queued'])
    })

    it('writes neither the delivery nor any job when one job cannot be written', async () => {
      const bad = delivery({ jobs: [job({ key: 'a' }), job({ key: 'b', runAt: Number.NaN })] })
      await expect(acceptDelivery(store(), bad)).rejects.toThrow(/./u)
      expect(await states()).toEqual([])
      expect(await acceptDelivery(store(), delivery({}))).toBe('accepted')
    })

    it('replaces a waiting job of the same key: the newest payload wins', async () => {
      await accept(job({ payload: { head: 'old' } }))
      const first = await claim()
      await failJob(store(), first, {
        message: 'x',
        retryable: true,
        retryAt: now() + 1000,
        now: now(),
      })
      await accept(job({ payload: { head: 'new' }, maxAttempts: 7 }))
      expect(await claim()).toMatchObject({
        payload: { head: 'new' },
        attempts: 1,
        maxAttempts: 7,
      })
    })

    it('queues beside a running job of the same key, and keeps it waiting until that ends', async () => {
      await accept(job({ payload: { head: 1 } }))
      const first = await claim()
      await accept(job({ payload: { head: 2 } }))
      await accept(job({ payload: { head: 3 } }))
      expect(await states()).toEqual(['k queued', 'k running'])
      expect(await tryClaim(other())).toBeNull()
      expect(await completeJob(store(), first)).toBe(true)
      expect(await claim()).toMatchObject({ payload: { head: 3 } })
    })

    it('survives deliveries that queue the same keys in another order', async () => {
      const jobs = ['a', 'b', 'c', 'd'].map((key) => job({ key }))
      const rush = Array.from({ length: 20 }, (_, index) =>
        acceptDelivery(index % 2 === 0 ? store() : other(), {
          ...delivery({ id: `d${index}` }),
          jobs: index % 4 < 2 ? jobs : jobs.toReversed(),
        }),
      )
      expect(new Set(await Promise.all(rush))).toEqual(new Set(['accepted']))
      expect(await states()).toHaveLength(4)
    })

    it('stores odd text without failing', async () => {
      const odd = { event: 'push\0', action: 'x'.repeat(5000), jobs: [] }
      expect(await acceptDelivery(store(), delivery(odd))).toBe('accepted')
    })
  })

  describe('enqueuing', () => {
    it('does nothing while a job of the key waits or runs, unless it replaces', async () => {
      expect(await enqueue(store(), job({ payload: { n: 1 } }))).toBe(true)
      expect(await enqueue(store(), job({ payload: { n: 2 } }))).toBe(false)
      const running = await claim()
      expect(running.payload).toEqual({ n: 1 })
      expect(await enqueue(store(), job({ payload: { n: 3 } }))).toBe(false)
      expect(await enqueue(store(), job({ payload: { n: 4 } }), { replace: true })).toBe(true)
      expect(await enqueue(store(), job({ payload: { n: 5 } }), { replace: true })).toBe(true)
      await completeJob(store(), running)
      expect(await claim()).toMatchObject({ payload: { n: 5 } })
    })

    it('queues once when many ask at once', async () => {
      const rush = [store(), other(), store(), other()].map((to) => enqueue(to, job({})))
      await Promise.all(rush)
      expect(await states()).toEqual(['k queued'])
    })
  })
})

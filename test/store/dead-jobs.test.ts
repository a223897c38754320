import { beforeEach, describe, expect, it } from '@jest/globals'
import { listDeadJobs, queueCounts, retryDeadJobs } from '../../src/store/dead-jobs.ts'
import { acceptDelivery, failJob } from '../../src/store/job-queue.ts'
import { kinds } from './places.ts'
import { queueBench } from './queue-bench.ts'

describe.each(kinds)('dead jobs on $kind', ({ create }) => {
  const { accept, claim, delivery, fail, job, now, states, store } = queueBench(create)

  beforeEach(async () => {
    await accept(job({ key: 'a', priority: 1 }), job({ key: 'b', priority: 2 }))
    for (let turn = 0; turn < 2; turn += 1) await fail(await claim(), { retryable: false })
  })

  it('are listed with why they died', async () => {
    const dead = await listDeadJobs(store())
    expect(dead).toHaveLength(2)
    expect(dead.find(({ key }) => key === 'a')).toEqual({
      id: expect.any(String) as unknown,
      queue: 'q',
      key: 'a',
      attempts: 1,
      lastError: 'it broke',
      diedAt: now(),
    })
    expect(await listDeadJobs(store(), 1)).toHaveLength(1)
  })

  it('keep a message that holds anything, cut to size', async () => {
    await accept(job({ key: 'c', maxAttempts: 1 }))
    const message = `bad \0 \ud800 ${'x'.repeat(5000)}`
    const failure = { message, retryable: true, retryAt: null, now: now() + 1 }
    expect(await failJob(store(), await claim(), failure)).toBe('dead')
    const [newest] = await listDeadJobs(store(), 1)
    expect(newest?.lastError).toMatch(/^bad \u{fffd} \u{fffd} x+$/u)
    expect(newest?.lastError?.length).toBe(2000)
  })

  it('run again, all of them, with all their attempts', async () => {
    expect(await retryDeadJobs(store(), 'all')).toBe(2)
    expect(await states()).toEqual(['a queued', 'b queued'])
    expect(await claim(Date.now())).toMatchObject({ key: 'a', attempts: 1 })
    expect(await retryDeadJobs(store(), 'all')).toBe(0)
  })

  it('run again one by one', async () => {
    const [first] = await listDeadJobs(store())
    expect(await retryDeadJobs(store(), [])).toBe(0)
    expect(await retryDeadJobs(store(), ['no such job', first?.id ?? ''])).toBe(1)
    expect(await listDeadJobs(store())).toHaveLength(1)
  })

  it('are laid to rest when their key is queued anew', async () => {
    await accept(job({ key: 'a' }))
    expect(await states()).toEqual(['a queued', 'a superseded', 'b dead'])
  })

  it('give way to a job of their key that waits: the newest of several runs', async () => {
    await accept(job({ key: 'c', payload: { n: 1 }, maxAttempts: 1 }))
    const first = await claim()
    const second = job({ key: 'c', payload: { n: 2 }, maxAttempts: 1 })
    const later = delivery({ receivedAt: now() + 1, jobs: [second] })
    expect(await acceptDelivery(store(), later)).toBe('accepted')
    expect(await fail(first, { retryable: true })).toBe('superseded')
    await store().db.updateTable('jobs').set({ state: 'dead' }).where('key', '=', 'c').execute()
    expect(await retryDeadJobs(store(), 'all')).toBe(3)
    const rows = await store()
      .db.selectFrom('jobs')
      .select(['payload', 'state'])
      .where('key', '=', 'c')
      .orderBy('payload')
      .execute()
    expect(rows).toEqual([
      { payload: '{"n":1}', state: 'superseded' },
      { payload: '{"n":2}', state: 'queued' },
    ])
  })

  it('are counted among the others', async () => {
    await accept(job({ key: 'c' }), job({ queue: 'p', key: 'c' }), job({ queue: 'p', key: 'd' }))
    expect(await queueCounts(store())).toEqual([
      { queue: 'p', state: 'queued', jobs: 2 },
      { queue: 'q', state: 'dead', jobs: 2 },
      { queue: 'q', state: 'queued', jobs: 1 },
    ])
  })
})

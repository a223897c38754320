import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { makeSchedule, type Schedule } from '../../src/lsp/schedule.ts'

let lasts = 0
let judged: string[] = []
let schedule: Schedule
beforeEach(() => {
  jest.useFakeTimers()
  judged = []
  schedule = makeSchedule({
    shortestPause: 15,
    longestPause: 120,
    maxWait: 1_000,
    now: Date.now,
    judge: async (uri) => {
      judged.push(uri)
      await new Promise<void>((resolve) => {
        setTimeout(resolve, lasts)
      })
    },
  })
})
afterEach(() => {
  jest.useRealTimers()
})

async function pass(milliseconds: number): Promise<number> {
  await jest.advanceTimersByTimeAsync(milliseconds)
  return judged.length
}

it.each([
  ['short', 5, 15],
  ['as long as the last verdict took', 60, 60],
  ['never long', 900, 120],
])('pauses %s', async (_, took, pause) => {
  lasts = took
  schedule.touch('a')
  expect(await pass(15 + took)).toBe(1)
  lasts = 0
  schedule.touch('a')
  expect(await pass(pause - 1)).toBe(1)
  expect(await pass(1)).toBe(2)
})

it('judges once after many letters, and does not wait for ever for a pause', async () => {
  lasts = 100
  schedule.touch('a')
  await pass(115)
  for (let letter = 0; letter < 30; letter += 1) {
    schedule.touch('a')
    await pass(50)
  }
  expect(judged).toHaveLength(2)
  expect(await pass(1_000)).toBe(3)
})

it('forgets what is closed', async () => {
  schedule.touch('a')
  schedule.forget('a')
  expect(await pass(5_000)).toBe(0)
})

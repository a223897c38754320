import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { inParallel } from '../../src/core/in-parallel.ts'

it('gives what each part gave, in the order given', async () => {
  expect(await inParallel([setTimeout(5, 'slow'), Promise.resolve(2)])).toEqual(['slow', 2])
})

it('throws the first failure in that order, when nothing is at work any more', async () => {
  let isDone = false
  const slow = setTimeout(20).then(() => {
    isDone = true
    throw new Error('first')
  })
  await expect(inParallel([slow, Promise.reject(new Error('second'))])).rejects.toThrow('first')
  expect(isDone).toBe(true)
})

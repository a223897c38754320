import { describe, expect, it } from '@jest/globals'
import { backoffDelay } from '../../src/store/backoff.ts'

describe('the pause before another attempt', () => {
  it.each([
    [1, 1999],
    [2, 3999],
    [3, 7999],
    [8, 255_999],
    [9, 511_999],
    [10, 599_999],
    [5000, 599_999],
  ])('after %d failed attempts is anything from 0 to %d ms', (attempts, most) => {
    expect(backoffDelay(attempts, 0)).toBe(0)
    expect(backoffDelay(attempts, 0.999_999_999)).toBe(most)
  })
})

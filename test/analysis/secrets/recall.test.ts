import { describe, expect, it } from '@jest/globals'
import { measureRecall } from '../../../bench/secrets/recall.ts'

describe('recall over generated samples', () => {
  it('is 97 % or more', () => {
    const { samples, missed } = measureRecall()
    expect(samples.length).toBeGreaterThanOrEqual(150)
    const isEnough = missed.length <= samples.length * 0.03
    expect(isEnough ? [] : missed.map(({ name, path }) => `${name} in ${path}`)).toEqual([])
  })
})

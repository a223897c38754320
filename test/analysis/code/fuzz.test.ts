import { describe, expect, it } from '@jest/globals'
import { fuzz, readFixtures } from '../../../bench/fuzz/fuzz.ts'
import { rules } from '../../../src/rules/index.ts'
import { grammars } from './samples.ts'

describe('mutated fixtures', () => {
  it('neither throw nor hang', () => {
    const fixtures = readFixtures(['src/rules', 'fixtures/corpus'])
    const knowledge = { grammars, rules }
    const { failures } = fuzz({ fixtures, knowledge, count: 600, seed: 22 })
    expect(failures).toEqual([])
  }, 60_000)
})

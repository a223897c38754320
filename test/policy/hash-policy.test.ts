import { describe, expect, it } from '@jest/globals'
import { type Policy } from '../../src/core/policy.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, 'x.yml')
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return parsed.policy
}

describe('hashPolicy', () => {
  it('does not see the layout of the file, and sees every value and the order of rules', () => {
    const a = '{name: a, action: warn, because: x}'
    const b = '{because: y, action: warn, name: b}'
    const first = policyOf(`version: 1\nrules: [${a}, ${b}]`)
    const same = policyOf(`# comment\nrules:\n- ${a}\n- ${b}\nversion: 1\n`)
    const other = policyOf(`version: 1\nrules: [${b}, ${a}]`)
    expect(hashPolicy(first)).toMatch(/^[0-9a-f]{64}$/u)
    expect(hashPolicy(same)).toBe(hashPolicy(first))
    expect(hashPolicy(other)).not.toBe(hashPolicy(first))
    expect(hashPolicy(defaultPolicy)).not.toBe(hashPolicy(first))
    expect(hashPolicy({ ...first, mode: 'observe' })).not.toBe(hashPolicy(first))
  })
})

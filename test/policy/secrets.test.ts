import { describe, expect, it } from '@jest/globals'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'

function policyOf(secrets: string) {
  const parsed = parsePolicy(`version: 1\nsecrets:\n${secrets}`, 'x.yml')
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return parsed.policy
}

function errorsOf(secrets: string): readonly string[] {
  const parsed = parsePolicy(`version: 1\nsecrets:\n${secrets}`, 'x.yml')
  if (!('errors' in parsed)) return []
  return parsed.errors.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const fingerprint = '0123456789abcdef'.repeat(2)

describe('secrets in a policy file', () => {
  it('are read whole, keywords in lower case', () => {
    const { secrets } = policyOf(`
  patterns:
    - id: acme-key
      title: Acme key
      pattern: 'ACME_[a-z0-9]{32}'
      keywords: [ACME_]
      severity: critical
      confidence: medium
    - { id: acme-pin, title: Acme pin, pattern: 'pin-[0-9]{8}' }
  allow: [${fingerprint}, ${fingerprint}]
`)
    expect(secrets).toEqual({
      patterns: [
        {
          id: 'acme-key',
          title: 'Acme key',
          pattern: 'ACME_[a-z0-9]{32}',
          keywords: ['acme_'],
          severity: 'critical',
          confidence: 'medium',
        },
        {
          id: 'acme-pin',
          title: 'Acme pin',
          pattern: 'pin-[0-9]{8}',
          keywords: [],
          severity: 'high',
          confidence: 'high',
        },
      ],
      allow: [fingerprint],
    })
  })

  it('are part of what the hash of a policy names', () => {
    const one = policyOf("  patterns: [{id: a, title: A, pattern: 'a[0-9]'}]")
    const two = policyOf("  patterns: [{id: a, title: A, pattern: 'a[0-8]'}]")
    const three = policyOf(`  allow: [${fingerprint}]`)
    expect(new Set([one, two, three].map((policy) => hashPolicy(policy))).size).toBe(3)
  })

  it.each([
    ["  patterns:\n    - { id: a, title: A, pattern: 'x(' }", 4, 'missing closing )'],
    ["  patterns:\n    - { id: a, title: A, pattern: 'x(?=y)' }", 4, 'no look-around'],
    ["  patterns:\n    - { id: a, title: A, pattern: 'x*' }", 4, 'empty text'],
    ['  patterns:\n    - { id: a, title: A }', 4, 'has no `pattern`'],
    ["  patterns:\n    - { id: A b, title: A, pattern: 'x' }", 4, 'lower-case letters'],
    ["  patterns:\n    - { id: a, title: A, regex: 'x', pattern: y }", 4, 'no key of'],
    ["  patterns:\n    - { id: a, title: A, pattern: x, keywords: ['ä__'] }", 4, 'ASCII'],
    ["  patterns:\n    - { id: a, title: A, pattern: x, keywords: ['a'] }", 4, 'keywords'],
    [
      '  patterns:\n    - { id: a, title: A, pattern: x, severity: hgih }',
      4,
      '`medium`, `high` or',
    ],
    ['  allow:\n    - 0123', 4, 'allow'],
    ["  allow:\n    - 'zzz'", 4, '32 characters'],
    ['  alow: [x]', 3, 'Did you mean `allow`?'],
  ])('that are wrong say where and why: %j', (text, line, words) => {
    const errors = errorsOf(text)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.startsWith(`${line}:`)).toBe(true)
    expect(errors[0]).toContain(words)
  })

  it('need ids of their own', () => {
    const pattern = "{ id: a, title: A, pattern: 'x' }"
    expect(errorsOf(`  patterns:\n    - ${pattern}\n    - ${pattern}`)).toEqual([
      expect.stringMatching(/^5:13 .*Another pattern has this id/u),
    ])
  })
})

import { expect, it } from '@jest/globals'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { type Random, randomFrom } from './samples.ts'

const seeds = [
  'version: 1\nmode: observe\non-gap: { too-large: block }\n',
  'version: 1\nextends: default\nunmarked: ai # no mark\non-gap:\n  timed-out: warn\n',
  'version: 1\nrules:\n  - name: a-b\n    paths: [\'src/{a,b}/**\', "*.ts"]\n    action: warn\n    because: >-\n      Look\n      at it.\n',
  'version: 1\nrules: [{name: x, origins: [ai], severity-at-least: high, action: block, because: "y\\n"}]',
  'version: 1\nprovenance:\n  agents: [{tool: a, emails: [a@b.c]}]\n  trailers:\n    - key: X-A\n  disclosure: {trailers: [A-b], on: all}\n  agent-trace: [a/b.json]\n',
]

const pieces = [
  ...'\n\t :-?[]{},#&*!|>%@`"\'\\~\r\0\u0085\u2028\uFEFF\uD800\u202E'.split(''),
  '\n  ',
  '\n- ',
  ': ',
  ' #',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  '!!binary ',
  '&a ',
  '*a',
  '1e999',
  '0x',
  'null',
  '- '.repeat(40),
  '['.repeat(40),
  '{a: '.repeat(20),
  '😀',
  'rules',
  'block',
]

function mutated(text: string, random: Random): string {
  let changed = text
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const from = random.below(changed.length + 1)
    const to = from + random.below(random.chance(0.2) ? 40 : 3)
    const other = random.one(seeds)
    const piece = random.chance(0.15)
      ? other.slice(random.below(other.length), random.below(other.length))
      : random.one(pieces)
    changed = changed.slice(0, from) + piece + changed.slice(random.chance(0.5) ? from : to)
  }
  return changed
}

/** What a result breaks of its promises, or whether the text was a policy. */
function resultOf(text: string): string {
  const parsed = parsePolicy(text, 'p.yml')
  if ('policy' in parsed) {
    if (!/^[0-9a-f]{64}$/u.test(hashPolicy(parsed.policy))) return 'no hash'
    const kept = parsed.policy.rules.slice(0, defaultPolicy.rules.length)
    return kept.every((rule, index) => rule === defaultPolicy.rules[index])
      ? 'policy'
      : 'default lost'
  }
  const { errors } = parsed
  const lines = text.split('\n').length
  if (errors.length === 0 || errors.length > 20) return 'number of errors'
  const placed = errors.every(({ line, column }) => line >= 1 && line <= lines + 1 && column >= 1)
  return placed ? 'errors' : 'place outside the file'
}

it('parses 20,000 mutated files without a throw, a lost default rule or a place outside the file', () => {
  const random = randomFrom(1)
  const wrong: string[] = []
  let slowest = 0
  let valid = 0
  for (let round = 0; round < 20_000; round += 1) {
    const text = mutated(random.one(seeds), random)
    const start = performance.now()
    const result = resultOf(text)
    slowest = Math.max(slowest, performance.now() - start)
    if (result === 'policy') valid += 1
    else if (result !== 'errors') wrong.push(`${result}: ${JSON.stringify(text)}`)
  }
  expect(wrong).toEqual([])
  expect(valid).toBeGreaterThan(500)
  expect(slowest).toBeLessThan(1_000)
}, 240_000)

it('takes bounded time on 256 kB of anything', () => {
  const size = 256 * 1024 - 16
  const parts = [
    ...pieces,
    'a: 1\n',
    'a:\n',
    '"\\n',
    '- &a x\n- *a\n',
    '!a ',
    'k: {a: b}\n',
    '[a, ',
  ]
  for (const part of parts) {
    const text = part.repeat(Math.floor(size / Buffer.byteLength(part)))
    const start = performance.now()
    expect(resultOf(text)).toBe('errors')
    expect(performance.now() - start).toBeLessThan(5_000)
  }
}, 240_000)

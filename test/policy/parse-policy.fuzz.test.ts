import { expect, it } from '@jest/globals'
import { actions, modes, type Policy } from '../../src/core/policy.ts'
import { decide } from '../../src/policy/decide.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { mergePolicy } from '../../src/policy/merge-policy.ts'
import { parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { innerLayer, rootLayer } from '../../src/policy/policy-layer.ts'
import { presetNames, presets } from '../../src/policy/presets.ts'
import { resolveLayer } from '../../src/policy/resolve-layer.ts'
import { randomInput } from './random-input.ts'
import { type Random, randomFrom } from './samples.ts'

const seeds = [
  'version: 1\nmode: observe\non-gap: { too-large: block }\n',
  'version: 1\nextends: default\nunmarked: ai # no mark\non-gap:\n  timed-out: warn\n',
  'version: 1\nrules:\n  - name: a-b\n    paths: [\'src/{a,b}/**\', "*.ts"]\n    action: warn\n    because: >-\n      Look\n      at it.\n',
  'version: 1\nrules: [{name: x, origins: [ai], severity-at-least: high, action: block, because: "y\\n"}]',
  'version: 1\nprovenance:\n  agents: [{tool: a, emails: [a@b.c]}]\n  trailers:\n    - key: X-A\n  disclosure: {trailers: [A-b], on: all}\n  agent-trace: [a/b.json]\n',
  'version: 1\nextends: strict-ai\nrules:\n  - {name: l, about: lines, origins: [ai], evidence: [declared], when: {labels: [x], fork: true}, action: block, because: z}\n',
  "version: 1\nextends: starter\nrules:\n- name: d\n  about: dependencies\n  ecosystems: [npm]\n  packages: ['a*']\n  when: {base-branches: ['r/**'], ai-share-at-least: 80}\n  trial: 2027-01-31\n  action: block\n  because: z\n",
  'version: 1\ngroups:\n  - {name: g, repositories: [a], topics: [b], custom-properties: {t: [x]}, mode: enforce, on-gap: {no-text: block}}\n',
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

const floorText = `version: 1
extends: strict-ai
on-gap: { no-text: block }
rules: [{ name: floor, about: lines, origins: [human], action: require-review, because: x }]
`
const floor = floorLayer()
const floorPolicy = resolveLayer(floor)
const inputs = inputsFrom(randomFrom(77))

function floorLayer() {
  const parsed = parsePolicyFile(floorText, 'floor.yml', 'floor')
  if ('errors' in parsed) throw new Error('floor')
  return rootLayer(parsed.file, 'floor.yml')
}

/** Assessments with what the floor decides on them. */
function inputsFrom(random: Random) {
  return Array.from({ length: 50 }, () => {
    const input = randomInput(random)
    const { action, mode } = decide({ ...input, policy: { policy: floorPolicy, hash: '' } })
    return { input, action, mode }
  })
}

/** What a result breaks of its promises, or whether the text was a policy. */
function resultOf(text: string, round = 0): string {
  const parsed = parsePolicyFile(text, 'p.yml', 'floor')
  if ('errors' in parsed) return placeResult(text, parsed.errors)
  const alone = resolveLayer(rootLayer(parsed.file, 'p.yml'))
  if (!/^[0-9a-f]{64}$/u.test(hashPolicy(alone))) return 'no hash'
  const kept = presetNames.some((name) =>
    presets[name].rules.every((rule, index) => rule === alone.rules[index]),
  )
  if (!kept) return 'preset lost'
  const policy = resolveLayer(mergePolicy(floor, innerLayer(parsed.file, 'p.yml')))
  return isLoose(policy, round) ? 'looser than the floor' : 'policy'
}

function isLoose(policy: Policy, round: number): boolean {
  const known = inputs[round % inputs.length]
  if (known === undefined) return true
  const decision = decide({ ...known.input, policy: { policy, hash: '' } })
  return (
    actions.indexOf(decision.action) < actions.indexOf(known.action) ||
    modes.indexOf(decision.mode) < modes.indexOf(known.mode)
  )
}

function placeResult(
  text: string,
  errors: readonly { readonly line: number; readonly column: number }[],
): string {
  const lines = text.split('\n').length
  if (errors.length === 0 || errors.length > 20) return 'number of errors'
  const placed = errors.every(({ line, column }) => line >= 1 && line <= lines + 1 && column >= 1)
  return placed ? 'errors' : 'place outside the file'
}

it('parses 12,000 mutated files without a throw, a lost preset, a place outside the file or a decision below the floor', () => {
  const random = randomFrom(1)
  const wrong: string[] = []
  let slowest = 0
  let valid = 0
  for (let round = 0; round < 12_000; round += 1) {
    const text = mutated(random.one(seeds), random)
    const start = performance.now()
    const result = resultOf(text, round)
    slowest = Math.max(slowest, performance.now() - start)
    if (result === 'policy') valid += 1
    else if (result !== 'errors') wrong.push(`${result}: ${JSON.stringify(text)}`)
  }
  expect(wrong).toEqual([])
  expect(valid).toBeGreaterThan(250)
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

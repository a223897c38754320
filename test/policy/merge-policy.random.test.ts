import { describe, expect, it } from '@jest/globals'
import { missingDisclosure } from '../../src/attribution/missing-disclosure.ts'
import { hasAtLeast } from '../../src/core/people.ts'
import { actions, type Decision, modes, type Policy } from '../../src/core/policy.ts'
import { type DecisionInput, decide } from '../../src/policy/decide.ts'
import { ignoredSettings } from '../../src/policy/describe-settings.ts'
import { mergePolicy } from '../../src/policy/merge-policy.ts'
import { innerLayer, type PolicyLayer } from '../../src/policy/policy-layer.ts'
import { resolveLayer } from '../../src/policy/resolve-layer.ts'
import { makeChanges, makeCommit } from '../attribution/make-commit.ts'
import { randomInput } from './random-input.ts'
import { randomInner, randomRoot } from './random-layer.ts'
import { type Random, randomFrom } from './samples.ts'

const count = 250

/** Drawn from again and again: a triple is new in almost every round. */
interface Pool {
  readonly floors: readonly PolicyLayer[]
  readonly inner: readonly PolicyLayer[]
  readonly inputs: readonly DecisionInput[]
}

function poolFrom(random: Random): Pool {
  return {
    floors: Array.from({ length: count }, () => randomRoot(random, 'floor')),
    inner: Array.from({ length: count }, () => randomInner(random, 'repository')),
    inputs: Array.from({ length: count }, () => randomInput(random)),
  }
}

function under(policy: Policy, input: DecisionInput): Decision {
  return decide({ ...input, policy: { policy, hash: '' } })
}

function isWeaker(decision: Decision, floor: Decision): boolean {
  return (
    actions.indexOf(decision.action) < actions.indexOf(floor.action) ||
    modes.indexOf(decision.mode) < modes.indexOf(floor.mode)
  )
}

/** Without where values are from: the layers of the tests are all from somewhere else. */
function values(layer: PolicyLayer): string {
  return JSON.stringify(resolveLayer(layer))
}

describe('mergePolicy over random policies', () => {
  it('never allows more, over 20,000 pairs', () => {
    const random = randomFrom(77)
    const { floors, inner } = poolFrom(random)
    const looser: string[] = []
    for (let round = 0; round < 20_000; round += 1) {
      const [floor, lower] = [random.one(floors), random.one(inner)]
      const [before, after] = [resolveLayer(floor), resolveLayer(mergePolicy(floor, lower))]
      const isTighter = [
        after.waivers.maxDays <= before.waivers.maxDays,
        hasAtLeast(after.waivers.approvers, before.waivers.approvers),
        after.review.codeOwners || !before.review.codeOwners,
        (after.licences.allow ?? []).every((one) => before.licences.allow?.includes(one) ?? true),
        before.licences.allow === null || after.licences.allow !== null,
        before.licences.deny.every((one) => after.licences.deny.includes(one)),
        after.secrets.allow.every((one) => before.secrets.allow.includes(one)),
      ]
      if (!isTighter.every(Boolean)) looser.push(JSON.stringify({ floor, lower }))
    }
    expect(looser).toEqual([])
  })

  it('never decides milder than the floor, over 20,000 pairs on assessments', () => {
    const random = randomFrom(20_270_101)
    const { floors, inner, inputs } = poolFrom(random)
    const resolved = new Map(floors.map((floor) => [floor, resolveLayer(floor)]))
    const weaker: string[] = []
    let stricter = 0
    for (let round = 0; round < 20_000; round += 1) {
      const [floor, lower, input] = [random.one(floors), random.one(inner), random.one(inputs)]
      const before = under(resolved.get(floor) ?? resolveLayer(floor), input)
      const after = under(resolveLayer(mergePolicy(floor, lower)), input)
      if (isWeaker(after, before)) weaker.push(JSON.stringify({ floor, lower }))
      if (isWeaker(before, after)) stricter += 1
    }
    expect(weaker).toEqual([])
    expect(stricter).toBeGreaterThan(1_000)
  })

  it('asks for no less disclosure than the floor', () => {
    const random = randomFrom(5)
    const { floors, inner } = poolFrom(random)
    const keys = ['Assisted-by', 'Generated-by', 'X-One', 'Other']
    const commits = keys.map((key, index) =>
      makeCommit({ sha: String(index + 1).repeat(40), message: `Add\n\n${key}: claude` }),
    )
    const changes = makeChanges(commits, [])
    function asked(layer: PolicyLayer): readonly string[] {
      const { disclosure } = resolveLayer(layer).provenance
      return missingDisclosure({ changes, pullRequest: null }, [], disclosure).withoutTrailer
    }
    const freed: string[] = []
    for (let round = 0; round < 500; round += 1) {
      const [floor, lower] = [random.one(floors), random.one(inner)]
      const after = new Set(asked(mergePolicy(floor, lower)))
      freed.push(...asked(floor).filter((sha) => !after.has(sha)))
    }
    expect(freed).toEqual([])
  })

  it('is associative and idempotent', () => {
    const random = randomFrom(11)
    const { floors, inner } = poolFrom(random)
    const nothing = innerLayer({ version: 1 }, 'x')
    const wrong: string[] = []
    for (let round = 0; round < 1_000; round += 1) {
      const [a, b, c] = [random.one(floors), random.one(inner), random.one(inner)]
      const left = mergePolicy(mergePolicy(a, b), c)
      const text = JSON.stringify(left)
      if (JSON.stringify(mergePolicy(a, mergePolicy(b, c))) !== text) wrong.push('associative')
      if (JSON.stringify(mergePolicy(left, left)) !== text) wrong.push('idempotent')
      if (values(mergePolicy(left, b)) !== values(left)) wrong.push('again')
      if (values(mergePolicy(a, nothing)) !== values(a)) wrong.push('nothing added')
    }
    expect(wrong).toEqual([])
  })

  it('tells of every setting that is not as the lower file says', () => {
    const random = randomFrom(12)
    const { floors, inner } = poolFrom(random)
    const untold: number[] = []
    let told = 0
    for (let round = 0; round < 1_000; round += 1) {
      const [floor, lower] = [random.one(floors), random.one(inner)]
      const ignored = new Set(ignoredSettings(floor, lower).map(({ setting }) => setting))
      const { mode, onGap } = mergePolicy(floor, lower)
      const own = lower.onGap['too-large']
      const losesMode = lower.mode !== null && mode?.value !== lower.mode.value
      const losesGap = own?.from === 'repository' && onGap['too-large']?.value !== own.value
      if (ignored.has('mode') !== losesMode) untold.push(round)
      if (ignored.has('on-gap.too-large') !== losesGap) untold.push(round)
      told += ignored.size
    }
    expect(untold).toEqual([])
    expect(told).toBeGreaterThan(500)
  })
})

import { describe, expect, it } from '@jest/globals'
import { type Action, actions } from '../../src/core/policy.ts'
import { covers } from '../../src/core/waiver.ts'
import { decide } from '../../src/policy/decide.ts'
import { judgeFinding } from '../../src/policy/judge-finding.ts'
import { rulesInForce } from '../../src/policy/rules-in-force.ts'
import { subjectsOf } from '../../src/policy/subjects.ts'
import { randomInput } from './random-input.ts'
import { inForce, randomFrom } from './samples.ts'

describe('decide over random assessments', () => {
  it('is total and deterministic, whatever the order of its input', () => {
    const random = randomFrom(20_261_122)
    const seen = new Set<Action>()
    const different: number[] = []
    for (let round = 0; round < 2_000; round += 1) {
      const input = randomInput(random)
      const decision = decide(input)
      const { analysis, attribution } = input
      const shuffled = {
        ...input,
        analysis: {
          ...analysis,
          findings: random.shuffled(analysis.findings),
          gaps: random.shuffled(analysis.gaps),
        },
        attribution: { ...attribution, ranges: random.shuffled(attribution.ranges) },
      }
      if (JSON.stringify(decide(structuredClone(shuffled))) !== JSON.stringify(decision)) {
        different.push(round)
      }
      seen.add(decision.action)
    }
    expect(different).toEqual([])
    expect([...seen].toSorted()).toEqual([...actions].toSorted())
  })

  it('is as strict as its strictest reason, and names every finding with its action', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 500; round += 1) {
      const input = randomInput(random)
      const { action, reasons } = decide(input)
      const levels = reasons.map((reason) => actions.indexOf(reason.action))
      expect(actions.indexOf(action)).toBe(Math.max(0, ...levels))
      expect(levels).toEqual(levels.toSorted((first, second) => second - first))
      const { policy } = input.policy
      const { facts, today } = input.basis
      const rules = rulesInForce(policy, { facts, today, ranges: input.attribution.ranges })
      const { findings } = subjectsOf(input.attribution, input.analysis)
      const { waivers } = input.basis.people
      const judged = findings.filter(({ finding }) => !waivers.some((one) => covers(one, finding)))
      const unnamed = judged.filter((subject) => {
        const own = judgeFinding(subject, rules, policy.unmarked).action
        const { finding } = subject
        return !reasons.some(
          (reason) =>
            (reason.action === own || (reason.approved && own === 'require-review')) &&
            reason.fingerprints.includes(finding.fingerprint),
        )
      })
      expect(unnamed).toEqual([])
    }
  })

  it('gets no milder by another rule', () => {
    const random = randomFrom(99)
    for (let round = 0; round < 500; round += 1) {
      const input = randomInput(random)
      const { policy } = input.policy
      const extra = randomInput(random).policy.policy.rules
      const more = { ...policy, rules: [...policy.rules, ...extra] }
      const before = decide(input).action
      const after = decide({ ...input, policy: inForce(more) }).action
      expect(actions.indexOf(after)).toBeGreaterThanOrEqual(actions.indexOf(before))
    }
  })
})

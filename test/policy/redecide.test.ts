import { describe, expect, it } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import { canonicalJson } from '../../src/core/canonical-json.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashDecision } from '../../src/policy/hash-decision.ts'
import { presets } from '../../src/policy/presets.ts'
import { redecide } from '../../src/policy/redecide.ts'
import { changedSettings, simulate } from '../../src/policy/simulate.ts'
import { randomInput } from './random-input.ts'
import { aFinding, anAssessment, inForce, nothingMissing, randomFrom } from './samples.ts'

/** As it comes back from the store. */
function reread(assessment: Assessment): Assessment {
  return JSON.parse(canonicalJson(assessment)) as Assessment
}

const today = '2027-06-01'

describe('redecide', () => {
  it('comes to the same decision hash under the own policy, over 1,000 records', () => {
    const random = randomFrom(31)
    const different: number[] = []
    for (let round = 0; round < 1_000; round += 1) {
      const { policy, basis, ...input } = randomInput(random)
      const { provenance } = policy.policy
      const { trailers, forbidCoAuthors, statement } = provenance.disclosure
      const missing = {
        withoutTrailer: trailers.length === 0 ? [] : basis.missing.withoutTrailer,
        withCoAuthor: forbidCoAuthors ? basis.missing.withCoAuthor : [],
        withoutStatement: statement !== null && basis.missing.withoutStatement,
      }
      const recorded = { ...anAssessment(), ...input, basis: { ...basis, missing } }
      const decision = decide({ ...recorded, policy })
      const stored = reread({ ...recorded, decision })
      const again = redecide(stored, JSON.parse(canonicalJson(policy)) as typeof policy, null)
      if (hashDecision(again) !== hashDecision(decision)) different.push(round)
    }
    expect(different).toEqual([])
  })

  it('does not miss a duty that the other policy does not have', () => {
    const missing = { ...nothingMissing, withoutTrailer: ['a'.repeat(40)], withoutStatement: true }
    const assessment = anAssessment({ missing })
    expect(assessment.decision.action).toBe('warn')
    expect(redecide(assessment, inForce(), today).reasons).toEqual([])
  })

  it('takes a day from outside only where the record has none', () => {
    const policy = inForce({
      ...defaultPolicy,
      rules: defaultPolicy.rules.map((rule) => ({ ...rule, trial: '2027-01-31' })),
    })
    const assessment = anAssessment({ analysis: { findings: [aFinding()] } })
    expect(redecide(assessment, policy, '2027-01-31').action).toBe('warn')
    expect(redecide(assessment, policy, '2027-02-01').action).toBe('block')
    const dated = { ...assessment, basis: { ...assessment.basis, today: '2027-01-01' } }
    expect(redecide(dated, policy, '2027-02-01').action).toBe('warn')
  })
})

describe('simulate', () => {
  const clean = anAssessment()
  const flawed = anAssessment({ analysis: { findings: [aFinding({ confidence: 'medium' })] } })
  const recorded = [
    { name: '#1', assessment: clean },
    { name: '#2', assessment: flawed },
  ]

  it('names what would end differently, and the rules that ask for it', () => {
    const strict = inForce({ ...defaultPolicy, ...presets['strict-ai'] })
    expect(simulate(recorded, strict, today)).toEqual({
      judged: 2,
      different: [
        {
          name: '#2',
          before: { action: 'require-review', mode: 'enforce' },
          after: { action: 'block', mode: 'enforce' },
          because: ['strict-ai-likely'],
        },
      ],
    })
    expect(simulate(recorded, inForce(), today)).toEqual({ judged: 2, different: [] })
  })

  it('counts a merge that is only observed as another end', () => {
    const { different } = simulate(recorded, inForce({ ...defaultPolicy, mode: 'observe' }), today)
    expect(different.map(({ name }) => name)).toEqual(['#1', '#2'])
  })

  it('finds the settings that are not the same', () => {
    const from = 'x'
    const before = [
      { setting: 'mode', value: 'enforce', from },
      { setting: 'rules.a', value: 'warn', from },
      { setting: 'provenance.agents', value: 'one', from },
    ]
    const after = [
      { setting: 'mode', value: 'enforce', from: 'y' },
      { setting: 'provenance.agents', value: 'one', from },
      { setting: 'provenance.agents', value: 'two', from },
      { setting: 'rules.b', value: 'block', from },
    ]
    expect(changedSettings(before, after)).toEqual([
      { setting: 'rules.a', before: 'warn', after: null },
      { setting: 'provenance.agents', before: 'one', after: 'one, two' },
      { setting: 'rules.b', before: null, after: 'block' },
    ])
  })
})

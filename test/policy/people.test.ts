import { describe, expect, it } from '@jest/globals'
import { type Approval } from '../../src/core/people.ts'
import { nobodySays, type PeopleSay } from '../../src/core/people-say.ts'
import { type Waiver } from '../../src/core/waiver.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { aBasis, aFinding, anAnalysis, anAttribution, inForce } from './samples.ts'

const olga = { id: 5, login: 'olga', isPerson: true }

function decision(
  findings: readonly ReturnType<typeof aFinding>[],
  people: Partial<PeopleSay>,
  codeOwners = false,
) {
  return decide({
    attribution: anAttribution(),
    analysis: anAnalysis({ findings }),
    basis: aBasis({ people: { ...nobodySays, ...people } }),
    policy: inForce({ ...defaultPolicy, review: { codeOwners } }),
  })
}

function waiver(scope: Waiver['scope'], over: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w-1',
    kind: 'accepted',
    scope,
    reason: 'Known.',
    grantedBy: olga,
    number: 1,
    grantedAt: '2026-11-27T00:00:00.000Z',
    until: '2026-12-31',
    ...over,
  }
}

const approval: Approval = { by: olga, owns: null }
const toReview = { severity: 'medium', confidence: 'high', origin: 'ai' } as const

describe('a waiver', () => {
  const finding = aFinding()
  const { ruleId, fingerprint, location } = finding

  it.each([
    ['of the finding', { kind: 'finding', fingerprint }, 'allow'],
    ['of another finding', { kind: 'finding', fingerprint: 'f'.repeat(32) }, 'block'],
    ['of its rule in its file', { kind: 'path', ruleId, path: location.path }, 'allow'],
    ['of its rule in another file', { kind: 'path', ruleId, path: 'x.js' }, 'block'],
    ['of its rule', { kind: 'repository', ruleId }, 'allow'],
    ['of another rule', { kind: 'repository', ruleId: 'python/x' }, 'block'],
  ] as const)('%s', (_what, scope, action) => {
    const decided = decision([finding], { waivers: [waiver(scope)] })
    expect(decided.action).toBe(action)
    expect(decided.waived).toHaveLength(action === 'allow' ? 1 : 0)
  })

  it('lets nothing else in', () => {
    const other = aFinding()
    const decided = decision([finding, other], {
      waivers: [waiver({ kind: 'finding', fingerprint })],
    })
    expect(decided.action).toBe('block')
    expect(decided.reasons[0]?.fingerprints).toEqual([other.fingerprint])
  })

  it('is named by the one that holds longest', () => {
    const scope = { kind: 'finding', fingerprint } as const
    const longer = waiver(scope, { id: 'w-2', until: '2027-01-31' })
    const { waived } = decision([finding], { waivers: [waiver(scope), longer] })
    expect(waived.map((one) => one.waiver.id)).toEqual(['w-2'])
  })
})

describe('an approval', () => {
  it('opens what asked for a review', () => {
    const decided = decision([aFinding(toReview)], { approvals: [approval] })
    expect(decided.action).toBe('warn')
    expect(decided.reasons.filter((reason) => reason.approved)).toHaveLength(1)
  })

  it('opens nothing that is blocked', () => {
    expect(decision([aFinding()], { approvals: [approval] }).action).toBe('block')
  })

  it('counts for the paths its giver owns, where owners are asked for', () => {
    const finding = aFinding(toReview)
    const owns = [finding.location.path]
    expect(decision([finding], { approvals: [{ ...approval, owns }] }, true).action).toBe('warn')
    expect(decision([finding], { approvals: [{ ...approval, owns: [] }] }, true).action).toBe(
      'require-review',
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { type Finding } from '../../src/core/finding.ts'
import { type Action, type Policy } from '../../src/core/policy.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { aBasis, aFinding, anAnalysis, anAttribution, aRange, aRule, inForce } from './samples.ts'

function actionFor(finding: Finding, policy: Policy): Action {
  return decide({
    attribution: anAttribution({ ranges: [] }),
    analysis: anAnalysis({ findings: [finding] }),
    basis: aBasis(),
    policy: inForce(policy),
  }).action
}

function policyOf(over: Partial<Policy>): Policy {
  return { ...defaultPolicy, ...over }
}

describe('the default policy', () => {
  const cases: readonly [Partial<Finding>, Action][] = [
    [{ category: 'secret', severity: 'low', confidence: 'high', origin: 'human' }, 'block'],
    [{ category: 'secret', severity: 'low', confidence: 'high', origin: 'bot' }, 'block'],
    [{ category: 'secret', severity: 'low', confidence: 'medium', origin: 'ai' }, 'require-review'],
    [{ category: 'secret', severity: 'critical', confidence: 'low', origin: 'human' }, 'warn'],
    [{ category: 'dependency', severity: 'high', confidence: 'high', origin: 'human' }, 'block'],
    [{ category: 'dependency', severity: 'high', confidence: 'medium', origin: 'human' }, 'warn'],
    [{ category: 'dependency', severity: 'medium', confidence: 'high', origin: 'human' }, 'warn'],
    [{ severity: 'high', confidence: 'high', origin: 'ai' }, 'block'],
    [{ severity: 'critical', confidence: 'high', origin: 'mixed' }, 'block'],
    [{ severity: 'high', confidence: 'medium', origin: 'ai' }, 'require-review'],
    [{ severity: 'medium', confidence: 'high', origin: 'mixed' }, 'require-review'],
    [{ severity: 'medium', confidence: 'medium', origin: 'ai' }, 'warn'],
    [{ severity: 'high', confidence: 'low', origin: 'ai' }, 'warn'],
    [{ severity: 'low', confidence: 'high', origin: 'ai' }, 'allow'],
    [{ severity: 'critical', confidence: 'high', origin: 'human' }, 'block'],
    [{ severity: 'critical', confidence: 'high', origin: 'unknown' }, 'block'],
    [{ severity: 'critical', confidence: 'medium', origin: 'human' }, 'warn'],
    [{ severity: 'high', confidence: 'high', origin: 'human' }, 'require-review'],
    [{ severity: 'high', confidence: 'high', origin: 'unknown' }, 'require-review'],
    [{ severity: 'high', confidence: 'high', origin: 'bot' }, 'require-review'],
    [{ severity: 'high', confidence: 'medium', origin: 'human' }, 'warn'],
    [{ severity: 'medium', confidence: 'high', origin: 'human' }, 'warn'],
    [{ severity: 'low', confidence: 'high', origin: 'human' }, 'allow'],
    [{ category: 'infrastructure', severity: 'high', confidence: 'high', origin: 'ai' }, 'block'],
    [
      { category: 'infrastructure', severity: 'high', confidence: 'high', origin: 'human' },
      'require-review',
    ],
  ]

  it.each(cases)('judges %j as %s', (over, action) => {
    expect(actionFor(aFinding(over), defaultPolicy)).toBe(action)
  })

  it('never lets a finding on trial do more than warn', () => {
    const finding = aFinding({ category: 'secret', severity: 'critical', trial: true })
    const decision = decide({
      attribution: anAttribution(),
      analysis: anAnalysis({ findings: [finding] }),
      basis: aBasis(),
      policy: inForce(),
    })
    expect(decision.action).toBe('warn')
    expect(decision.reasons.map(({ policyRule, action }) => [policyRule, action])).toEqual([
      ['secret-exposed', 'warn'],
      ['ai-proven', 'warn'],
    ])
    expect(decision.reasons[0]?.because).toContain('on trial')
  })
})

describe('conditions of a rule', () => {
  const finding = aFinding({
    ruleId: 'python/sql-injection',
    origin: 'unknown',
    severity: 'medium',
    confidence: 'medium',
    location: { path: 'src/auth/a.py', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  })
  const cases: readonly [string, Partial<Policy['rules'][number]>, Policy['unmarked'], boolean][] =
    [
      ['nothing', {}, 'human', true],
      ['its rule id', { findings: ['python/sql-injection'] }, 'human', true],
      ['a prefix', { findings: ['javascript/*', 'python/*'] }, 'human', true],
      ['another rule id', { findings: ['python/sql'] }, 'human', false],
      ['a prefix in the middle', { findings: ['sql*'] }, 'human', false],
      ['an empty list', { findings: [] }, 'human', false],
      ['a path', { paths: ['lib/**', 'src/auth/**'] }, 'human', true],
      ['another path', { paths: ['lib/**'] }, 'human', false],
      ['human, where unmarked counts as human', { origins: ['human'] }, 'human', true],
      ['human, where unmarked counts as ai', { origins: ['human'] }, 'ai', true],
      ['a bot, where unmarked counts as ai', { origins: ['bot'] }, 'ai', false],
      ['ai, where unmarked counts as ai', { origins: ['ai'] }, 'ai', true],
      ['ai, where unmarked blocks', { origins: ['ai'] }, 'unknown-blocks', true],
      ['ai, where unmarked counts as human', { origins: ['ai'] }, 'human', false],
      ['unknown, whatever it counts as', { origins: ['unknown'] }, 'ai', true],
      ['its severity', { severityAtLeast: 'medium' }, 'human', true],
      ['more severity', { severityAtLeast: 'high' }, 'human', false],
      ['more confidence', { confidenceAtLeast: 'high' }, 'human', false],
      ['another category', { categories: ['secret'] }, 'human', false],
    ]

  it.each(cases)('%s', (...[, conditions, unmarked, matches]) => {
    const rules = [aRule(conditions)]
    const policy = policyOf({ unmarked, rules })
    expect(actionFor(finding, policy)).toBe(matches ? 'block' : 'allow')
  })
})

describe('decide', () => {
  it('names for each finding the rules that decided, strictest first, fingerprints in order', () => {
    const secret = aFinding({ category: 'secret', fingerprint: 'f3' })
    const code = aFinding({ fingerprint: 'f1' })
    const other = aFinding({ fingerprint: 'f2', severity: 'medium', confidence: 'low' })
    const minor = aFinding({ fingerprint: 'f0', severity: 'low' })
    const decision = decide({
      attribution: anAttribution(),
      analysis: anAnalysis({ findings: [minor, secret, other, code, code] }),
      basis: aBasis(),
      policy: inForce(),
    })
    expect(
      decision.reasons.map(({ policyRule, action, fingerprints }) => ({
        policyRule,
        action,
        fingerprints,
      })),
    ).toEqual([
      { policyRule: 'secret-exposed', action: 'block', fingerprints: ['f3'] },
      { policyRule: 'ai-proven', action: 'block', fingerprints: ['f1', 'f3'] },
      { policyRule: 'worth-a-look', action: 'warn', fingerprints: ['f2'] },
      { policyRule: 'minor', action: 'allow', fingerprints: ['f0'] },
    ])
    expect(decision.action).toBe('block')
    expect(decision.policyHash).toBe(inForce().hash)
  })

  it('leaves context and suppressed findings unjudged', () => {
    const finding = aFinding({ category: 'secret' })
    const decision = decide({
      attribution: anAttribution(),
      analysis: anAnalysis({ context: [finding], suppressed: [{ finding, reason: 'test key' }] }),
      basis: aBasis(),
      policy: inForce(),
    })
    expect(decision).toMatchObject({ action: 'allow', reasons: [] })
  })

  it('groups gaps of both stages by reason and asks the policy what they mean', () => {
    const decision = decide({
      attribution: anAttribution({
        gaps: [{ path: 'a', reason: 'not-attributed', detail: '' }],
      }),
      analysis: anAnalysis({
        gaps: [
          { path: 'a', reason: 'too-large', detail: '' },
          { path: 'b', reason: 'too-large', detail: '' },
          { path: null, reason: 'timed-out', detail: '' },
        ],
      }),
      basis: aBasis(),
      policy: inForce(policyOf({ onGap: { ...defaultPolicy.onGap, 'timed-out': 'allow' } })),
    })
    expect(decision.reasons.map(({ policyRule, action }) => [policyRule, action])).toEqual([
      ['on-gap/too-large', 'require-review'],
      ['on-gap/not-attributed', 'warn'],
      ['on-gap/timed-out', 'allow'],
    ])
    expect(decision.reasons[0]?.because).toContain('2 places')
    expect(decision.action).toBe('require-review')
  })

  it.each([
    ['human', 'allow', 'written by a person'],
    ['ai', 'allow', 'as generated'],
    ['unknown-blocks', 'block', 'every commit says who wrote it'],
  ] as const)('records what unmarked lines count as: %s', (unmarked, action, text) => {
    const decision = decide({
      attribution: anAttribution({ ranges: [aRange({ origin: 'unknown', endLine: 4 })] }),
      analysis: anAnalysis(),
      basis: aBasis(),
      policy: inForce(policyOf({ unmarked })),
    })
    expect(decision.action).toBe(action)
    expect(decision.reasons).toEqual([
      expect.objectContaining({ policyRule: `unmarked/${unmarked}`, action, fingerprints: [] }),
    ])
    expect(decision.reasons[0]?.because).toContain('4 added lines')
    expect(decision.reasons[0]?.because).toContain(text)
  })

  it('says so when no rule speaks of a finding', () => {
    const finding = aFinding()
    const decision = decide({
      attribution: anAttribution(),
      analysis: anAnalysis({ findings: [finding] }),
      basis: aBasis(),
      policy: inForce(policyOf({ rules: [] })),
    })
    expect(decision.reasons).toEqual([
      expect.objectContaining({
        policyRule: 'no-rule',
        action: 'allow',
        fingerprints: [finding.fingerprint],
      }),
    ])
  })

  it('keeps the action in observe mode and says the mode', () => {
    const decision = decide({
      attribution: anAttribution(),
      analysis: anAnalysis({ findings: [aFinding()] }),
      basis: aBasis(),
      policy: inForce(policyOf({ mode: 'observe' })),
    })
    expect(decision).toMatchObject({ action: 'block', mode: 'observe' })
  })
})

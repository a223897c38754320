import { describe, expect, it } from '@jest/globals'
import { type DependencyChange } from '../../src/core/dependency.ts'
import { type Decision, type Policy } from '../../src/core/policy.ts'
import { type PolicyRule } from '../../src/core/policy-rule.ts'
import { type DecisionInput, decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { aBasis, aFinding, anAnalysis, anAttribution, aRange, aRule, inForce } from './samples.ts'

function decided(
  rule: Partial<PolicyRule>,
  input: Partial<DecisionInput> = {},
  policy: Partial<Policy> = {},
): Decision {
  return decide({
    attribution: anAttribution(),
    analysis: anAnalysis(),
    basis: aBasis(),
    policy: inForce({ ...defaultPolicy, ...policy, rules: [aRule(rule)] }),
    ...input,
  })
}

describe('a rule about findings', () => {
  const analysis = anAnalysis({ findings: [aFinding({ cwe: [89, 564] })] })

  it.each<[string, Partial<PolicyRule>, boolean]>([
    ['its tool, any case', { tools: ['Claude Code', 'x'] }, true],
    ['another tool', { tools: ['copilot'] }, false],
    ['its strength', { evidence: ['attested', 'declared'] }, true],
    ['another strength', { evidence: ['attested'] }, false],
    ['its weakness', { cwe: [79, 564] }, true],
    ['another weakness', { cwe: [79] }, false],
    ['the subject of others', { about: 'lines', cwe: [89] }, false],
    ['a condition it can not have', { ecosystems: ['npm'] }, false],
    ['a gap', { gaps: ['too-large'] }, false],
  ])('holds against %s', (...[, rule, matches]) => {
    expect(decided(rule, { analysis }).action).toBe(matches ? 'block' : 'allow')
  })

  it('knows the traces of every line the finding rests on', () => {
    const trace = [{ location: { ...place, startLine: 30, endLine: 30 }, note: 'source' }]
    const finding = aFinding({ trace, location: { ...place, startLine: 90, endLine: 90 } })
    const found = anAnalysis({ findings: [finding] })
    const ranges = [aRange({ startLine: 25, endLine: 35 })]
    const attribution = anAttribution({ ranges })
    expect(decided({ tools: ['claude code'] }, { analysis: found, attribution }).action).toBe(
      'block',
    )
    const elsewhere = anAttribution({ ranges: [aRange({ startLine: 31, endLine: 35 })] })
    expect(
      decided({ tools: ['claude code'] }, { analysis: found, attribution: elsewhere }).action,
    ).toBe('allow')
  })
})

const place = { path: 'src/a.js', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }

describe('a rule about lines', () => {
  const attribution = anAttribution({
    ranges: [
      aRange({ path: 'src/b.js', startLine: 1, endLine: 2 }),
      aRange({ startLine: 8, endLine: 10 }),
      aRange({ startLine: 4, endLine: 7 }),
      aRange({ startLine: 20, endLine: 20, origin: 'human', evidence: [] }),
    ],
  })

  it('names the places, joined and in order, and counts them', () => {
    const { action, reasons } = decided({ about: 'lines', origins: ['ai'] }, { attribution })
    expect(action).toBe('block')
    expect(reasons).toEqual([
      {
        policyRule: 'x',
        action: 'block',
        because: '9 lines in 2 files: Because.',
        fingerprints: [],
        approved: false,
        places: [
          { path: 'src/a.js', startLine: 4, endLine: 10 },
          { path: 'src/b.js', startLine: 1, endLine: 2 },
        ],
      },
    ])
  })

  it('is silent where no line is meant', () => {
    const nowhere = { about: 'lines', origins: ['ai'], paths: ['lib/**'] } as const
    expect(decided(nowhere, { attribution }).reasons).toEqual([])
    expect(decided({ about: 'lines', origins: ['bot'] }, { attribution }).action).toBe('allow')
  })

  it('sees unmarked lines as the policy counts them', () => {
    const unmarked = anAttribution({ ranges: [aRange({ origin: 'unknown', evidence: [] })] })
    const rule = { about: 'lines', origins: ['ai'] } as const
    expect(decided(rule, { attribution: unmarked }).action).toBe('allow')
    expect(decided(rule, { attribution: unmarked }, { unmarked: 'ai' }).action).toBe('block')
  })
})

function aDependency(over: Partial<DependencyChange> = {}): DependencyChange {
  return {
    ecosystem: 'npm',
    name: 'left-pad',
    change: 'added',
    version: '^1.0.0',
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: 'package.json',
    line: 7,
    ...over,
  }
}

describe('a rule about dependencies', () => {
  const attribution = anAttribution({ ranges: [aRange({ path: 'package.json' })] })

  it.each<[string, Partial<PolicyRule>, Partial<DependencyChange>, boolean]>([
    ['any', {}, {}, true],
    ['its ecosystem', { ecosystems: ['pypi', 'npm'] }, {}, true],
    ['another ecosystem', { ecosystems: ['pypi'] }, {}, false],
    ['a new one', { changes: ['added'] }, {}, true],
    ['a new one, where it only moved', { changes: ['added'] }, { change: 'changed' }, false],
    ['its name', { packages: ['left-*'] }, {}, true],
    ['another name', { packages: ['left'] }, {}, false],
    ['who wrote the line', { origins: ['ai'] }, {}, true],
    ['a line nobody is known to have written', { origins: ['ai'] }, { line: 99 }, false],
    ['the file', { paths: ['web/package.json'] }, {}, false],
  ])('%s', (...[, rule, dependency, matches]) => {
    const analysis = anAnalysis({ dependencies: [aDependency(dependency)] })
    const { action } = decided({ about: 'dependencies', ...rule }, { analysis, attribution })
    expect(action).toBe(matches ? 'block' : 'allow')
  })

  it('counts packages and shows where they stand', () => {
    const dependencies = [
      aDependency(),
      aDependency({ line: 9, path: 'web/package.json' }),
      aDependency({ name: 'lodash', change: 'removed', line: 40 }),
    ]
    const { reasons } = decided(
      { about: 'dependencies' },
      { analysis: anAnalysis({ dependencies }) },
    )
    expect(reasons[0]?.because).toBe('2 packages: Because.')
    expect(reasons[0]?.places).toEqual([
      { path: 'package.json', startLine: 7, endLine: 7 },
      { path: 'web/package.json', startLine: 9, endLine: 9 },
    ])
  })
})

describe('a rule about gaps', () => {
  it.each<[string, Partial<PolicyRule>, boolean]>([
    ['its reason', { gaps: ['too-large'] }, true],
    ['another reason', { gaps: ['no-text'] }, false],
    ['its path', { paths: ['src/**'] }, true],
    ['another path', { paths: ['lib/**'] }, false],
  ])('%s', (...[, rule, matches]) => {
    const gaps = [{ path: 'src/a.bin', reason: 'too-large', detail: '' }] as const
    const { reasons } = decided({ about: 'gaps', ...rule }, { analysis: anAnalysis({ gaps }) })
    expect(reasons.some(({ policyRule }) => policyRule === 'x')).toBe(matches)
  })

  it('takes a gap about the whole change to lie in every path', () => {
    const gaps = [{ path: null, reason: 'timed-out', detail: '' }] as const
    const rule = { about: 'gaps', paths: ['lib/**'] } as const
    expect(decided(rule, { analysis: anAnalysis({ gaps }) }).reasons[0]?.policyRule).toBe('x')
  })
})

describe('conditions over the change', () => {
  const facts = {
    author: 'agent',
    labels: ['HotFix'],
    baseBranch: 'release/1',
    isFork: false,
  } as const
  const none = { authors: null, labels: null, baseBranches: null, fork: null, aiShareAtLeast: null }
  const attribution = anAttribution({
    ranges: [
      aRange({ endLine: 8 }),
      aRange({ path: 'b', startLine: 1, endLine: 2, origin: 'unknown', evidence: [] }),
    ],
  })

  it.each<[string, Partial<PolicyRule['when']>, boolean]>([
    ['none', {}, true],
    ['who opened it', { authors: ['agent', 'bot'] }, true],
    ['somebody else', { authors: ['person'] }, false],
    ['a label, any case', { labels: ['x', 'hotfix'] }, true],
    ['another label', { labels: ['fix'] }, false],
    ['the base branch', { baseBranches: ['release/*'] }, true],
    ['another base branch', { baseBranches: ['main'] }, false],
    ['no fork', { fork: false }, true],
    ['a fork', { fork: true }, false],
    ['the share of AI', { aiShareAtLeast: 80 }, true],
    ['more AI', { aiShareAtLeast: 81 }, false],
    ['all of several', { authors: ['agent'], aiShareAtLeast: 81 }, false],
  ])('%s', (...[, when, matches]) => {
    const rule = { about: 'change', when: { ...none, ...when } } as const
    const { action, reasons } = decided(rule, { attribution, basis: aBasis({ facts }) })
    expect(action).toBe(matches ? 'block' : 'allow')
    const own = reasons.filter(({ policyRule }) => policyRule === 'x')
    expect(own.map(({ because }) => because)).toEqual(matches ? ['Because.'] : [])
  })

  it.each(['authors', 'labels', 'baseBranches', 'fork'] as const)(
    'does not hold where %s is not known, as on the command line',
    (key) => {
      const when = { ...none, authors: null, [key]: key === 'fork' ? false : ['main', 'person'] }
      expect(decided({ about: 'change', when }).action).toBe('allow')
    },
  )

  it('counts unmarked lines to the share where the policy counts them as AI', () => {
    const rule = { about: 'change', when: { ...none, aiShareAtLeast: 100 } } as const
    expect(decided(rule, { attribution }).action).toBe('allow')
    expect(decided(rule, { attribution }, { unmarked: 'ai' }).action).toBe('block')
    const empty = anAttribution({ ranges: [] })
    expect(decided(rule, { attribution: empty }).action).toBe('allow')
  })
})

describe('a rule on trial', () => {
  const analysis = anAnalysis({ findings: [aFinding()] })
  const trial = '2027-01-31'

  it.each([
    ['2027-01-30', 'warn'],
    ['2027-01-31', 'warn'],
    ['2027-02-01', 'block'],
    [null, 'block'],
  ] as const)('on %s: %s', (today, action) => {
    const decision = decided({ trial }, { analysis, basis: aBasis({ today }) })
    expect(decision.action).toBe(action)
    const says = 'This rule is on trial and only warns; after 2027-01-31 it blocks.'
    expect(decision.reasons[0]?.because.includes(says)).toBe(action === 'warn')
  })

  it('takes nothing from a rule that is not', () => {
    const policy = inForce({
      ...defaultPolicy,
      rules: [aRule({ trial }), aRule({ name: 'y', action: 'require-review' })],
    })
    const input = { attribution: anAttribution(), analysis, basis: aBasis({ today: trial }) }
    expect(decide({ ...input, policy })).toMatchObject({
      action: 'require-review',
      reasons: [{ policyRule: 'y' }],
    })
  })
})

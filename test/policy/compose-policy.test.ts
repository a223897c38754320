import { describe, expect, it } from '@jest/globals'
import { composePolicy, type PolicyText } from '../../src/policy/compose-policy.ts'
import { decide } from '../../src/policy/decide.ts'
import { parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { presets } from '../../src/policy/presets.ts'
import { type RepositoryFacts } from '../../src/policy/select-groups.ts'
import { aBasis, aFinding, anAnalysis, anAttribution } from './samples.ts'

function textOf(yaml: string, source: PolicyText['source']): PolicyText {
  const role = source.kind === 'repository' ? 'repository' : 'floor'
  const parsed = parsePolicyFile(`version: 1\n${yaml}`, 'x', role)
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return { file: parsed.file, source }
}

const commitSha = 'a'.repeat(40)
const repository: RepositoryFacts = { name: 'shop', topics: [], customProperties: new Map() }

function compose(
  { operator, organisation, own }: { operator?: string; organisation?: string; own?: string },
  facts: RepositoryFacts = repository,
) {
  const floors = [
    ...(operator === undefined
      ? []
      : [textOf(operator, { kind: 'operator', path: 'operator.yml' })]),
    ...(organisation === undefined
      ? []
      : [
          textOf(organisation, {
            kind: 'organisation',
            repository: 'acme/.github',
            path: 'countersign.yml',
            commitSha,
          }),
        ]),
  ]
  const path = '.github/countersign.yml'
  const text = own === undefined ? null : textOf(own, { kind: 'repository', path, commitSha })
  return composePolicy({ floors, own: text, repository: facts, notices: [] })
}

function names({ policy }: ReturnType<typeof compose>): readonly string[] {
  return policy.rules.map(({ name }) => name)
}

const rule = '{ name: NAME, action: block, because: Because. }'

describe('composePolicy', () => {
  it('is the default where nobody wrote a policy', () => {
    const { policy, sources, ignored } = compose({})
    expect(policy).toMatchObject({ mode: 'enforce', ...presets.default })
    expect({ sources, ignored }).toEqual({ sources: [{ kind: 'default' }], ignored: [] })
  })

  it('lets the outermost file choose the preset and the mode, and those below only tighten', () => {
    const organisation = `extends: starter\nmode: observe\nrules: [${rule.replace('NAME', 'org')}]`
    expect(names(compose({ organisation }))).toEqual([
      ...presets.starter.rules.map(({ name }) => name),
      'org',
    ])
    const own = `extends: strict-ai\nrules: [${rule.replace('NAME', 'own')}]`
    const both = compose({ organisation, own })
    expect(both.policy.mode).toBe('observe')
    expect(both.policy.unmarked).toBe('ai')
    expect(names(both)).toContain('strict-ai-any')
    expect(names(both).at(-1)).toBe('own')
    expect(both.ignored).toEqual([])
    expect(compose({ organisation, own: 'mode: enforce' }).policy.mode).toBe('enforce')
  })

  it('ignores what would loosen, and says what stays and why', () => {
    const { policy, ignored } = compose({
      operator: 'on-gap: { no-text: block }',
      organisation: 'unmarked: ai\nprovenance: { disclosure: { trailers: [Assisted-by] } }',
      own: `mode: observe
unmarked: human
on-gap: { no-text: allow, timed-out: block }
provenance:
  bots: [{ tool: mine, accounts: [me] }]
  disclosure: { trailers: [Generated-by] }
  trusted-records: { git-ai: true }`,
    })
    expect(policy).toMatchObject({ mode: 'enforce', unmarked: 'ai' })
    expect(policy.onGap['no-text']).toBe('block')
    const from = '.github/countersign.yml'
    const organisation = 'acme/.github: countersign.yml'
    expect(ignored).toEqual([
      { setting: 'mode', value: 'observe', from, inForce: 'enforce', inForceFrom: 'built in' },
      { setting: 'unmarked', value: 'human', from, inForce: 'ai', inForceFrom: organisation },
      {
        setting: 'on-gap.no-text',
        value: 'allow',
        from,
        inForce: 'block',
        inForceFrom: 'operator.yml (operator)',
      },
      {
        setting: 'provenance.bots',
        value: 'mine',
        from,
        inForce: 'nothing',
        inForceFrom: 'the files above',
      },
      {
        setting: 'provenance.disclosure.trailers',
        value: 'Generated-by',
        from,
        inForce: 'Assisted-by',
        inForceFrom: organisation,
      },
      {
        setting: 'provenance.trusted-records.git-ai',
        value: 'true',
        from,
        inForce: 'nothing',
        inForceFrom: 'the files above',
      },
    ])
  })

  it('knows of every setting which file it is from', () => {
    const { settings, policy } = compose({
      organisation: 'extends: strict-ai\nmode: observe',
      own: 'on-gap: { no-text: block }',
    })
    expect(settings).toContainEqual({
      setting: 'on-gap.no-text',
      value: 'block',
      from: '.github/countersign.yml',
    })
    const at = new Map(settings.map(({ setting, from }) => [setting, from]))
    expect(at.get('mode')).toBe('acme/.github: countersign.yml')
    expect(at.get('unmarked')).toBe('preset strict-ai')
    expect(at.get('rules.ai-proven')).toBe('preset strict-ai')
    expect([...at.keys()].filter((key) => key.startsWith('rules.'))).toHaveLength(
      policy.rules.length,
    )
  })

  it('hashes what is in force, not how it is spread over files', () => {
    const spread = compose({ operator: 'unmarked: ai', own: 'on-gap: { no-text: block }' })
    const one = compose({ own: 'unmarked: ai\non-gap: { no-text: block }' })
    expect(spread.hash).toBe(one.hash)
    expect(compose({ own: 'unmarked: ai' }).hash).not.toBe(one.hash)
  })

  it('lets no rule cancel another, also one that allows everything', () => {
    const organisation = `rules: [${rule.replace('NAME', 'org')}]`
    const own = `rules:
      - { name: all, paths: ['**'], action: allow, because: Everything is fine. }
      - { name: none, paths: ['**'], action: block, because: Nothing is. }
      - { name: loose, about: gaps, action: allow, because: Gaps are fine. }`
    const decided = decide({
      attribution: anAttribution({ ranges: [] }),
      analysis: anAnalysis({ findings: [aFinding({ severity: 'low' })] }),
      basis: aBasis(),
      policy: compose({ organisation, own }),
    })
    expect(decided.action).toBe('block')
    expect(decided.reasons.map(({ policyRule }) => policyRule)).toEqual(['org', 'none'])
  })

  it('keeps two rules of one name from two files', () => {
    const first = rule.replace('NAME', 'same')
    const second = first.replace('block', 'warn')
    const { policy, settings } = compose({
      organisation: `rules: [${first}]`,
      own: `rules: [${second}]`,
    })
    const same = policy.rules.filter(({ name }) => name === 'same')
    expect(same.map(({ action }) => action)).toEqual(['block', 'warn'])
    expect(settings.filter(({ setting }) => setting === 'rules.same')).toHaveLength(2)
  })
})

describe('groups', () => {
  const groups = `groups:
  - { name: by-name, repositories: ['pay-*', shop], rules: [${rule.replace('NAME', 'by-name')}] }
  - { name: by-topic, topics: [pci], rules: [${rule.replace('NAME', 'by-topic')}] }
  - name: by-property
    custom-properties: { tier: [critical, high], team: [money] }
    rules: [${rule.replace('NAME', 'by-property')}]
  - { name: by-both, repositories: [shop], topics: [pci], mode: enforce, on-gap: { no-text: block } }
`

  function groupsOf(facts: Partial<RepositoryFacts>): readonly string[] {
    const composed = compose({ organisation: groups }, { ...repository, ...facts })
    const from = composed.settings.map((setting) => /, group (.+)$/u.exec(setting.from)?.[1])
    return [...new Set(from.filter((name) => name !== undefined))]
  }

  it('add rules for the repositories they select', () => {
    expect(groupsOf({ name: 'web' })).toEqual([])
    expect(groupsOf({})).toEqual(['by-name'])
    expect(groupsOf({ name: 'pay-in' })).toEqual(['by-name'])
    expect(groupsOf({ name: 'web', topics: ['x', 'pci'] })).toEqual(['by-topic'])
    expect(groupsOf({ topics: ['pci'] }).toSorted()).toEqual(['by-both', 'by-name', 'by-topic'])
    const tier = new Map([['tier', ['high']]])
    expect(groupsOf({ name: 'web', customProperties: tier })).toEqual([])
    const both = new Map([...tier, ['team', ['money', 'mail']] as const])
    expect(groupsOf({ name: 'web', customProperties: both })).toEqual(['by-property'])
  })

  it('take in a repository of which too little is known', () => {
    expect(groupsOf({ name: null, topics: null, customProperties: null })).toHaveLength(4)
  })

  it('only tighten what the file says for all', () => {
    const organisation =
      'on-gap: { no-text: block }\ngroups: [{ name: g, repositories: ["**"], on-gap: { no-text: allow } }]'
    const { policy, ignored } = compose({ organisation })
    expect(policy.onGap['no-text']).toBe('block')
    expect(ignored).toMatchObject([{ setting: 'on-gap.no-text', value: 'allow' }])
  })
})

import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../../src/analysis/analyse.ts'
import { type Finding } from '../../../src/core/finding.ts'
import { type Rule } from '../../../src/core/rule.ts'
import { attributionOf, changeOf, fileOf, nothingElse } from '../change.ts'
import { grammars, structure } from './scan.ts'

const noLimit = structure('kubernetes', [
  { resource: 'container', at: 'resources.limits.memory', has: { present: false } },
])
const privileged = structure('kubernetes', [
  { resource: 'container', has: { options: { 'securityContext.privileged': { is: true } } } },
])

function pod(added: readonly string[] = []): string[] {
  const lines = [
    'apiVersion: v1',
    'kind: Pod',
    'spec:',
    '  containers:',
    '    - name: a',
    '      image: a:1',
    '      securityContext:',
    '        privileged: true',
    '    - name: b',
    '      image: b:1',
  ]
  return lines.map((line) => `${added.includes(line.trim()) ? '+' : ' '}${line}`)
}

function findings(lines: readonly string[], rule: Rule): readonly Finding[] {
  const knowledge = { ...nothingElse, grammars, rules: [rule] }
  const change = changeOf([fileOf('pod.yaml', lines)])
  return analyse(change, attributionOf({ 'pod.yaml:10': 'ai' }), knowledge).findings
}

describe('a finding in a configuration file', () => {
  it('about something missing counts with any line of what lacks it', () => {
    const found = findings(pod(['image: b:1']), noLimit)
    expect(found.map(({ location }) => location.startLine)).toEqual([9])
    expect(found).toMatchObject([{ origin: 'ai', category: 'infrastructure', trace: [] }])
  })

  it('about an entry counts with the lines of that entry', () => {
    expect(findings(pod(['privileged: true']), privileged)).toHaveLength(1)
    expect(findings(pod(['image: a:1']), privileged)).toEqual([])
  })

  it('counts when a line of what is around it makes it wrong', () => {
    const rule = structure('workflow', [
      {
        resource: 'step',
        where: { options: { '$action.name': { is: 'actions/checkout' } } },
        within: { workflow: { options: { '$triggers.pull_request_target': { present: true } } } },
      },
    ])
    const lines = [
      'on:',
      '  push:',
      '  pull_request_target:',
      'jobs:',
      '  a:',
      '    steps:',
      '      - uses: actions/checkout@v4',
    ]
    const knowledge = { ...nothingElse, grammars, rules: [rule] }
    const marked = lines.map((line, index) => `${index === 2 ? '+' : ' '}${line}`)
    const change = changeOf([fileOf('.github/workflows/a.yml', marked)])
    const [found] = analyse(change, attributionOf({}), knowledge).findings
    expect(found?.location.startLine).toBe(7)
  })

  it('shows nothing of what it rests on', () => {
    expect(JSON.stringify(findings(pod(['image: b:1']), noLimit))).not.toContain('restsOn')
  })
})

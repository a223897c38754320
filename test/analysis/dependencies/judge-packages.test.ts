import { describe, expect, it } from '@jest/globals'
import { type Origin } from '../../../src/core/attribution.ts'
import { type DependencyChange } from '../../../src/core/dependency.ts'
import { type PackageFacts } from '../../../src/core/package-facts.ts'
import { added, asOf, factsOf, judge, summary } from './package-case.ts'

function days(count: number): string {
  return new Date(Date.parse(asOf) - count * 86_400_000).toISOString()
}

describe('names, with a registry that answered', () => {
  it('calls invented what is not there, and names what was probably meant', () => {
    const absent = factsOf('react-codeshift-utils-pro', { existence: 'absent' })
    const { detections } = judge([added('react-codeshift-utils-pro')], { facts: [absent] })
    expect(detections).toMatchObject([
      {
        ruleId: 'dependency/invented-package',
        severity: 'critical',
        confidence: 'high',
        cwe: [1357, 829],
      },
    ])
    expect(detections[0]?.message).toContain('registry.example asked on 2026-11-27')
    expect(detections[0]?.remediation).toContain('“react”')
    expect(detections[0]?.location).toMatchObject({ path: 'package.json', startLine: 7 })
  })

  it.each<[string, string, Partial<PackageFacts>, Origin, readonly string[]]>([
    [
      'a look-alike that is days old',
      'lodahs',
      { firstPublished: days(3) },
      'human',
      ['look-alike-package high/high'],
    ],
    [
      'a look-alike hardly used',
      'lodahs',
      { downloads: 9 },
      'human',
      ['look-alike-package high/high'],
    ],
    ['a look-alike that is settled', 'lodahs', {}, 'human', []],
    [
      'a look-alike not yet settled',
      'lodahs',
      { firstPublished: days(90) },
      'human',
      ['look-alike-package medium/low'],
    ],
    ['days old, by an AI', 'quarklet-zz', { firstPublished: days(3) }, 'ai', ['too-new high/high']],
    [
      'days old, by a person',
      'quarklet-zz',
      { firstPublished: days(3) },
      'human',
      ['too-new medium/low'],
    ],
    ['hardly used, by an AI', 'quarklet-zz', { downloads: 1 }, 'mixed', ['hardly-used high/high']],
    [
      'a lone release, by an AI',
      'quarklet-zz',
      { maintainers: 1, releases: 1 },
      'ai',
      ['hardly-used high/high'],
    ],
    [
      'unknown facts are no risk',
      'quarklet-zz',
      { firstPublished: null, downloads: 900, releases: null, maintainers: null },
      'ai',
      [],
    ],
    [
      'not among the most used',
      'quarklet-zz',
      { downloads: null },
      'human',
      ['hardly-used medium/low'],
    ],
    ['new and popular', 'react', { firstPublished: days(2) }, 'ai', []],
    ['popular and not there', 'react', { existence: 'absent' }, 'ai', []],
    [
      'in quarantine',
      'lodahs',
      { quarantined: true },
      'human',
      ['malicious-package critical/high'],
    ],
    ['deprecated', 'request', { deprecated: true }, 'human', ['deprecated-package medium/medium']],
  ])('%s', (...[, name, facts, origin, expected]) => {
    expect(summary([added(name)], { facts: [factsOf(name, facts)], origin })).toEqual(expected)
  })

  it('says that a package was taken down when the snapshot had it', () => {
    const { detections } = judge([added('koa-router')], {
      facts: [factsOf('koa-router', { existence: 'absent' })],
    })
    expect(detections.map(({ title }) => title)).toEqual(
      detections.length === 0 ? [] : ['Package that was taken down'],
    )
  })
})

describe('names, offline', () => {
  it.each<[string, Partial<DependencyChange>, Origin, readonly string[]]>([
    ['react-codeshift-utils-pro', {}, 'ai', ['invented-package high/high']],
    ['react-codeshift-utils-pro', {}, 'human', ['invented-package medium/low']],
    ['quarklet-zz', {}, 'ai', ['invented-package high/medium']],
    ['lodahs-zz', {}, 'human', ['invented-package medium/low']],
    ['django-audit-trail-logger', { ecosystem: 'pypi' }, 'human', ['invented-package high/high']],
    ['rest-framework', { ecosystem: 'pypi' }, 'human', ['invented-package high/high']],
    ['left-pad', {}, 'ai', []],
    ['react', {}, 'ai', []],
    ['serde_jsom', { ecosystem: 'cargo' }, 'human', ['look-alike-package medium/low']],
    ['quarklet', { ecosystem: 'cargo' }, 'ai', []],
  ])('%s %j by %s', (...[name, more, origin, expected]) => {
    expect(summary([added(name, more)], { origin })).toEqual(expected)
  })

  it('trusts an old snapshot less', () => {
    const invented = added('django-audit-trail-logger', { ecosystem: 'pypi' })
    expect(summary([invented], { committedAt: '2027-09-01T00:00:00Z' })).toEqual([
      'invented-package high/medium',
    ])
  })

  it.each<[string, Partial<DependencyChange>]>([
    ['a workspace', { source: 'workspace' }],
    ['a path', { source: 'path' }],
    ['git', { source: 'git' }],
    ['a private registry', { source: 'private-registry' }],
    ['removed', { change: 'removed' }],
    ['a new version of what was there', { change: 'changed' }],
  ])('never calls %s invented', (_, more) => {
    expect(summary([added('react-codeshift-utils-pro', more)], { origin: 'ai' })).toEqual([])
  })

  it('never calls names of the company invented', () => {
    const { detections, gaps } = judge([added('@acme/react-codeshift')], {
      origin: 'ai',
      own: ['npm:@acme/*'],
    })
    expect([detections, gaps]).toEqual([[], []])
  })

  it('is not checked, and says so once a file', () => {
    const { gaps } = judge([
      added('react'),
      added('vue'),
      added('numpy', { ecosystem: 'pypi', path: 'requirements.txt' }),
    ])
    expect(gaps.map(({ path, reason }) => [path, reason])).toEqual([
      ['package.json', 'not-checked'],
      ['requirements.txt', 'not-checked'],
    ])
    expect(gaps[0]?.detail).toContain('snapshot of 2026-11-25')
    expect(gaps[0]?.detail).toContain('vulnerabilities')
  })
})

describe('one package in two files', () => {
  it('is judged where it is declared, by the version the lock file has', () => {
    const name = 'react-codeshift-utils-pro'
    const locked = added(name, {
      relation: 'locked',
      path: 'a-lock.json',
      resolved: '1.0.0',
      line: 90,
    })
    const { detections } = judge([locked, added(name)], { origin: 'ai' })
    expect(detections.map(({ location }) => location.path)).toEqual(['package.json'])
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'
import { judgePackages } from '../../../src/analysis/dependencies/judge-packages.ts'
import {
  nothingKnown,
  type PackageKnowledge,
} from '../../../src/analysis/dependencies/package-knowledge.ts'
import { type KnownAdvisory } from '../../../src/core/advisory.ts'
import { type Origin } from '../../../src/core/attribution.ts'
import { type DependencyChange } from '../../../src/core/dependency.ts'
import { type LicencePolicy } from '../../../src/core/licence-policy.ts'
import { type PackageFacts } from '../../../src/core/package-facts.ts'
import { loadNames } from '../../../src/registry/load-names.ts'
import { changeOf, commitOf } from '../change.ts'

let snapshot: PackageKnowledge

beforeAll(async () => {
  snapshot = { ...nothingKnown, names: await loadNames() }
})

const asOf = '2026-11-27T00:00:00.000Z'

function added(name: string, more: Partial<DependencyChange> = {}): DependencyChange {
  return {
    ecosystem: 'npm',
    name,
    change: 'added',
    version: '^1.0.0',
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: 'package.json',
    line: 7,
    ...more,
  }
}

function factsOf(name: string, more: Partial<PackageFacts> = {}): PackageFacts {
  return {
    ecosystem: 'npm',
    name,
    existence: 'exists',
    unknownBecause: null,
    firstPublished: '2019-01-01T00:00:00.000Z',
    latestVersion: '1.4.0',
    latestPublished: null,
    releases: 20,
    maintainers: 3,
    downloads: 50_000,
    deprecated: false,
    repository: null,
    installScripts: null,
    licence: 'MIT',
    yanked: null,
    quarantined: null,
    asOf,
    from: 'registry.example',
    ...more,
  }
}

interface Case {
  readonly facts?: readonly PackageFacts[]
  readonly advisories?: readonly KnownAdvisory[]
  readonly origin?: Origin
  readonly licences?: LicencePolicy
  readonly own?: readonly string[]
  readonly committedAt?: string
}

function judge(dependencies: readonly DependencyChange[], some: Case = {}) {
  const { facts = [], advisories, origin = 'human', own = [], committedAt } = some
  const checked = new Set(dependencies.map(({ ecosystem, name }) => `${ecosystem}:${name}`))
  const packages: PackageKnowledge = {
    ...snapshot,
    facts,
    privatePackages: own,
    ...(advisories && { advisories: { advisories, checked, from: 'x' }, advisoriesMissing: null }),
  }
  const commits = committedAt === undefined ? [] : [{ ...commitOf('a', []), committedAt }]
  return judgePackages({
    changes: changeOf([], { commits }),
    dependencies,
    packages,
    licences: some.licences ?? { allow: null, deny: [] },
    originAt: () => origin,
  })
}

function summary(dependencies: readonly DependencyChange[], some: Case = {}) {
  return judge(dependencies, some).detections.map(
    ({ ruleId, severity, confidence }) =>
      `${ruleId.replace('dependency/', '')} ${severity}/${confidence}`,
  )
}

const days = (count: number) => new Date(Date.parse(asOf) - count * 86_400_000).toISOString()

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
  ])('%s', (_, name, facts, origin, expected) => {
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
  ])('%s %j by %s', (name, more, origin, expected) => {
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

  it('is not checked, and says so once a file and question', () => {
    const { gaps } = judge([
      added('react'),
      added('vue'),
      added('numpy', { ecosystem: 'pypi', path: 'requirements.txt' }),
    ])
    expect(gaps.map(({ path, reason }) => [path, reason])).toEqual([
      ['package.json', 'not-checked'],
      ['package.json', 'not-checked'],
      ['requirements.txt', 'not-checked'],
      ['requirements.txt', 'not-checked'],
    ])
    expect(gaps[0]?.detail).toContain('snapshot of 2026-11-25')
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

const flaw: KnownAdvisory = {
  id: 'GHSA-1',
  aliases: ['CVE-2026-1'],
  ecosystem: 'npm',
  name: 'react',
  version: '1.0.0',
  malicious: false,
  severity: 'high',
  score: 7.5,
  isCertain: true,
  fixedIn: '1.0.1',
  cwe: [79],
}

describe('advisories', () => {
  it('name the flaw, its score and the fix', () => {
    const { detections, gaps } = judge([added('react')], {
      advisories: [flaw],
      facts: [factsOf('react')],
    })
    expect(gaps).toEqual([])
    expect(detections).toMatchObject([
      {
        ruleId: 'dependency/known-vulnerability',
        severity: 'high',
        confidence: 'high',
        cwe: [1395, 79],
      },
    ])
    expect(detections[0]?.message).toMatch(/CVE-2026-1.*CVSS 7\.5/u)
    expect(detections[0]?.remediation).toContain('1.0.1')
  })

  it('of malware make any other word needless', () => {
    const malware = { ...flaw, name: 'lodahs', id: 'MAL-1', malicious: true }
    expect(summary([added('lodahs')], { advisories: [malware] })).toEqual([
      'malicious-package critical/high',
    ])
  })
})

describe('licences', () => {
  const licences = { allow: null, deny: ['AGPL-3.0-only'] }
  it.each([
    ['AGPL-3.0-only', ['licence-denied high/high']],
    ['MIT', []],
    ['UNLICENSED', ['licence-denied high/high']],
    [null, ['licence-denied medium/medium']],
  ] as const)('%s', (licence, expected) => {
    const facts = [factsOf('react', { licence })]
    expect(summary([added('react')], { facts, licences })).toEqual(expected)
    expect(summary([added('react')], { facts })).toEqual([])
    expect(summary([added('react', { change: 'changed' })], { facts, licences })).toEqual([])
  })
})

describe('what a message shows', () => {
  it('holds no invisible or foreign character of a name', () => {
    const { detections } = judge([added('lod\u0430sh\u202e`<b>')], { origin: 'ai' })
    for (const { message } of detections) expect(message).not.toMatch(/[\u0430\u202e`<]/u)
    expect(detections.length).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from '@jest/globals'
import { cvssScore, severityOf } from '../../src/osv/cvss.ts'
import { fixedIn, isAffected, isWhole } from '../../src/osv/is-affected.ts'
import { statedVersion } from '../../src/osv/stated-version.ts'
import { versionOrder } from '../../src/osv/version-order.ts'

describe('versionOrder', () => {
  it.each([
    ['npm', ['1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0', '1.0.1', '1.10.0']],
    ['go', ['v0.0.0-20200101000000-abcdefabcdef', 'v1.0.0-rc.1', 'v1.0.0', 'v2.0.0+incompatible']],
    ['pypi', ['1.0.dev1', '1.0a1', '1.0rc1', '1.0', '1.0.post1', '1.1', '1!0.1']],
    ['rubygems', ['1.0.0.beta', '1.0.0.rc1', '1.0.0', '1.0.0.1', '1.2']],
    [
      'maven',
      ['1.0-alpha-1', '1.0-beta', '1.0-rc1', '1.0-SNAPSHOT', '1.0', '1.0-sp1', '1.0.1', '1.10'],
    ],
    ['nuget', ['1.0.0-beta.2', '1.0.0-beta.11', '1.0.0', '1.0.0.1', '1.2', '1.10.0']],
    [
      'packagist',
      ['1.0-dev', '1.0-alpha2', '1.0-beta1', '1.0-RC1', '1.0', '1.0-p1', '1.0.1', 'v1.10'],
    ],
  ] as const)('puts versions of %s in order', (ecosystem, versions) => {
    const compare = versionOrder(ecosystem)
    for (const [index, version] of versions.entries()) {
      expect(compare(version, version)).toBe(0)
      const next = versions[index + 1]
      if (next === undefined) continue
      expect([version, next, Math.sign(compare(version, next) ?? 9)]).toEqual([version, next, -1])
      expect(Math.sign(compare(next, version) ?? -9)).toBe(1)
    }
  })

  it.each([
    ['maven', '1', '1.0.0'],
    ['maven', '1.0', '1.0-GA'],
    ['nuget', '1.0', '1.0.0.0'],
    ['packagist', 'v1.0', '1.0.0'],
  ] as const)('%s: %s is %s', (ecosystem, first, second) => {
    expect(versionOrder(ecosystem)(first, second)).toBe(0)
  })

  it('orders nothing that is no version', () => {
    for (const ecosystem of ['npm', 'pypi', 'go', 'rubygems', 'nuget', 'packagist'] as const) {
      expect(versionOrder(ecosystem)('not one', '1.0.0')).toBeNull()
    }
    expect(versionOrder('docker')('1', '2')).toBeNull()
  })
})

const npm = { ecosystem: 'npm' } as const

describe('isAffected', () => {
  const affected = {
    ranges: [
      {
        type: 'SEMVER',
        events: [
          { introduced: '2.0.0' },
          { fixed: '2.1.0' },
          { introduced: '0' },
          { fixed: '1.2.3' },
        ],
      },
      { type: 'GIT', events: [{ introduced: '0' }] },
    ],
    versions: ['5.0.0'],
  }

  it.each([
    ['0.0.1', true],
    ['1.2.2', true],
    ['1.2.3', false],
    ['2.0.0', true],
    ['2.1.0', false],
    ['5.0.0', true],
    ['5.0.1', false],
    ['nonsense', false],
  ])('%s: %s', (version, expected) => {
    expect(isAffected(affected, { ...npm, version })).toBe(expected)
  })

  it('ends a range with the last version that is affected', () => {
    const last = {
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { last_affected: '1.5' }] }],
    }
    expect(isAffected(last, { ecosystem: 'pypi', version: '1.5' })).toBe(true)
    expect(isAffected(last, { ecosystem: 'pypi', version: '1.5.1' })).toBe(false)
  })

  it('names the lowest fix above', () => {
    expect(fixedIn(affected, { ...npm, version: '1.0.0' })).toBe('1.2.3')
    expect(fixedIn(affected, { ...npm, version: '2.0.0' })).toBe('2.1.0')
    expect(fixedIn(affected, { ...npm, version: '5.0.0' })).toBeNull()
  })

  it('knows what is affected whatever the version', () => {
    expect(isWhole({ ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] })).toBe(true)
    expect(isWhole(affected)).toBe(false)
  })
})

describe('cvssScore', () => {
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H', 5.9, 'medium'],
    ['CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N', 5.5, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'low'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.8, 'critical'],
  ])('%s: %s', (vector, score, severity) => {
    expect(cvssScore(vector)).toBe(score)
    expect(severityOf(score)).toBe(severity)
  })

  it.each(['', 'AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSS:3.1/AV:N', 'CVSS:9.9/AV:N'])(
    'no score: %j',
    (vector) => {
      expect(cvssScore(vector)).toBeNull()
    },
  )
})

describe('statedVersion', () => {
  it.each([
    ['npm', '1.2.3', '1.2.3', true],
    ['npm', '^1.2.0', '1.2.0', false],
    ['cargo', '1.2', '1.2.0', false],
    ['pypi', '==2.0', '2.0', true],
    ['pypi', '>=2.0,<3', '2.0', false],
    ['go', 'v1.4.0', 'v1.4.0', true],
    ['nuget', '[1.0.0]', '1.0.0', true],
  ] as const)('%s %s', (...[ecosystem, version, lowest, isExact]) => {
    const stated = statedVersion({ ecosystem, version, resolved: null })
    expect(stated).toMatchObject({ version: lowest, isExact })
  })

  it.each(['*', 'latest', 'workspace:*', ''])('says nothing of %j', (version) => {
    expect(statedVersion({ ...npm, version, resolved: null })).toBeNull()
  })
})

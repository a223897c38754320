import { describe, expect, it } from '@jest/globals'
import { type Ecosystem } from '../../src/core/dependency.ts'
import { factsOf, packument } from './world.ts'

describe('what a registry says', () => {
  it('npm', async () => {
    expect(await factsOf('npm', 'pad', { 'npm.example/pad': packument })).toMatchObject({
      existence: 'exists',
      firstPublished: '2020-01-02T03:04:05.000Z',
      latestVersion: '1.1.0',
      releases: 2,
      maintainers: 1,
      deprecated: true,
      installScripts: true,
      licence: 'MIT',
      quarantined: false,
      from: 'npm.example',
      asOf: '2026-11-27T00:00:00.000Z',
    })
  })

  it('npm: a mirror that keeps no times makes no package new', async () => {
    const { time: _, maintainers: __, ...rest } = packument
    const mirror = { ...rest, time: { '1.0.0': '2026-11-26T00:00:00Z' } }
    expect(await factsOf('npm', 'pad', { '/pad': mirror })).toMatchObject({
      firstPublished: null,
      maintainers: null,
    })
  })

  it('npm: what stands in the place of malware', async () => {
    const holder = { ...packument, 'dist-tags': { latest: '0.0.1-security' } }
    expect(await factsOf('npm', 'pad', { '/pad': holder })).toMatchObject({ quarantined: true })
  })

  it('PyPI', async () => {
    const facts = await factsOf('pypi', 'My_Pkg', {
      'simple/my-pkg/': {
        name: 'my-pkg',
        versions: ['1', '2'],
        files: [
          { 'upload-time': '2025-02-01T00:00:00Z' },
          { 'upload-time': '2024-02-01T00:00:00Z' },
        ],
        'project-status': { status: 'quarantined' },
      },
      'pypi/my-pkg/json': {
        info: {
          version: '2',
          yanked: true,
          classifiers: ['License :: OSI Approved :: MIT License'],
        },
        ownership: { roles: [{ role: 'Owner', user: 'a' }] },
      },
    })
    expect(facts).toMatchObject({
      existence: 'exists',
      firstPublished: '2024-02-01T00:00:00.000Z',
      releases: 2,
      maintainers: 1,
      licence: 'MIT',
      yanked: true,
      quarantined: true,
    })
  })

  it.each<[Ecosystem, string, Readonly<Record<string, unknown>>, object]>([
    [
      'cargo',
      'my_crate',
      {
        'api/v1/crates/my_crate': {
          crate: { id: 'my-crate', created_at: '2024-01-01T00:00:00Z', recent_downloads: 90 },
          versions: [{ license: 'MIT/Apache-2.0', yanked: false }],
        },
      },
      { downloads: 30, licence: 'MIT OR Apache-2.0', releases: 1 },
    ],
    [
      'rubygems',
      'gem',
      {
        'api/v1/versions/gem.json': [
          {
            number: '2',
            created_at: '2024-07-01T00:00:00Z',
            downloads_count: 500,
            licenses: ['MIT'],
          },
          { number: '1', created_at: '2024-01-03T00:00:00Z', downloads_count: 700 },
        ],
      },
      { firstPublished: '2024-01-03T00:00:00.000Z', downloads: 200, licence: 'MIT' },
    ],
    [
      'go',
      'github.com/Acme/mod',
      {
        'github.com/!acme/mod/@latest': { Version: 'v1.2.0', Time: '2024-01-01T00:00:00Z' },
        '@v/list': 'v1.0.0\nv1.2.0\n',
      },
      { latestVersion: 'v1.2.0', releases: 2 },
    ],
    [
      'maven',
      'org.acme:lib',
      {
        'org/acme/lib/maven-metadata.xml':
          '<metadata><groupId>org.acme</groupId><artifactId>lib</artifactId><versioning><release>1.1</release><versions><version>1.0</version><version>1.1</version></versions><lastUpdated>20240229101112</lastUpdated></versioning></metadata>',
      },
      { latestVersion: '1.1', releases: 2, latestPublished: '2024-02-29T10:11:12.000Z' },
    ],
    [
      'nuget',
      'Acme.Lib',
      {
        'acme.lib/index.json': {
          items: [
            {
              count: 1,
              items: [
                {
                  catalogEntry: {
                    id: 'Acme.Lib',
                    version: '1.0.0',
                    published: '2024-01-01T00:00:00Z',
                    licenseExpression: 'MIT',
                    listed: true,
                  },
                },
              ],
            },
          ],
        },
      },
      { latestVersion: '1.0.0', releases: 1, licence: 'MIT', yanked: false },
    ],
    [
      'packagist',
      'acme/lib',
      {
        'p2/acme/lib.json': {
          packages: {
            'acme/lib': [
              { version: '2.0', time: '2024-01-01T00:00:00Z', license: ['MIT'], abandoned: true },
            ],
          },
        },
      },
      { deprecated: true, licence: 'MIT' },
    ],
  ])('%s', async (...[ecosystem, name, answers, expected]) => {
    const facts = await factsOf(ecosystem, name, answers)
    expect(facts).toMatchObject({ existence: 'exists', ...expected })
    expect(await factsOf(ecosystem, name, {})).toMatchObject({ existence: 'absent' })
  })
})

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Ecosystem } from '../../src/core/dependency.ts'
import { type HttpAnswer, type HttpClient } from '../../src/http/http-client.ts'
import { createRegistry } from '../../src/registry/registry.ts'
import { publicSources } from '../../src/registry/sources.ts'

const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })))
})

interface World {
  readonly asked: string[]
  readonly http: HttpClient
}

/** Answers by the end of the address; anything else is 404. */
function world(answers: Readonly<Record<string, unknown>>): World {
  const asked: string[] = []
  return {
    asked,
    http: {
      ask: async ({ url }) => {
        asked.push(url)
        const found = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1]
        return Promise.resolve(toAnswer(found))
      },
    },
  }
}

function toAnswer(found: unknown): HttpAnswer {
  if (found === undefined) return { outcome: 'answered', status: 404, text: '' }
  if (typeof found === 'object' && found !== null && 'outcome' in found) return found as HttpAnswer
  const text = typeof found === 'string' ? found : JSON.stringify(found)
  return { outcome: 'answered', status: 200, text }
}

let clock = Date.parse('2026-11-27T00:00:00Z')

function registryOver({ http }: World, cacheFolder: string | null = null) {
  const sources = { ...publicSources(), npm: 'https://npm.example/' }
  return createRegistry({ http, sources, cacheFolder, patienceMs: 1_000, now: () => clock })
}

async function factsOf(
  ecosystem: Ecosystem,
  name: string,
  answers: Readonly<Record<string, unknown>>,
) {
  const [facts] = await registryOver(world(answers)).factsOf([{ ecosystem, name }])
  return facts
}

const packument = {
  name: 'pad',
  'dist-tags': { latest: '1.1.0' },
  time: { created: '2020-01-02T03:04:05.000Z', '1.1.0': '2024-01-01T00:00:00.000Z' },
  maintainers: [{ name: 'a' }],
  versions: {
    '1.0.0': {},
    '1.1.0': { license: 'MIT', deprecated: 'use that', scripts: { postinstall: 'node x' } },
  },
}

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
  ])('%s', async (ecosystem, name, answers, expected) => {
    const facts = await factsOf(ecosystem, name, answers)
    expect(facts).toMatchObject({ existence: 'exists', ...expected })
    expect(await factsOf(ecosystem, name, {})).toMatchObject({ existence: 'absent' })
  })
})

describe('what is not believed', () => {
  it.each([
    ['broken JSON', '{"name": "pad", "versions"'],
    ['another package', { ...packument, name: 'other' }],
    ['no object', '[1, 2]'],
    ['nothing', ''],
  ])('%s', async (_, answer) => {
    expect(await factsOf('npm', 'pad', { '/pad': answer })).toMatchObject({
      existence: 'unknown',
      unknownBecause: 'not-understood',
    })
  })

  it.each(['../etc/passwd', '@a/b/c', 'a b', 'päd', '', 'a?b', 'x'.repeat(400)])(
    'asks nobody about the name %j',
    async (name) => {
      const here = world({})
      const [facts] = await registryOver(here).factsOf([{ ecosystem: 'npm', name }])
      expect(facts).toMatchObject({ existence: 'unknown', unknownBecause: 'odd-name' })
      expect(here.asked).toEqual([])
    },
  )

  it('takes odd times and counts for none', async () => {
    const odd = { ...packument, time: { created: 'yesterday' }, maintainers: 'me' }
    expect(await factsOf('npm', 'pad', { '/pad': odd })).toMatchObject({
      existence: 'exists',
      firstPublished: null,
      maintainers: null,
    })
  })

  it('says why there is no answer', async () => {
    const late = { '/pad': { outcome: 'timed-out' } }
    expect(await factsOf('npm', 'pad', late)).toMatchObject({ unknownBecause: 'timed-out' })
    expect(await factsOf('docker', 'node', {})).toMatchObject({ unknownBecause: 'no-registry' })
  })

  it('knows that a package exists whose page is too large', async () => {
    expect(await factsOf('npm', 'pad', { '/pad': { outcome: 'too-large' } })).toMatchObject({
      existence: 'exists',
      releases: null,
    })
  })

  it('asks about so many packages of a change and no more', async () => {
    const here = world({})
    const names = Array.from({ length: 501 }, (_, at) => ({
      ecosystem: 'npm' as const,
      name: `p${at}`,
    }))
    const facts = await registryOver(here).factsOf(names)
    expect(here.asked).toHaveLength(500)
    expect(facts.at(-1)).toMatchObject({ unknownBecause: 'too-many' })
  })
})

describe('what is remembered', () => {
  it('keeps "there is one" longer than "there is none", and an outage not at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
    folders.push(folder)
    const here = world({ '/pad': packument, '/late': { outcome: 'timed-out' } })
    const names = ['pad', 'gone', 'late'].map((name) => ({ ecosystem: 'npm' as const, name }))
    const first = await registryOver(here, folder).factsOf(names)
    expect(await registryOver(here, folder).factsOf(names)).toEqual(first)
    expect(here.asked.map((url) => url.split('/').at(-1))).toEqual(['pad', 'gone', 'late', 'late'])
    clock += 2 * 3_600_000
    await registryOver(here, folder).factsOf(names)
    expect(
      here.asked
        .slice(4)
        .map((url) => url.split('/').at(-1))
        .toSorted(),
    ).toEqual(['gone', 'late'])
  })

  it('believes no broken or foreign entry', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
    folders.push(folder)
    const here = world({ '/pad': packument })
    await registryOver(here, folder).factsOf([{ ecosystem: 'npm', name: 'pad' }])
    for (const file of await readdir(folder)) await writeFile(join(folder, file), '{"name":')
    await registryOver(here, folder).factsOf([{ ecosystem: 'npm', name: 'pad' }])
    expect(here.asked).toHaveLength(2)
  })
})

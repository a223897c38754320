import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type DependencyChange } from '../../src/core/dependency.ts'
import { createHttpClient } from '../../src/http/http-client.ts'
import { advisoriesOn } from '../../src/osv/advisories.ts'
import { directorySource } from '../../src/osv/directory-source.ts'
import { liveSource } from '../../src/osv/live-source.ts'
import { type LocalServer, serve } from '../http/local-server.ts'

const servers: LocalServer[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()))
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })))
})

function added(
  name: string,
  version: string,
  more: Partial<DependencyChange> = {},
): DependencyChange {
  return {
    ecosystem: 'npm',
    name,
    change: 'added',
    version,
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: 'package.json',
    line: 3,
    ...more,
  }
}

function advisory(id: string, name: string, more: object = {}) {
  return {
    id,
    modified: '2026-01-01T00:00:00Z',
    aliases: ['CVE-2026-1'],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    database_specific: { cwe_ids: ['CWE-79'], severity: 'LOW' },
    affected: [
      {
        package: { ecosystem: 'npm', name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.1' }] }],
      },
    ],
    ...more,
  }
}

const whole = { affected: [{ package: { ecosystem: 'npm', name: 'evil' }, versions: ['1.0.0'] }] }
const records = [
  advisory('GHSA-aaaa', 'pad'),
  advisory('PYSEC-1', 'pad', { aliases: ['GHSA-aaaa'] }),
  advisory('GHSA-gone', 'pad', { aliases: [], withdrawn: '2026-02-01T00:00:00Z' }),
  advisory('MAL-2026-1', 'evil', { aliases: [], severity: [], ...whole }),
]

type Reply = (path: string, body: string) => unknown

async function live(reply: Reply) {
  const server = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const found = reply(request.url ?? '', body)
      response.setHeader('content-type', 'application/json')
      if (found === null) response.writeHead(404)
      response.end(typeof found === 'string' ? found : JSON.stringify(found))
    })
  })
  servers.push(server)
  const http = createHttpClient({
    userAgent: 't',
    timeoutMs: 2_000,
    concurrency: 4,
    perSecond: 1_000,
  })
  return { server, source: liveSource({ http, url: server.url }) }
}

interface Query {
  readonly package: { readonly name: string }
  readonly page_token?: string
}

/** As the service: a hit by name, in two pages. */
function service(path: string, body: string): unknown {
  if (path !== '/v1/querybatch') {
    return records.find(({ id }) => path === `/v1/vulns/${id}`) ?? null
  }
  const { queries } = JSON.parse(body) as { readonly queries: readonly Query[] }
  return {
    results: queries.map((query) => {
      const hits = records
        .filter(({ affected }) => affected[0]?.package.name === query.package.name)
        .map(({ id, modified }) => ({ id, modified }))
      if (hits.length < 2) return hits.length === 0 ? {} : { vulns: hits }
      return query.page_token === undefined
        ? { vulns: hits.slice(0, 1), next_page_token: 'more' }
        : { vulns: hits.slice(1) }
    }),
  }
}

async function folderWith(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-osv-'))
  folders.push(folder)
  await mkdir(join(folder, 'npm'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'npm', name), text)
  return folder
}

/** A ZIP of deflated files. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x0403_4b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(text), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(text.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x0201_4b50, 0)
    head.copy(entry, 10, 8, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const files = Object.fromEntries(records.map((one) => [`${one.id}.json`, JSON.stringify(one)]))

describe('advisories from the service', () => {
  it('are those of the version that comes in, one a flaw, malware first', async () => {
    const { source } = await live(service)
    const answer = await advisoriesOn(source, [
      added('pad', '2.0.0'),
      added('evil', '1.0.0'),
      added('fine', '1.0.0'),
    ])
    expect(answer.advisories?.advisories).toMatchObject([
      {
        id: 'GHSA-aaaa',
        name: 'pad',
        version: '2.0.0',
        severity: 'critical',
        score: 9.8,
        fixedIn: '2.0.1',
        isCertain: true,
        malicious: false,
        cwe: [79],
      },
      { id: 'MAL-2026-1', name: 'evil', malicious: true, severity: 'critical' },
    ])
    expect([...(answer.advisories?.checked ?? [])]).toEqual(['npm:pad', 'npm:evil', 'npm:fine'])
    expect(answer.advisoriesMissing).toBeNull()
  })

  it.each([
    ['a version with the fix', added('pad', '2.0.1')],
    ['a range that reaches the fix', added('pad', '^2.0.0')],
    [
      'a version that was as flawed before',
      added('pad', '2.0.0', { change: 'changed', previousVersion: '1.9.0' }),
    ],
    ['another ecosystem', added('pad', '2.0.0', { ecosystem: 'cargo' })],
  ])('are none of %s', async (_, dependency) => {
    const { source } = await live(service)
    expect((await advisoriesOn(source, [dependency])).advisories?.advisories).toEqual([])
  })

  it('count for a range that stops short of the fix, less certainly', async () => {
    const { source } = await live(service)
    const { advisories } = await advisoriesOn(source, [added('pad', '^1.0.0')])
    expect(advisories?.advisories).toMatchObject([{ id: 'GHSA-aaaa', isCertain: false }])
  })

  it('take what the lock file says before the range', async () => {
    const { source } = await live(service)
    const { advisories } = await advisoriesOn(source, [
      added('pad', '^2.0.0', { resolved: '2.0.0' }),
    ])
    expect(advisories?.advisories).toMatchObject([{ id: 'GHSA-aaaa', isCertain: true }])
  })

  it.each<[string, Reply, string]>([
    ['broken JSON', () => '{"results": [', 'not-understood'],
    ['too few results', () => ({ results: [] }), 'not-understood'],
    ['pages without end', () => ({ results: [{ next_page_token: 'x' }] }), 'too-many'],
    [
      'an id that leads elsewhere',
      () => ({ results: [{ vulns: [{ id: '../../x' }] }] }),
      'not-understood',
    ],
    ['no such service', () => null, 'not-understood'],
  ])('are unchecked after %s', async (_, reply, reason) => {
    const { source } = await live(reply)
    const answer = await advisoriesOn(source, [added('pad', '1.0.0')])
    expect(answer.advisories?.checked.size).toBe(0)
    expect(answer.advisoriesMissing).toBe(reason)
  })

  it('leave a package unchecked whose advisory cannot be read', async () => {
    const { source } = await live((path, body) =>
      path.includes('vulns/') ? { id: 'other' } : service(path, body),
    )
    const answer = await advisoriesOn(source, [added('pad', '1.0.0'), added('fine', '1.0.0')])
    expect([...(answer.advisories?.checked ?? [])]).toEqual(['npm:fine'])
    expect(answer.advisoriesMissing).toBe('not-understood')
  })
})

describe('advisories from a folder', () => {
  it.each([
    ['of files', () => files],
    ['of archives', () => ({ 'all.zip': zip(files) })],
  ])('%s', async (_, make) => {
    const source = directorySource(await folderWith(make()))
    const answer = await advisoriesOn(source, [added('pad', '2.0.0'), added('evil', '1.0.0')])
    expect(answer.advisories?.advisories.map(({ id }) => id)).toEqual(['GHSA-aaaa', 'MAL-2026-1'])
    expect(answer.advisoriesMissing).toBeNull()
  })

  it.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
    ['no archive', { 'all.zip': 'not one' }, 'not-understood'],
    ['a cut archive', { 'all.zip': zip(files).subarray(60) }, 'not-understood'],
    [
      'a broken record',
      { 'a.json': '{"id": "X", "affected": [{"package": {"name": "pad"' },
      'not-understood',
    ],
  ])('are unchecked when there is %s', async (_, broken, reason) => {
    const source = directorySource(await folderWith(broken))
    const answer = await advisoriesOn(source, [added('pad', '2.0.0')])
    expect(answer.advisories?.checked.size).toBe(0)
    expect(answer.advisoriesMissing).toBe(reason)
  })

  it('are unchecked for an ecosystem it has nothing of', async () => {
    const source = directorySource(await folderWith(files))
    const answer = await advisoriesOn(source, [added('x', '1', { ecosystem: 'pypi' })])
    expect(answer.advisoriesMissing).toBe('no-registry')
  })
})
